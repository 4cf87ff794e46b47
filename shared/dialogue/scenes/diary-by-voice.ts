import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { DialogueEvent } from '../event.ts';
import { type Meaning, partOf, placeIntents, sideOf, type Topic } from '../meaning.ts';
import type { State } from '../state.ts';

type EntryGone = Extract<DialogueEvent, { kind: 'entry gone' }>;

/** "That was not a cramp", without a word of the diary, is about a cramp of just now. [PJ] */
const justNowMs = 30 * 60_000;

/** The diary by voice, while nothing goes on: adding, and taking out what was kept last. Null for all other words. */
export function keepByVoice(state: State, topic: Topic<'log'> | undefined, atMs: number): Change | null {
  switch (topic) {
    case 'save':
      return saveNow(state, atMs);
    case 'delete':
      return deleteLast(state, atMs);
    case 'bring back':
      return bringBack(state, atMs);
    case 'undo':
      return state.memory.taken === null ? deleteLast(state, atMs) : bringBack(state, atMs);
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

/** Whether the screen still says that an entry was taken out: then "put it back" is awaited. */
export function isJustTaken({ scene, memory }: State): boolean {
  const isSaid = scene.kind === 'waiting' && (scene.headline === 'takenOut' || scene.headline === 'noCramp');
  return isSaid && memory.taken !== null;
}

/** What of a change the memory must know: when an entry was kept, whether it can still be taken out or brought back. */
export function rememberingKept(before: State, { state, effects }: Change, atMs: number): Change {
  const is = (wanted: Effect['kind']): boolean => effects.some(({ kind }) => kind === wanted);
  const { lastKeptAtMs, lastRelief, taken } = before.memory;
  const known = is('save episode')
    ? { lastKeptAtMs: atMs, taken: null }
    : is('undo episode')
      ? { lastKeptAtMs: null, taken: { lastKeptAtMs, lastRelief } }
      : is('bring back episode')
        ? { ...taken, taken: null }
        : sideKnown(before.memory, effects);
  return known === null
    ? { state, effects }
    : { state: { ...state, memory: { ...state.memory, ...known } }, effects };
}

/** A side that was told for the diary is that of the last cramp, too; null where none was. */
function sideKnown(
  { lastRelief }: State['memory'],
  effects: readonly Effect[],
): Pick<State['memory'], 'lastRelief'> | null {
  const amended = effects.find((effect) => effect.kind === 'amend episode');
  if (lastRelief === null || amended?.side === undefined) return null;
  return { lastRelief: { ...lastRelief, side: amended.side } };
}

/** Nothing is left to undo; "it's in your diary again", said too soon, is put right while it still stands there. */
export function entryGone(state: State, { atMs, found }: EntryGone): Change {
  const forgotten = { ...state, memory: { ...state.memory, lastKeptAtMs: null, taken: null } };
  const { scene } = state;
  const isWrong = found === 'bringing back' && scene.kind === 'waiting' && scene.headline === 'broughtBack';
  return isWrong ? nothingToBringBack(forgotten, atMs) : unchanged(forgotten);
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

/** "It was my left calf", said of a cramp that was saved by voice just now; null where the words name no place. */
export function tellWhere(state: State, meaning: Meaning, atMs: number): Change | null {
  const location = placeIntents.includes(meaning.intent) ? partOf(meaning) : null;
  if (location === null) return null;
  const side = sideOf(meaning);
  const fact = { kind: 'amend episode', location, ...(side === null ? {} : { side }) } as const;
  return say(toWaiting(state, 'savedInDiary', atMs), [line('savedInDiary')], [fact]);
}

function deleteLast(state: State, atMs: number): Change | null {
  if (state.memory.diary === null) return null;
  const effects = undoing(state);
  const words = effects.length === 0 ? 'deleteByHand' : 'takenOut';
  return say(toWaiting(state, words, atMs), [line(words)], effects);
}

/** What was taken out last is kept again; where there is a diary and nothing was, Charley says so. */
function bringBack(state: State, atMs: number): Change {
  const { taken, diary } = state.memory;
  if (taken === null) return diary === null ? unchanged(state) : nothingToBringBack(state, atMs);
  return say(toWaiting(state, 'broughtBack', atMs), [line('broughtBack')], [{ kind: 'bring back episode' }]);
}

function nothingToBringBack(state: State, atMs: number): Change {
  return say(toWaiting(state, 'nothingToBringBack', atMs), [line('nothingToBringBack')]);
}

function undoing({ memory }: State): readonly Effect[] {
  return memory.lastKeptAtMs === null ? [] : [{ kind: 'undo episode' }];
}

function isJustKept({ memory }: State, atMs: number): boolean {
  return memory.lastKeptAtMs !== null && atMs - memory.lastKeptAtMs <= justNowMs;
}
