import { type ProfileFlag, type Step, type StepId, steps } from '../../../content/protocol.ts';
import { type Change, withScene } from '../../change.ts';
import type { State } from '../../state.ts';
import type { Activity, Coaching, Turn } from '../coaching-state.ts';

/** A change within the turn under way, or the news that the turn is over. */
export type TurnOutcome =
  | { readonly kind: 'goes on'; readonly change: Change }
  | { readonly kind: 'finished' };

/** The turn is over; what comes next is not its business. */
export const finished: TurnOutcome = { kind: 'finished' };

/** The turn has changed, and is not over. */
export const goesOn = (change: Change): TurnOutcome => ({ kind: 'goes on', change });

/** What the protocol says of this turn's step. */
export function stepOf(turn: Turn): Step {
  return steps[turn.step];
}

/** These steps in their order, each as the protocol has it. */
export function turnsOf(ids: readonly StepId[]): readonly Turn[] {
  return ids.map((step) => ({ step }));
}

/** The profile's flags only ever remove steps (§2.0). */
export function isAllowed(step: StepId, profile: readonly ProfileFlag[]): boolean {
  return !steps[step].removedBy.some((flag) => profile.includes(flag));
}

/** The same turn in another activity. */
export function doing(state: State, coaching: Coaching, activity: Activity): State {
  return withScene(state, { ...coaching, activity });
}

/** How long this turn is counted, in seconds; 0 where nothing is counted. */
export function secondsOf(turn: Turn): number {
  const step = stepOf(turn);
  return turn.seconds ?? ('seconds' in step ? step.seconds : 0);
}
