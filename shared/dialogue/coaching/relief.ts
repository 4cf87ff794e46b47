import type { Line } from '../../content/line.ts';
import {
  aftercare,
  type ProfileFlag,
  returnedWithinMs,
  type StepId,
  sameNightMs,
  steps,
} from '../../content/protocol.ts';
import { type Change, hush, line, say, toWaiting, withScene } from '../change.ts';
import type { Effect, FinishedEpisode } from '../effect.ts';
import type { Location, Onset } from '../meaning.ts';
import type { LastRelief, Relief, Rung, State, Turn } from '../state.ts';
import type { ReliefContext } from './context.ts';
import { downFirst, holdOf, ladderOf, nextRung, turnsOfRung } from './ladder.ts';
import { begin, turnsOf } from './turns.ts';

/** A cramp: the first words are an action, never a question (§2.0). */
export function startRelief(state: State, onset: Onset, atMs: number): Change {
  const last = lastOfTheNight(state, atMs);
  const relief: Relief = {
    kind: 'relief',
    occasion: onset.topic === 'practice' ? 'practice' : 'cramp',
    location: onset.part ?? last?.location ?? 'calf',
    certainty: onset.part === undefined && last === null ? 'assumed' : 'named',
    side: onset.side ?? null,
    startedAtMs: atMs,
    rung: 'opening',
    rungsTried: ['opening'],
    toesHold: last?.toesHold ?? 'liftToes',
    standing: 'possible',
    towel: 'possible',
    impossible: [],
    sharpPains: 0,
    exceptionsOffered: 'no',
    stepsDone: [],
  };
  const opened = openingOf(state, { relief, onset, last });
  const isPractised = relief.occasion === 'practice';
  const begun = isPractised ? { ...state, memory: { ...state.memory, lastKeptAtMs: null } } : state;
  const change = begin(begun, { course: relief, ...opened });
  return { ...change, effects: [{ kind: 'come forward' }, ...change.effects] };
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

/** "It's my shin": another way at once, without starting the clock over. */
export function switchLocation(state: State, relief: Relief, location: Location): Change {
  const switched: Relief = {
    ...relief,
    location,
    certainty: 'named',
    toesHold: 'liftToes',
    rung: 'opening',
  };
  const turns = turnsOfRung(switched, 'opening', state.settings.profile);
  return begin(state, { course: switched, turns: [...turnsOf(downFirst(relief, [])), ...turns] });
}

/** The hold against the way the toes pull, then loosening them. */
export function beginToes(state: State, relief: Relief): Change {
  return begin(state, {
    course: relief,
    turns: turnsOf([holdOf(relief, state.settings.profile), 'spreadToes', 'easing']),
  });
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
  if (rung === 'shin') return advise(state, 'stopHelpNow', atMs);
  return beginRung({ state, relief }, rung, lead);
}

export function beginRung(
  { state, relief }: Pick<ReliefContext, 'state' | 'relief'>,
  rung: Rung,
  lead: readonly Line[] = [],
): Change {
  const climbed: Relief = { ...relief, rung, rungsTried: [...new Set([...relief.rungsTried, rung])] };
  const turns = turnsOfRung(climbed, rung, state.settings.profile);
  const isOnFeet = rung === 'standing' || rung === 'standing on' || rung === 'five minutes';
  const down = isOnFeet ? [] : turnsOf(downFirst(relief, []));
  return begin(state, { course: climbed, turns: [...down, ...turns], lead });
}

/** It eases: let go, rest, and the small things that help it stay away. */
export function ease({ state, coaching, relief, atMs }: ReliefContext): Change {
  const { activity, turn } = coaching;
  const isUnderWay = 'secondsLeft' in activity && activity.secondsLeft !== null;
  const isHolding = isUnderWay && steps[turn.step].kind === 'hold';
  const done = isUnderWay ? [...relief.stepsDone, turn.step] : relief.stepsDone;
  const eased = { ...relief, stepsDone: done };
  const remembered = remember(state, eased, atMs);
  const lead = isHolding ? [line('goodLetGo')] : [];
  const change = begin(remembered, {
    course: { kind: 'aftercare', relief: eased },
    turns: turnsOf(downFirst(eased, aftercare)),
    lead,
  });
  return { ...change, effects: [saved(eased, atMs, 'eased'), ...change.effects] };
}

/** Counted, but no cure. */
const rests: readonly StepId[] = ['rest', 'restThenAgain', 'sitOnBedEdge'];

/** The last stretch, rub or walk before it eased. */
function helpedBy(relief: Relief): StepId | null {
  const worked = relief.stepsDone.filter(
    (step) => !rests.includes(step) && ['hold', 'time'].includes(steps[step].kind),
  );
  return worked.at(-1) ?? null;
}

function remember(state: State, relief: Relief, atMs: number): State {
  if (relief.occasion === 'practice') return state;
  const { location, toesHold } = relief;
  const lastRelief: LastRelief = { endedAtMs: atMs, location, toesHold, helped: helpedBy(relief) };
  return { ...state, memory: { ...state.memory, lastRelief } };
}

function saved(relief: Relief, atMs: number, outcome: FinishedEpisode['outcome']): Effect {
  const episode: FinishedEpisode = {
    startedAtMs: relief.startedAtMs,
    endedAtMs: atMs,
    location: relief.certainty === 'named' ? relief.location : null,
    side: relief.side,
    steps: relief.stepsDone,
    helped: outcome === 'eased' ? helpedBy(relief) : null,
    outcome,
  };
  return { kind: 'save episode', episode };
}

/** What is kept of a cramp when its coaching ends in any other way; nothing where none was under way. */
export function leaving(state: State, atMs: number, outcome: FinishedEpisode['outcome']): readonly Effect[] {
  const { scene } = state;
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return [];
  return [saved(scene.course, atMs, outcome)];
}

/** Two unanswered check-ins: rest, and ten minutes of quiet listening (§2.9). */
export function restQuietly(state: State, relief: Relief): Change {
  return begin(state, { course: relief, turns: turnsOf(downFirst(relief, ['quietListening'])) });
}

/** Help is needed today or now: coaching ends, the advice stays on the screen. */
export function advise(
  state: State,
  advice: 'tenMinutes' | 'stopHelpToday' | 'urgentToday' | 'stopHelpNow' | 'statinHelpNow',
  atMs: number,
): Change {
  const effects = leaving(state, atMs, 'advice');
  return say(withScene(state, { kind: 'advice', line: advice, sinceMs: atMs }), [line(advice)], effects);
}

/** An emergency phrase: no more coaching, no countdown; the screen stays (§3.1). */
export function raiseEmergency(state: State, atMs: number): Change {
  const effects: readonly Effect[] = [...leaving(state, atMs, 'emergency'), { kind: 'come forward' }];
  return say(withScene(state, { kind: 'emergency', stage: 'calling' }), [line('callEmergency')], effects);
}

/** "Stop": silent within this one event, and nothing follows. */
export function stopAll(state: State, atMs: number): Change {
  const effects = leaving(state, atMs, 'stopped');
  return hush(toWaiting(state, 'stopped', atMs), [line('stopped')], effects);
}
