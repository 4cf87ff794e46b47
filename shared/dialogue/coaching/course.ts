import type { Line } from '../../content/line.ts';
import { type StepId, steps } from '../../content/protocol.ts';
import { unaskedAftercare } from '../../content/routines.ts';
import { type Change, line, toWaiting } from '../change.ts';
import type { Effect } from '../effect.ts';
import { loudnessOf } from '../loudness.ts';
import { isKept } from '../memory.ts';
import type { State } from '../state.ts';
import type { Coaching, Course, Relief, Routine, Turn } from './coaching-state.ts';
import type { CoachingContext } from './context.ts';
import { isOnSkin, leaving } from './ending.ts';
import { secondsOf, stepOf } from './turns/turn.ts';
import { begin } from './turns/turns.ts';

/** A step ended by its own time, or because the person asked for the next one. */
type Ending = 'by itself' | 'asked for';

/** The turn is over: the next one, or the end of the course. */
export function finishTurn({ state, coaching, atMs }: CoachingContext, ending: Ending): Change {
  const course = withTurnOver(coaching, ending);
  const wasHeld = stepOf(coaching.turn).kind === 'hold';
  // Where even the voice is lowered, a tone would wake.
  const isTold = wasHeld && ending === 'by itself' && loudnessOf(state) === 'full';
  const tone: readonly Effect[] = isTold ? [{ kind: 'tone' }] : [];
  const upcoming = upcomingOf(state, coaching, ending);
  const change =
    upcoming.length === 0
      ? endCourse(state, course, atMs)
      : begin(state, { course, turns: upcoming, lead: closingWords(coaching) });
  return { ...change, effects: [...tone, ...change.effects] };
}

/** What ends a step that must not simply be left: a stretch, and warmth or cold on the skin. */
function closingWords(coaching: Coaching): readonly Line[] {
  if (stepOf(coaching.turn).kind === 'hold') return [line('letGo')];
  return isOnSkin(coaching) ? [line('takeItOff')] : [];
}

/** Not what cannot be done; and toes up is how the front of the leg cramps: that advice is for the back of it (§2.8). */
function suits(step: StepId, { location, toesHold, impossible }: Relief): boolean {
  if (impossible.includes(step)) return false;
  const pullsUp = location === 'shin' || (location === 'toes' && toesHold === 'pressToesDown');
  return step !== 'keepToesUp' || !pullsUp;
}

function withTurnOver(coaching: Coaching, ending: Ending): Course {
  const { course, turn } = coaching;
  if (course.kind === 'routine') return withMoveOver(course, coaching, ending);
  if (course.kind !== 'relief' || steps[turn.step].kind === 'ask') return course;
  const isCounted = ['hold', 'time'].includes(steps[turn.step].kind);
  // A movement ends with "next" once it is done; what is counted must have been.
  if (isCounted && !wasCounted(coaching, ending)) return course;
  return { ...course, stepsDone: [...course.stepsDone, turn.step] };
}

/** A count that came to its end, or was left by "next" after the half of it. [PJ] */
function wasCounted({ turn, activity }: Coaching, ending: Ending): boolean {
  if (ending === 'by itself') return true;
  const secondsLeft = 'secondsLeft' in activity ? activity.secondsLeft : null;
  return secondsLeft !== null && secondsLeft * 2 <= secondsOf(turn);
}

/**
 * A stretch that was held is done; one that was left too soon is skipped. What a person cannot do is left out without blame (§4.2): it is neither.
 */
function withMoveOver(course: Routine, coaching: Coaching, ending: Ending): Course {
  const { turn } = coaching;
  const isMove = stepOf(turn).kind === 'hold' || (stepOf(turn).kind === 'time' && turn.step !== 'rest');
  if (!isMove || course.moves === 'some skipped') return course;
  return { ...course, moves: wasCounted(coaching, ending) ? 'done' : 'some skipped' };
}

/** Aftercare by itself is short, for a person who wants to sleep; "next" goes through all of it. */
function upcomingOf(state: State, coaching: Coaching, ending: Ending): readonly Turn[] {
  const { course, upcoming } = coaching;
  if (course.kind !== 'aftercare') return upcoming;
  const isInDiary = state.memory.diary !== null && isKept(state.memory);
  const known = upcoming.filter(({ step }) => {
    if (!suits(step, course.relief)) return false;
    if (step === 'whichPart') return isInDiary && course.relief.certainty === 'assumed';
    if (step === 'whichSide') return isInDiary && course.relief.side === null;
    return step !== 'saveInDiary' || isInDiary;
  });
  if (ending === 'asked for') return known;
  const first = known.findIndex(({ step }) => unaskedAftercare.includes(step));
  return first < 0 ? [] : known.slice(first);
}

function endCourse(state: State, course: Course, atMs: number): Change {
  const effects: readonly Effect[] =
    course.kind === 'routine'
      ? [{ kind: 'save routine', routine: course.routine, completed: course.moves === 'done' }]
      : leaving(state, atMs, 'quiet');
  return { state: toWaiting(state, course.kind === 'aftercare' ? 'sleepWell' : null, atMs), effects };
}
