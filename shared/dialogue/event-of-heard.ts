import type { Heard } from '../ports/hearing.ts';
import { contextOf } from './context-of-state.ts';
import type { DialogueEvent } from './event.ts';
import type { Meaning } from './meaning.ts';
import type { State } from './state.ts';
import { isAlmostCramp } from './understanding/almost.ts';

/** What the conversation is told of something heard; null where it is none of its business. */
export function eventOfHeard(
  { text, verdict, meaning }: Pick<Heard, 'text' | 'verdict' | 'meaning'>,
  state: State,
  atMs: number,
): DialogueEvent | null {
  if (verdict.accepted) return meaning === null ? null : { kind: 'said', atMs, meaning };
  if (verdict.reason === 'doubtful' && isRedFlag(meaning)) return { kind: 'almost emergency', atMs };
  if (contextOf(state) !== 'idle')
    return verdict.reason === 'nothing understood' || verdict.reason === 'ears differ'
      ? { kind: 'not understood', atMs }
      : null;
  // One ear was not sure of a red flag. Said again, it answers the question on the screen, and is asked about aloud.
  const isHalfHeard = verdict.reason === 'ears differ' && isRedFlag(meaning);
  return isHalfHeard || isAlmostCramp(text, meaning) ? { kind: 'almost heard', atMs } : null;
}

function isRedFlag(meaning: Meaning | null): boolean {
  return meaning?.intent === 'emergency' || meaning?.intent === 'fall';
}
