import { type Change, line, unchanged } from '../change.ts';
import type { Effect } from '../effect.ts';
import { type Meaning, type Onset, partOf, sideOf, type Worse } from '../meaning.ts';
import { isKept } from '../memory.ts';
import type { Coaching, Course, Relief } from './coaching-state.ts';
import type { CoachingContext } from './context.ts';
import { finishTurn } from './course.ts';
import { advise, isJustEased } from './ending.ts';
import { leaveOut } from './ladder/cannot.ts';
import { climb } from './ladder/climbing.ts';
import { startRelief } from './ladder/start-relief.ts';
import { isPractice } from './practice.ts';
import { begin, interject } from './turns/turns.ts';

/** What is said in aftercare, in the routine, or while a red flag is asked about. */
export function inOtherCourses(context: CoachingContext, meaning: Meaning): Change {
  const { state, coaching, atMs } = context;
  const { course, turn, upcoming } = coaching;
  // "Thigh" is half an answer to "Where was the cramp?".
  if (turn.step === 'whichPart' && meaning.intent === 'part.thigh')
    return begin(state, { course, turns: [{ step: 'whichThigh' }, ...upcoming] });
  const again = onsetAgain(meaning, course);
  if (again !== null)
    return startRelief(state, isPractice(course) ? { ...again, topic: 'practice' } : again, atMs);
  if (course.kind === 'aftercare' && isJustEased(coaching) && meaning.intent === 'no')
    return notEased(context, course.relief);
  const fact = factFor(coaching, meaning);
  if (fact !== null) {
    const change = finishTurn(context, 'asked for');
    return { ...change, effects: [fact, ...change.effects] };
  }
  const corrected = withSideRight(context, meaning);
  if (corrected !== null) return corrected;
  // A torn muscle is no move to be left out.
  if (meaning.intent === 'sharp pain' && meaning.topic === 'pop') return advise(state, 'stopHelpNow', atMs);
  const cannot = ["can't do", "can't stand", 'sharp pain'].includes(meaning.intent);
  return cannot ? leaveOut(context, meaning) : unchanged(state);
}

/** It was not eased after all: the entry goes, and the ladder goes on where it was. Of a practice there is none. */
function notEased({ state, atMs }: CoachingContext, relief: Relief): Change {
  if (relief.occasion === 'practice') return climb({ state, relief, atMs });
  const forgotten = { ...state, memory: { ...state.memory, lastRelief: null } };
  const change = climb({ state: forgotten, relief, atMs });
  return { ...change, effects: [{ kind: 'undo episode' }, ...change.effects] };
}

/** A cramp that is named, or is back after the relief; null where nothing says so. */
function onsetAgain(meaning: Meaning, course: Course): Onset | null {
  if (meaning.intent === 'cramp.onset') return meaning;
  return meaning.intent === 'worse' && course.kind === 'aftercare' ? onsetWhere(meaning) : null;
}

/** "Now it's in my foot", after the calf's relief, is a cramp in the foot. */
function onsetWhere({ part, side, topic }: Worse): Onset {
  return {
    intent: 'cramp.onset',
    ...(part === undefined ? {} : { part }),
    ...(side === undefined ? {} : { side }),
    ...(topic === 'thigh' ? { topic } : {}),
  };
}

/** "It was the left one", unasked: the entry of the cramp that is over is put right. Null where there is none. */
function withSideRight({ state, coaching }: CoachingContext, meaning: Meaning): Change | null {
  const { course } = coaching;
  const side = sideOf(meaning);
  const location = partOf(meaning);
  if (course.kind !== 'aftercare' || isPractice(course) || side === null) return null;
  if (state.memory.diary === null || !isKept(state.memory)) return null;
  // Another place may be another cramp.
  if (meaning.intent !== 'side' && location !== course.relief.location) return null;
  const fact: Effect = { kind: 'amend episode', ...(location === null ? {} : { location }), side };
  const change = interject(state, coaching, [line('savedInDiary')]);
  return { ...change, effects: [fact, ...change.effects] };
}

/** The place or the side, asked for the diary once the pain is over. */
function factFor({ turn }: Coaching, meaning: Meaning): Effect | null {
  const side = sideOf(meaning);
  const location = partOf(meaning);
  if (turn.step === 'whichSide' && side !== null) return { kind: 'amend episode', side };
  const isAsked = turn.step === 'whichPart' || turn.step === 'whichThigh';
  if (!isAsked || location === null) return null;
  return { kind: 'amend episode', location, ...(side === null ? {} : { side }) };
}
