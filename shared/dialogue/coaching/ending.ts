import { type StepId, steps } from '../../content/protocol.ts';
import { aftercare } from '../../content/routines.ts';
import { type Change, hush, line, say, toWaiting, withScene } from '../change.ts';
import type { Effect, FinishedEpisode } from '../effect.ts';
import type { LastRelief } from '../memory.ts';
import type { State } from '../state.ts';
import type { Coaching, Relief } from './coaching-state.ts';
import type { ReliefContext } from './context.ts';
import { downFirst } from './ladder/ladder.ts';
import { turnsOf } from './turns/turn.ts';
import { begin } from './turns/turns.ts';

/** It eases: let go, rest, and the small things that help it stay away. */
export function ease({ state, coaching, relief, atMs }: ReliefContext): Change {
  const isHolding = isUnderWay(coaching) && steps[coaching.turn.step].kind === 'hold';
  const eased = withStepUnderWay(coaching, relief);
  const remembered = remember(state, eased, atMs);
  const lead = isHolding ? [line('goodLetGo')] : [];
  const change = begin(remembered, {
    course: { kind: 'aftercare', relief: eased },
    turns: turnsOf(downFirst(eased, aftercare)),
    lead,
  });
  return { ...change, effects: [saved(eased, atMs, 'eased'), ...change.effects] };
}

function isUnderWay({ activity }: Coaching): boolean {
  return 'secondsLeft' in activity && activity.secondsLeft !== null;
}

/** Just after "Well done" a "no" puts right an answer that was misheard, or said too soon. [PJ] */
const correctedWithinSeconds = 15;

/** Whether "Well done" was said only now. */
export function isJustEased({ turn, activity }: Coaching): boolean {
  if (turn.step !== 'wellDone') return false;
  if (activity.kind === 'saying') return true;
  return activity.kind === 'counting' && activity.seconds - activity.secondsLeft < correctedWithinSeconds;
}

/** The step that is being counted has helped, too. */
function withStepUnderWay(coaching: Coaching, relief: Relief): Relief {
  if (!isUnderWay(coaching)) return relief;
  return { ...relief, stepsDone: [...relief.stepsDone, coaching.turn.step] };
}

/** Counted, but no cure. */
const rests: readonly StepId[] = ['rest', 'restThenAgain', 'sitOnBedEdge'];

/** The last stretch, rub or walk before it eased. */
function helpedBy(relief: Relief): StepId | null {
  return relief.stepsDone.findLast(isTried) ?? null;
}

function isTried(step: StepId): boolean {
  return !rests.includes(step) && ['hold', 'time'].includes(steps[step].kind);
}

function remember(state: State, relief: Relief, atMs: number): State {
  if (relief.occasion === 'practice') return state;
  const { location, side, certainty, toesHold } = relief;
  const helped = helpedBy(relief);
  const lastRelief: LastRelief = { endedAtMs: atMs, location, side, certainty, toesHold, helped };
  return { ...state, memory: { ...state.memory, lastRelief } };
}

/**
 * A red flag before anything is held or rubbed ends the help, and tells nothing of how long the cramp was; nor does the end
 * of the quiet: whoever fell asleep in it had no cramp of ten minutes.
 */
function isEndUnknown(coaching: Coaching, relief: Relief, outcome: FinishedEpisode['outcome']): boolean {
  if (outcome === 'quiet') return true;
  const isRedFlag = outcome === 'emergency' || outcome === 'advice';
  return isRedFlag && !withStepUnderWay(coaching, relief).stepsDone.some(isTried);
}

function saved(relief: Relief, endedAtMs: number | null, outcome: FinishedEpisode['outcome']): Effect {
  const episode: FinishedEpisode = {
    startedAtMs: relief.startedAtMs,
    endedAtMs,
    location: relief.certainty === 'assumed' ? null : relief.location,
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
  return [saved(scene.course, isEndUnknown(scene, scene.course, outcome) ? null : atMs, outcome)];
}

/** Whether warmth or cold is on the skin: it must not stay there (§2.10). */
export function isOnSkin(scene: State['scene']): boolean {
  if (scene.kind !== 'coaching' || scene.activity.kind !== 'counting') return false;
  return scene.turn.step === 'warmth' || scene.turn.step === 'coldPack';
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
  const gone = goneByNow(state);
  const kept = gone === null ? state : remember(state, gone, atMs);
  const left = wasByChance(state, atMs) ? [] : leaving(state, atMs, 'stopped');
  const effects = gone === null ? left : [saved(gone, atMs, 'eased')];
  const besides = isSlip(state, effects, atMs) ? ({ mayBeSlip: true } as const) : {};
  // After "stop" nothing speaks: what must come off is shown.
  const shown = isOnSkin(state.scene) ? 'takeItOff' : 'stopped';
  return hush(toWaiting(kept, shown, atMs, besides), [line('stopped')], effects);
}

/** Before the first hold could have ended. [PJ] */
const shortMs = 60_000;

/** Stopped so soon that no cramp may have been meant: "That was not a cramp" is offered. */
function isSlip({ scene }: State, kept: readonly Effect[], atMs: number): boolean {
  if (kept.length === 0 || scene.kind !== 'coaching' || scene.course.kind !== 'relief') return false;
  const { occasion, startedAtMs } = scene.course;
  return occasion === 'cramp' && atMs - startedAtMs < shortMs;
}

/** A key that was hit in the dark and taken back at once, with nothing said of a cramp. [PJ] */
const byChanceMs = 10_000;

function wasByChance({ scene }: State, atMs: number): boolean {
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return false;
  const { begun, startedAtMs } = scene.course;
  return begun === 'pressed' && atMs - startedAtMs <= byChanceMs;
}

/** "Say stop when it's gone": a "stop" in that hold, or at its question, says that it is. Null for any other. */
function goneByNow({ scene }: State): Relief | null {
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return null;
  const isAskedFor = scene.course.holdsUnanswered > 0 && scene.turn.step !== 'quietListening';
  return isAskedFor ? withStepUnderWay(scene, scene.course) : null;
}
