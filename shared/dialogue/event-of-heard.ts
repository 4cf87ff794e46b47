import type { Heard } from '../ports/hearing.ts';
import { contextOf } from './context-of-state.ts';
import type { DialogueEvent } from './event.ts';
import { isRedFlag } from './meaning.ts';
import type { State } from './state.ts';
import { isAlmostCramp } from './understanding/almost.ts';

/** What the conversation is told of something heard; null where it is none of its business. */
export function eventOfHeard(
  { text, verdict, meaning }: Pick<Heard, 'text' | 'verdict' | 'meaning'>,
  state: State,
  atMs: number,
): DialogueEvent | null {
  if (verdict.accepted) return meaning === null ? null : { kind: 'said', atMs, meaning };
  const isAboutRedFlag = isRedFlag(meaning?.intent ?? null);
  if (verdict.reason === 'doubtful' && isAboutRedFlag) return { kind: 'almost emergency', atMs };
  if (contextOf(state) !== 'idle')
    return verdict.reason === 'nothing understood' || verdict.reason === 'ears differ'
      ? { kind: 'not understood', atMs }
      : null;
  // One ear was not sure of a red flag. Said again, it answers the question on the screen, and is asked about aloud.
  const isHalfHeard = verdict.reason === 'ears differ' && isAboutRedFlag;
  return isHalfHeard || isAlmostCramp(text, meaning) ? { kind: 'almost heard', atMs } : null;
}
