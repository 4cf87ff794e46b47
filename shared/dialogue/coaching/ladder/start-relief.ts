import type { Line } from '../../../content/line.ts';
import {
  type ProfileFlag,
  returnedWithinMs,
  type StepId,
  sameNightMs,
  steps,
} from '../../../content/protocol.ts';
import { type Change, line, withScene } from '../../change.ts';
import { type Onset, otherSide, type Side } from '../../meaning.ts';
import type { LastRelief } from '../../memory.ts';
import type { State } from '../../state.ts';
import type { Certainty, Relief, Turn } from '../coaching-state.ts';
import { turnsOf } from '../turns/turn.ts';
import { begin } from '../turns/turns.ts';
import { holdOf, isUp, ladderOf } from './ladder.ts';
import { turnsOfRung } from './rung.ts';

/** A cramp: the first words are an action, never a question (§2.0). */
export function startRelief(state: State, onset: Onset, atMs: number): Change {
  const last = lastOfTheNight(state, atMs);
  const relief: Relief = {
    kind: 'relief',
    occasion: onset.topic === 'practice' ? 'practice' : 'cramp',
    location: onset.part ?? last?.location ?? 'calf',
    certainty: certaintyOf(onset, last),
    side: sideOfCramp(onset, last, atMs),
    startedAtMs: atMs,
    begun: 'said',
    rung: 'opening',
    rungsTried: ['opening'],
    toesHold: last?.toesHold ?? 'liftToes',
    standing: 'possible',
    towel: 'possible',
    impossible: [],
    sharpPains: 0,
    swelling: 'not known',
    holdsUnanswered: 0,
    hurtInHold: 'not told',
    exceptionsOffered: 'no',
    stepsDone: [],
  };
  const opened = isOnFeet(state)
    ? seatedFirst(relief, onset, state.settings.profile)
    : openingOf(state, { relief, onset, last });
  const isPractised = relief.occasion === 'practice';
  const begun = isPractised ? { ...state, memory: { ...state.memory, lastKeptAtMs: null } } : state;
  const change = begin(begun, { course: relief, ...opened });
  return { ...change, effects: [{ kind: 'come forward' }, ...change.effects] };
}

/** "The other leg" is known where the last one was; a cramp that comes back at once is where it was. */
function sideOfCramp({ part, side, topic }: Onset, last: LastRelief | null, atMs: number): Side | null {
  if (side !== undefined) return side;
  if (last === null) return null;
  if (topic === 'other leg') return otherSide(last.side);
  const isBack = atMs - last.endedAtMs <= returnedWithinMs && (part ?? last.location) === last.location;
  return isBack ? last.side : null;
}

/** What was assumed of the last cramp is no more than that of this one. */
function certaintyOf({ part }: Onset, last: LastRelief | null): Certainty {
  if (part !== undefined) return 'named';
  return last === null || last.certainty === 'assumed' ? 'assumed' : 'as before';
}

/** The same where it was no voice that began it just now. */
export function begunByPress(state: State, atMs: number): State {
  const { scene } = state;
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief' || scene.course.startedAtMs !== atMs)
    return state;
  return withScene(state, { ...scene, course: { ...scene.course, begun: 'pressed' } });
}

function lastOfTheNight(state: State, atMs: number): LastRelief | null {
  const last = state.memory.lastRelief;
  return last !== null && atMs - last.endedAtMs <= sameNightMs ? last : null;
}

/** What is known at the start: what was said of it, and the last cramp of this night. */
interface Occasion {
  readonly relief: Relief;
  readonly onset: Onset;
  readonly last: LastRelief | null;
}

interface Opening {
  readonly turns: readonly Turn[];
  readonly lead: readonly Line[];
}

function openingOf({ settings: { profile } }: State, { relief, onset, last }: Occasion): Opening {
  if (onset.topic === 'thigh') return { turns: turnsOf(['whichThigh']), lead: [line('hereWithYou')] };
  if (last !== null && last.location === relief.location) return againTonight(relief, last, profile);
  if (ladderOf(relief).startsWith === 'straightenAtOnce')
    return { turns: turnsOf(['straightenAtOnce', holdOf(relief, profile), 'easing']), lead: [] };
  return { turns: turnsOfRung(relief, 'opening', profile), lead: [line('hereWithYou')] };
}

/** Done standing, in aftercare and in the bedtime stretches. */
const doneStanding: readonly StepId[] = [
  'standUp',
  'walk',
  'sitDown',
  'getReadyByWall',
  'leftWallLean',
  'rightWallLean',
];

/** Whether the cramp comes to somebody who was asked to stand. */
function isOnFeet({ scene }: State): boolean {
  if (scene.kind !== 'coaching') return false;
  const { course, turn, upcoming } = scene;
  if (course.kind === 'relief') return isUp([...course.stepsDone, turn.step]);
  const step = turn.step === 'rest' ? upcoming[0]?.step : turn.step;
  const isWalking = step === 'easyWalk' && scene.activity.kind === 'counting';
  return isWalking || (step !== undefined && doneStanding.includes(step));
}

/** Nothing of the bed is done on one's feet, and nobody is to fall: down first, then as for a first cramp (§2.2). */
function seatedFirst(relief: Relief, onset: Onset, profile: readonly ProfileFlag[]): Opening {
  const turns = onset.topic === 'thigh' ? turnsOf(['whichThigh']) : turnsOfRung(relief, 'opening', profile);
  return { turns: [{ step: 'sitDown' }, ...turns], lead: [line('hereWithYou')] };
}

/** The second cramp of a night: a shorter opening, what helped last time first. */
function againTonight(relief: Relief, last: LastRelief, profile: readonly ProfileFlag[]): Opening {
  const lead = [line(relief.startedAtMs - last.endedAtMs <= returnedWithinMs ? 'cameBack' : 'hereWithYou')];
  const ladder = ladderOf(relief);
  const stoodUp = last.helped !== null && [...ladder.standing, ...ladder.standingOn].includes(last.helped);
  const standing = stoodUp ? turnsOfRung(relief, 'standing', profile) : [];
  if (standing.length > 0) return { turns: standing, lead };
  return { turns: turnsOf([lastHold(last.helped) ?? holdOf(relief, profile), 'easing']), lead };
}

function lastHold(helped: StepId | null): StepId | null {
  return helped !== null && steps[helped].kind === 'hold' && steps[helped].removedBy.length === 0
    ? helped
    : null;
}
