import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Hearing } from '../../shared/ports.ts';

/** What is listened for: deaf while a real voice sounds; one that only shows its words deafens nobody. */
export function hearingOf(state: State, voice: 'sounding' | 'silent'): Hearing {
  const isDeaf = voice === 'sounding' && state.health.voice.kind === 'ready';
  return isDeaf ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(state) };
}
