import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Heard, Hearing } from '../../shared/ports.ts';

/** What is listened for: deaf while a real voice sounds; one that only shows its words deafens nobody. */
export function hearingOf(state: State, voice: 'sounding' | 'silent'): Hearing {
  const isDeaf = voice === 'sounding' && state.health.voice.kind === 'ready';
  return isDeaf ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(state) };
}

/** What the conversation is told of something heard; null where it is none of its business. */
export function eventOfHeard({ verdict, meaning }: Heard, state: State, atMs: number): DialogueEvent | null {
  if (verdict.accepted) return meaning === null ? null : { kind: 'said', atMs, meaning };
  if (contextOf(state) !== 'idle')
    return verdict.reason === 'nothing understood' ? { kind: 'not understood', atMs } : null;
  return meaning?.intent === 'cramp.onset' ? { kind: 'almost heard', atMs } : null;
}
