import type { Change } from '../../../../shared/dialogue/change.ts';
import type { Coaching } from '../../../../shared/dialogue/coaching/coaching-state.ts';
import { contextOf } from '../../../../shared/dialogue/context-of-state.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import { eventOfHeard } from '../../../../shared/dialogue/event-of-heard.ts';
import type { Intent, Location, Meaning } from '../../../../shared/dialogue/meaning.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { normalise } from '../../../../shared/dialogue/understanding/words.ts';

/**
 * Where a sentence is said: nothing goes on, a calf's stretch is being held, "Is it easing?" was asked, the leg rests
 * before another try, or it has eased.
 */
export type Moment = 'idle' | 'hold' | 'easing' | 'rest' | 'after relief';

interface Reached {
  readonly state: State;
  readonly atMs: number;
}

const easing = reach(
  whileIdle('cramp.onset'),
  ({ scene }) =>
    scene.kind === 'coaching' && scene.activity.kind === 'asking' && scene.activity.answerByMs !== null,
);

const reached: Readonly<Record<Moment, Reached>> = {
  idle: { state: initialState(), atMs: 0 },
  hold: reach(whileIdle('cramp.onset'), (state) => isCounting(state, 22)),
  easing,
  rest: reach(told(easing, 'no'), (state) => isCounting(state, 10)),
  'after relief': reach(told(easing, 'better'), (state) => isCounting(state, 55)),
};

function whileIdle(intent: 'cramp.onset'): Reached {
  return told({ state: initialState(), atMs: 0 }, intent);
}

function told({ state, atMs }: Reached, intent: 'cramp.onset' | 'no' | 'better'): Reached {
  return { state: transition(state, { kind: 'said', atMs, meaning: { intent } }).state, atMs };
}

function isCounting({ scene, speech }: State, secondsAtMost: number): boolean {
  if (scene.kind !== 'coaching' || scene.activity.kind !== 'counting') return false;
  return speech.saying === null && scene.activity.secondsLeft <= secondsAtMost;
}

/** Lets time pass, and everything be spoken, until this is so. */
function reach(from: Reached, isThere: (state: State) => boolean): Reached {
  let { state, atMs } = from;
  while (!isThere(state)) {
    const { saying } = state.speech;
    if (saying === null) atMs = nextDeadlineMs(state) ?? atMs;
    ({ state } = transition(
      state,
      saying === null ? { kind: 'time', atMs } : { kind: 'spoken', atMs, utteranceId: saying },
    ));
  }
  return { state, atMs };
}

/** What came of a sentence already: the tables are gone through more than once. */
const known = new Map<string, readonly string[]>();

/** What comes of a sentence, in plain words; more than one where several are true of it. */
export function outcomesOf(sentence: string, moment: Moment): readonly string[] {
  const key = `${moment}: ${sentence}`;
  const found = known.get(key) ?? reckoned(sentence, moment);
  known.set(key, found);
  return found;
}

function reckoned(sentence: string, moment: Moment): readonly string[] {
  const { state, atMs } = reached[moment];
  const text = normalise(sentence);
  const judged = judge(text, contextOf(state));
  const event = eventOfHeard({ text, ...judged }, state, atMs);
  if (event === null) return nothing(moment);
  return named(state, transition(state, event), event.kind === 'said' ? judged.meaning : null);
}

function nothing(moment: Moment): readonly string[] {
  return [moment === 'idle' ? 'stays quiet' : 'goes on as before'];
}

const placeNames: Readonly<Record<Location, string>> = {
  calf: 'the calf',
  foot: 'the foot',
  toes: 'the toes',
  hamstring: 'the back of the thigh',
  quad: 'the front of the thigh',
  innerThigh: 'the inner thigh',
  shin: 'the shin',
};
/** "Do you need help?": silence is a yes. */
export const helpAsked = 'asks whether help is needed';
const whichThigh = 'the thigh (asks front or back)';

