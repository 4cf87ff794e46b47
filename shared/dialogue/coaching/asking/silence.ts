import type { LineId } from '../../../content/line.ts';
import { type Change, line, say, unchanged, withScene } from '../../change.ts';
import type { Coaching } from '../coaching-state.ts';
import type { CoachingContext } from '../context.ts';
import { stepOf } from '../turns/turn.ts';
import { answer } from './answering.ts';

/** People are asked twice; then their silence is the answer. Whoever is silent already is asked once (§2.9). */
function mostAskings({ course }: Coaching): number {
  return course.kind === 'relief' && course.holdsUnanswered > 0 ? 1 : 2;
}

/** The time for an answer is over: ask once more, or let silence decide. What is only offered is offered once. */
export function unanswered(context: CoachingContext, timesAsked: number): Change {
  const step = stepOf(context.coaching.turn);
  if (step.kind === 'offer' || timesAsked >= mostAskings(context.coaching)) return answer(context, 'silence');
  return askAgain(context, timesAsked, step.line);
}

/** Something was said that nobody understood, where an answer is awaited: ask once more, then let silence decide. */
export function notUnderstoodWhileCoaching(context: CoachingContext): Change {
  const { activity, turn } = context.coaching;
  if (activity.kind !== 'asking' || activity.timesAsked >= mostAskings(context.coaching))
    return unchanged(context.state);
  const words = turn.step === 'easing' ? 'missedAnswer' : stepOf(turn).line;
  return askAgain(context, activity.timesAsked, words);
}

function askAgain({ state, coaching }: CoachingContext, timesAsked: number, words: LineId): Change {
  const activity = { kind: 'asking', timesAsked: timesAsked + 1, answerByMs: null } as const;
  return say(withScene(state, { ...coaching, activity }), [line(words)]);
}
