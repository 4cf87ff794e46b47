import { pullsToesUp } from '../../../content/ladders.ts';
import type { Line } from '../../../content/line.ts';
import type { Change } from '../../change.ts';
import type { Location } from '../../meaning.ts';
import type { State } from '../../state.ts';
import type { Relief, Rung } from '../coaching-state.ts';
import type { ReliefContext } from '../context.ts';
import { advise } from '../ending.ts';
import { turnsOf } from '../turns/turn.ts';
import { begin } from '../turns/turns.ts';
import { canHold, downFirst, holdOf, ladderOf } from './ladder.ts';
import { nextRung } from './next-rung.ts';
import { turnsOfRung } from './rung.ts';

/** "It's my shin": another way at once, without starting the clock over. */
export function switchLocation(state: State, relief: Relief, location: Location): Change {
  const switched: Relief = {
    ...relief,
    location,
    certainty: 'named',
    toesHold: 'liftToes',
    rung: 'opening',
  };
  const undone = hasPulled(state, relief) ? ladderOf(switched).afterPulling : [];
  const turns = turnsOfRung(switched, 'opening', state.settings.profile);
  return begin(state, { course: switched, turns: [...turnsOf(downFirst(relief, undone)), ...turns] });
}

/** Whether the toes are being pulled up, or were in this cramp. */
function hasPulled({ scene }: State, { stepsDone }: Relief): boolean {
  const underWay = scene.kind === 'coaching' ? [scene.turn.step] : [];
  return [...stepsDone, ...underWay].some((step) => pullsToesUp.includes(step));
}

/** The hold against the way the toes pull, then loosening them. */
export function beginToes(state: State, relief: Relief): Change {
  const { profile } = state.settings;
  const holds = canHold(relief, profile) ? [holdOf(relief, profile)] : [];
  const loosened = relief.impossible.includes('spreadToes') ? [] : (['spreadToes'] as const);
  return begin(state, { course: relief, turns: turnsOf([...holds, ...loosened, 'easing']) });
}

/** "Thigh" alone is two opposite stretches: ask which. */
export function askWhichThigh(state: State, relief: Relief): Change {
  return begin(state, { course: relief, turns: turnsOf(['whichThigh']) });
}

/** Where on the ladder somebody is, and when. */
type Climbing = Pick<ReliefContext, 'state' | 'relief' | 'atMs'>;

/** Not easing: the next rung, or advice to get help. */
export function climb({ state, relief, atMs }: Climbing, lead: readonly Line[] = []): Change {
  const rung = nextRung(relief, atMs, state.settings.profile);
  if (rung === 'ten minutes') return advise(state, 'tenMinutes', atMs);
  if (rung === 'used up') return advise(state, 'stopHelpNow', atMs);
  return beginRung({ state, relief }, rung, lead);
}

/** This rung, from its first step on; whoever is on their feet sits down first where it is done in bed. */
export function beginRung(
  { state, relief }: Pick<ReliefContext, 'state' | 'relief'>,
  rung: Rung,
  lead: readonly Line[] = [],
): Change {
  const climbed: Relief = {
    ...relief,
    rung,
    rungsTried: [...new Set([...relief.rungsTried, rung])],
    hurtInHold: 'not told',
  };
  const turns = turnsOfRung(climbed, rung, state.settings.profile);
  const isOnFeet = rung === 'standing' || rung === 'standing on' || rung === 'five minutes';
  const down = isOnFeet ? [] : turnsOf(downFirst(relief, []));
  return begin(state, { course: climbed, turns: [...down, ...turns], lead });
}
