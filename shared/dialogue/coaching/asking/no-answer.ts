import { type Change, line, unchanged, withScene } from '../../change.ts';
import type { Meaning } from '../../meaning.ts';
import type { Coaching } from '../coaching-state.ts';
import type { CoachingContext, ReliefContext } from '../context.ts';
import { ease } from '../ending.ts';
import { canHold, downFirst, holdOf } from '../ladder/ladder.ts';
import { inRelief } from '../relief-talk.ts';
import { secondsOf, stepOf, turnsOf } from '../turns/turn.ts';
import { begin, startCounting } from '../turns/turns.ts';

/**
 * Nobody answers "Is it easing?" (§2.9). In pain people do not, and an answer that was misheard is silence too: so the
 * help goes on. One more hold is announced and counted softly, and its question asked once. Whoever is silent after
 * that may be asleep: the third hold is on the screen, with a count that wakes nobody; then rest, and quiet listening.
 */
export function holdOn({ state, relief, atMs }: ReliefContext): Change {
  const hold = holdOf(relief, state.settings.profile);
  if (!canHold(relief, state.settings.profile))
    return begin(state, { course: { ...relief, holdsUnanswered: 2 }, turns: turnsOf(['quietListening']) });
  if (relief.holdsUnanswered === 0) {
    return begin(state, {
      course: { ...relief, holdsUnanswered: 1 },
      turns: turnsOf(downFirst(relief, [hold, 'easing'])),
      lead: [line('countOneMore')],
    });
  }
  const turn = { step: hold };
  const coaching: Coaching = {
    kind: 'coaching',
    course: { ...relief, holdsUnanswered: 2 },
    turn,
    activity: { kind: 'saying' },
    upcoming: turnsOf(['quietListening']),
  };
  return unchanged(startCounting({ state, coaching, atMs }, secondsOf(turn)));
}

/** Whether this is a hold that follows the unanswered question: a "yes" or "no" to it still counts. */
export function isHoldUnanswered({ course, turn }: Coaching): boolean {
  return course.kind === 'relief' && course.holdsUnanswered > 0 && stepOf(turn).kind === 'hold';
}

/** The answer after all, in the middle of the next hold: "no" is no reason to let go of it. Null for other words. */
export function answeredLate(context: ReliefContext, meaning: Meaning): Change | null {
  if (meaning.intent === 'yes') return ease(context);
  return meaning.intent === 'no' ? inRelief(context, { intent: 'worse' }) : null;
}

/** Somebody is awake and speaks: at full volume again, and asked again after the hold. */
export function withSomebodyAwake(context: CoachingContext): CoachingContext {
  const { state, coaching } = context;
  const { course, upcoming } = coaching;
  if (course.kind !== 'relief' || course.holdsUnanswered === 0) return context;
  const awake: Coaching = {
    ...coaching,
    course: { ...course, holdsUnanswered: 0 },
    upcoming: upcoming.map((turn) => (turn.step === 'quietListening' ? { step: 'easing' } : turn)),
  };
  return { ...context, state: withScene(state, awake), coaching: awake };
}
