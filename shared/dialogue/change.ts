import type { Line, LineId } from '../content/line.ts';
import type { Effect } from './effect.ts';
import type { Scene, State, Waiting } from './state.ts';

/** What an event did: the next state, and what is to be carried out. */
export interface Change {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The event changed nothing, and nothing follows from it. */
export function unchanged(state: State): Change {
  return { state, effects: [] };
}

/** One line of the content as something to say. */
export function line(id: LineId, values?: Extract<Line, { kind: 'line' }>['values']): Line {
  return values === undefined ? { kind: 'line', id } : { kind: 'line', id, values };
}

/** Says these lines in one utterance, in place of whatever is being said. */
export function say(state: State, lines: readonly Line[], effects: readonly Effect[] = []): Change {
  const utteranceId = state.speech.lastId + 1;
  return {
    state: { ...state, speech: { saying: utteranceId, lastId: utteranceId, lastLines: lines } },
    effects: [...effects, { kind: 'say', utteranceId, lines }],
  };
}

/** Silence at once, with nothing left to follow. The lines are only for those who read or have them read out. */
export function hush(state: State, lines: readonly Line[], effects: readonly Effect[] = []): Change {
  return {
    state: { ...state, speech: { saying: null, lastId: state.speech.lastId + 1, lastLines: lines } },
    effects: [{ kind: 'silence' }, ...effects],
  };
}

/** The same state in another scene; speech, voice and memory go on. */
export function withScene(state: State, scene: Scene): State {
  return { ...state, scene };
}

/** How long a headline such as "Stopped. I am listening" stays before the usual one returns. [PJ] */
const headlineStaysMs = 60_000;

/** Back to waiting, without a word. */
export function toWaiting(
  state: State,
  headline: LineId | null,
  atMs: number,
  besides: Pick<Waiting, 'mayBeSlip'> = {},
): State {
  const revertAtMs = headline === null ? null : atMs + headlineStaysMs;
  return withScene(state, { kind: 'waiting', headline, revertAtMs, ...besides });
}
