import { forgottenPauseMs } from '../../content/protocol.ts';
import { type Change, toWaiting, unchanged } from '../change.ts';
import type { Meaning } from '../meaning.ts';
import { command } from '../scenes/commands.ts';
import { answer, answerIn } from './asking/answering.ts';
import { answeredLate, isHoldUnanswered, withSomebodyAwake } from './asking/no-answer.ts';
import { unanswered } from './asking/silence.ts';
import type { Coaching } from './coaching-state.ts';
import { type CoachingContext, reliefContextOf } from './context.ts';
import { finishTurn } from './course.ts';
import { leaving } from './ending.ts';
import { inEveryCourse } from './every-course.ts';
import { startRelief } from './ladder/start-relief.ts';
import { inOtherCourses } from './other-courses.ts';
import { isRealCramp } from './practice.ts';
import { isLookingThroughRedFlags } from './red-flag-list.ts';
import { hurtsElsewhere, inRelief } from './relief-talk.ts';
import type { TurnOutcome } from './turns/turn.ts';
import { afterSpoken, afterTime } from './turns/turns.ts';

/** What was being said in coaching has really ended. */
export function spokenWhileCoaching(context: CoachingContext): Change {
  return settle(context, afterSpoken(context));
}

/** Time passed in coaching: ticks, ends of steps, unanswered questions, forgotten pauses. */
export function timeWhileCoaching(context: CoachingContext): Change {
  const { state, coaching, atMs } = context;
  const { activity } = coaching;
  if (activity.kind === 'asking' && activity.answerByMs !== null && atMs >= activity.answerByMs) {
    return isLookingThroughRedFlags(state) ? unchanged(state) : unanswered(context, activity.timesAsked);
  }
  if (activity.kind === 'paused' && atMs >= activity.sinceMs + forgottenPauseMs) {
    return { state: toWaiting(state, null, atMs), effects: leaving(state, atMs, 'quiet') };
  }
  return settle(context, afterTime(context));
}

function settle(context: CoachingContext, outcome: TurnOutcome): Change {
  return outcome.kind === 'finished' ? finishTurn(context, 'by itself') : outcome.change;
}

/** Takes what was said where it knows what to do with it; null leaves it to the next. `before` tells what was asked. */
type Taker = (context: CoachingContext, meaning: Meaning, before: Coaching) => Change | null;

/** Who may take what was said, after red flags and "stop", in this order. */
const takers: readonly Taker[] = [
  // "I have a cramp" in a practice means it: no question of the practice may take it.
  ({ state, coaching, atMs }, meaning) =>
    isRealCramp(coaching.course, meaning) ? startRelief(state, meaning, atMs) : null,
  // Pain at another place is news, whatever was asked.
  (context, meaning) => {
    const relief = reliefContextOf(context);
    return relief !== null && meaning.intent === 'worse' ? hurtsElsewhere(relief, meaning) : null;
  },
  // The question before this hold was not answered: it still may be.
  (context, meaning, before) => {
    const relief = reliefContextOf(context);
    return relief !== null && isHoldUnanswered(before) ? answeredLate(relief, meaning) : null;
  },
  // Before all else that the words may mean they answer what was just asked: "next" passes the question over.
  (context, meaning) => {
    const given = answerIn(meaning, context.coaching);
    return given === null ? null : answer(context, given);
  },
  // "Repeat", "pause" and the like go alike everywhere, so that no course need know them.
  inEveryCourse,
  // What is left is about this course: the pain and its place, or a fact for the diary.
  (context, meaning) => {
    const relief = reliefContextOf(context);
    return relief === null ? inOtherCourses(context, meaning) : inRelief(relief, meaning);
  },
];

/** A meaning in the middle of a course. One that nobody takes changes nothing. */
export function saidWhileCoaching(context: CoachingContext, meaning: Meaning): Change {
  // Red flags and "stop" count whatever goes on; a "stop" may be the one that was asked for in the silence.
  const commanded = command(context.state, meaning, context.atMs);
  if (commanded !== null) return commanded;
  const heard = withSomebodyAwake(context);
  for (const take of takers) {
    const change = take(heard, meaning, context.coaching);
    if (change !== null) return change;
  }
  return unchanged(heard.state);
}
