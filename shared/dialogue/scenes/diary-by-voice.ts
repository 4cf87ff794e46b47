import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { Topic } from '../meaning.ts';
import type { State } from '../state.ts';

/** "That was not a cramp", without a word of the diary, is about a cramp of just now. [PJ] */
const justNowMs = 30 * 60_000;

/** The diary by voice, while nothing goes on: adding, and taking out what was kept last. Null for all other words. */
export function keepByVoice(state: State, topic: Topic<'log'> | undefined, atMs: number): Change | null {
  switch (topic) {
    case 'save':
      return saveNow(state, atMs);
    case 'delete':
      return deleteLast(state, atMs);
    case 'not a cramp':
      return takeBack(state, atMs);
    case 'was no cramp':
      return isJustKept(state, atMs) ? takeBack(state, atMs) : unchanged(state);
    default:
      return null;
  }
}

/** The last entry goes, and the next cramp is a first one again. After a practice there is none to go. */
export function takeBack(state: State, atMs: number): Change {
  const forgotten = { ...state, memory: { ...state.memory, lastRelief: null } };
  return say(toWaiting(forgotten, 'noCramp', atMs), [line('noCramp')], undoing(state));
}

/** What of a change the memory must know: when an entry was kept, and whether it can still be taken out. */
export function rememberingKept({ state, effects }: Change, atMs: number): Change {
  const isKept = effects.some(({ kind }) => kind === 'save episode');
  const isTaken = effects.some(({ kind }) => kind === 'undo episode');
  if (!isKept && !isTaken) return { state, effects };
  return { state: { ...state, memory: { ...state.memory, lastKeptAtMs: isKept ? atMs : null } }, effects };
}

/** "Put a cramp in my diary": one that nobody was taken through; the diary's page has the rest. One of just now is in it by itself. */
function saveNow(state: State, atMs: number): Change | null {
  if (state.memory.diary === null) return null;
  if (isJustKept(state, atMs)) return say(toWaiting(state, 'alreadyKept', atMs), [line('alreadyKept')]);
  const episode = {
    startedAtMs: atMs,
    endedAtMs: null,
    location: null,
    side: null,
    steps: [],
    helped: null,
    outcome: 'noted',
  } as const;
  return say(
    toWaiting(state, 'savedInDiary', atMs),
    [line('savedInDiary')],
    [{ kind: 'save episode', episode }],
  );
}

function deleteLast(state: State, atMs: number): Change | null {
  if (state.memory.diary === null) return null;
  const effects = undoing(state);
  const words = effects.length === 0 ? 'deleteByHand' : 'takenOut';
  return say(toWaiting(state, words, atMs), [line(words)], effects);
}

function undoing({ memory }: State): readonly Effect[] {
  return memory.lastKeptAtMs === null ? [] : [{ kind: 'undo episode' }];
}

function isJustKept({ memory }: State, atMs: number): boolean {
  return memory.lastKeptAtMs !== null && atMs - memory.lastKeptAtMs <= justNowMs;
}