function named(before: State, { state: after, effects }: Change, meaning: Meaning | null): readonly string[] {
  const { scene } = after;
  switch (scene.kind) {
    case 'emergency':
      return ['emergency line'];
    case 'advice':
      return ['stops and gives urgent advice'];
    case 'answering':
      return answered(meaning?.intent);
    case 'waiting': {
      const news = scene.headline ?? 'none';
      if (effects.length === 0 && scene.headline === null) return nothing('idle');
      return [afterwards[news] ?? 'says something else'];
    }
    case 'coaching': {
      if (scene.turn.step === 'didYouFall' || scene.turn.step === 'hurtInFall')
        return ['asks about the fall'];
      if (scene.turn.step === 'needHelp') return [helpAsked];
      if (scene.turn.step === 'painOrNumb') return ['asks whether it is pain or numbness'];
      if (before.scene.kind === 'coaching') return inCoaching(before, before.scene, after, scene, meaning);
      return ['starts relief', `starts relief for ${placeOf(scene)}`];
    }
  }
}

const afterwards: Readonly<Record<string, string>> = {
  stopped: 'stops',
  noCramp: 'accepts that there is no cramp',
  goodNight: 'says good night',
  almostHeard: 'asks quietly',
  helpWhileIdle: 'tells what can be said',
};

function answered(intent: Intent | undefined): readonly string[] {
  if (intent === 'out of scope') return ['says it is out of reach'];
  if (intent === 'doctor') return ['gives doctor advice', 'answers the question'];
  return ['answers the question'];
}

function placeOf({ turn, course }: Coaching): string {
  if (turn.step === 'whichThigh') return whichThigh;
  return course.kind === 'relief' ? placeNames[course.location] : course.kind;
}

function inCoaching(
  before: State,
  was: Coaching,
  after: State,
  is: Coaching,
  meaning: Meaning | null,
): readonly string[] {
  if (was.course.kind === 'aftercare' && is.course.kind === 'relief')
    return ['starts relief', `starts relief for ${placeOf(is)}`];
  if (was.course.kind !== is.course.kind) return ['takes it as eased'];
  if (is.turn.step === 'whichThigh' || placeOf(was) !== placeOf(is)) return [`goes over to ${placeOf(is)}`];
  if (is.activity.kind === 'paused') return ['pauses'];
  if (after.voice.rate < before.voice.rate) return ['slows down'];
  if (after.voice.volume > before.voice.volume) return ['gets louder'];
  if (after.voice.volume < before.voice.volume) return ['gets quieter'];
  const isUnchanged = after.speech.lastId === before.speech.lastId && is.turn === was.turn;
  const isSided =
    was.course.kind === 'relief' && is.course.kind === 'relief' && is.course.side !== was.course.side;
  if (isSided) return ['goes over to the other leg'];
  return isUnchanged ? ['goes on as before'] : byIntent(after, meaning?.intent ?? null);
}

function byIntent(after: State, intent: Intent | null): readonly string[] {
  const lines = after.speech.lastLines.map(({ id }) => id);
  switch (intent) {
    case null:
      return ['asks again'];
    case 'worse':
    case 'no':
      if (lines.includes('easeOff')) return ['makes it gentler', 'takes it as no better'];
      return lines.includes('keepBreathing')
        ? ['encourages', 'takes it as no better']
        : ['takes it as no better'];
    case 'partial':
      return ['takes it as partly eased'];
    case 'sharp pain':
      return ['makes it gentler'];
    case "can't do":
      return ['offers another way'];
    case "can't stand":
      return ['offers another way', 'stays in bed'];
    case 'next':
      return ['skips'];
    case 'repeat':
      return lines.includes('timeLeft') ? ['tells the time left'] : ['repeats the step', 'asks again'];
    case 'help':
      return ['tells what can be said'];
    case 'why':
    case 'doctor':
    case 'prevent':
      return answered(intent);
    case 'log':
      return ['speaks of the diary'];
    case 'cramp.onset':
      return ['goes over to the other leg'];
    default:
      return [`something else: ${intent}`];
  }
}
