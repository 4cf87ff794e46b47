import { type StepId, steps } from '../../../content/protocol.ts';
import { type Change, line } from '../../change.ts';
import type { Coaching, Relief } from '../coaching-state.ts';
import type { ReliefContext } from '../context.ts';
import { turnsOf } from '../turns/turn.ts';
import { begin } from '../turns/turns.ts';
import { climb } from './climbing.ts';
import { canHold, holdOf, ladderOf, safeRising, safeStanding } from './ladder.ts';

/** Whether a step leads up to standing, or is done there. */
export function isInStanding(relief: Relief, step: StepId): boolean {
  const { standing, standingOn } = ladderOf(relief);
  return [...safeStanding, ...standing, ...standingOn].includes(step);
}

/** Standing is offered, never required (§2.2, ST6). */
export function refuseStanding(context: ReliefContext): Change {
  const { state } = context;
  const relief: Relief = { ...context.relief, standing: 'refused' };
  const lead = [line('stayingInBed')];
  const hasHeld = relief.stepsDone.some((step) => steps[step].kind === 'hold');
  if (hasHeld || !canHold(relief, state.settings.profile)) return climb({ ...context, relief }, lead);
  return begin(state, {
    course: relief,
    turns: turnsOf([holdOf(relief, state.settings.profile), 'easing']),
    lead,
  });
}

/** Dizzy on the edge of the bed: the walk is left out, the rest goes on. */
export function afterWalk({ upcoming }: Coaching): Coaching['upcoming'] {
  return upcoming.filter(({ step }) => step !== 'walk' && !safeRising.includes(step));
}
