import { phrases } from '../content/en/phrases.ts';
import type { ListeningContext } from './listening.ts';

/** The phrases that the recogniser is to expect in a context, look-alikes among them (`[unk]` is the engine's own). */
export function grammarFor(_context: ListeningContext): readonly string[] {
  return Object.values(phrases).flat();
}
