import { type Change, say, unchanged, withScene } from '../change.ts';
import type { Meaning } from '../meaning.ts';
import type { Answering, State } from '../state.ts';
import { replyTo } from './replies.ts';

/** How long an answer's headline stays after it was said. [PJ] */
const answerStaysMs = 15_000;

/** The whole answer, with its words on the screen. */
export function reply(state: State, meaning: Meaning): Change {
  const lines = replyTo(state, meaning, 'whole');
  const first = lines?.[0];
  if (lines === null || first === undefined) return unchanged(state);
  const headline =
    first.kind === 'line'
      ? ({ kind: 'line', id: first.id } as const)
      : ({ kind: 'answer', id: first.id } as const);
  return say(withScene(state, { kind: 'answering', headline, revertAtMs: null }), lines);
}

/** The answer was said to its end: its words stay a moment longer. */
export function spokenWhileAnswering(state: State, scene: Answering, atMs: number): Change {
  return unchanged(withScene(state, { ...scene, revertAtMs: atMs + answerStaysMs }));
}
