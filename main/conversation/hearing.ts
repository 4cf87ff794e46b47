import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Hearing } from '../../shared/ports.ts';

/** What is listened for: deaf while a voice is at work. */
export function hearingOf(state: State, voice: 'sounding' | 'silent'): Hearing {
  return voice === 'sounding' ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(state) };
}
