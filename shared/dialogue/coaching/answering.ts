import { type AskId, isAsk, steps } from '../../content/protocol.ts';
import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { Meaning } from '../meaning.ts';
import type { Coaching, Relief, State } from '../state.ts';
import { finishTurn } from './course.ts';
import { holdOf, safeRising } from './ladder.ts';
import {
  advise,
  beginRung,
  beginToes,
  climb,
  ease,
  raiseEmergency,
  restQuietly,
  startRelief,
  switchLocation,
} from './relief.ts';
import { begin, secondsOf, startCounting, stepOf, turnsOf } from './turns.ts';

/** What can be answered; `next` passes a question over, `silence` is no answer after two askings. */
export type Answer = 'yes' | 'no' | 'partial' | 'silence' | 'next';

type Handler = (state: State, coaching: Coaching, answer: Answer, atMs: number) => Change;

/** What a meaning says to a question under way; null where it is no answer to it. */
export function answerIn(meaning: Meaning, coaching: Coaching): Answer | null {
  const step = coaching.turn.step === 'quietListening' ? steps.easing : stepOf(coaching.turn);
  if (step.kind !== 'ask' && step.kind !== 'offer') return null;
  const { intent } = meaning;
  if (intent === 'yes' || intent === 'no' || intent === 'next') return intent;
  if (step.kind === 'offer') return null;
  if (coaching.turn.step === 'painOrNumb' || coaching.turn.step === 'hurtInFall')
    return aboutRedFlag(coaching.turn.step, intent);
  if (step.context !== 'easing') return null;
  if (intent === 'better') return 'yes';
  if (intent === 'worse') return 'no';
  return intent === 'partial' ? 'partial' : null;
}

/** "It's pain" is the harmless half of "pain, or numb and cold?"; after a fall it is the other half. */
function aboutRedFlag(question: 'painOrNumb' | 'hurtInFall', intent: Meaning['intent']): Answer | null {
  if (intent === 'better') return 'no';
  if (intent !== 'worse') return null;
  return question === 'painOrNumb' ? 'no' : 'yes';
}

/** Carries a person's answer, or their silence, to what comes next. */
export function answer(state: State, coaching: Coaching, given: Answer, atMs: number): Change {
  const step = stepOf(coaching.turn);
  // Ten quiet minutes still wait for the answer to "Is it easing?" (§2.9).
  if (coaching.turn.step === 'quietListening') return handlers.easing(state, coaching, given, atMs);
  if (step.kind === 'offer') return answerOffer(state, coaching, given, atMs);
  const { step: id } = coaching.turn;
  return isAsk(id) ? handlers[id](state, coaching, given, atMs) : unchanged(state);
}

function answerOffer(state: State, coaching: Coaching, given: Answer, atMs: number): Change {
  if (given !== 'yes') return finishTurn(state, coaching, atMs, given === 'next' ? 'asked for' : 'by itself');
  if (coaching.turn.step === 'shortWalk') {
    return begin(state, coaching.course, [...turnsOf([...safeRising, 'walk']), ...coaching.upcoming]);
  }
  return say(startCounting(state, coaching, secondsOf(coaching.turn), atMs), [line('thatIsFine')]);
}

function inRelief(
  handle: (state: State, relief: Relief, answer: Answer, atMs: number, coaching: Coaching) => Change,
): Handler {
  return (state, coaching, given, atMs) =>
    coaching.course.kind === 'relief'
      ? handle(state, coaching.course, given, atMs, coaching)
      : finishTurn(state, coaching, atMs, 'by itself');
}

/** Standing is offered, never required (§2.2, ST6). */
export function refuseStanding(state: State, relief: Relief, atMs: number): Change {
  const refused: Relief = { ...relief, standing: 'refused' };
  const hasHeld = relief.stepsDone.some((step) => steps[step].kind === 'hold');
  if (hasHeld) return climb(state, refused, atMs, [line('stayingInBed')]);
  return begin(state, refused, turnsOf([holdOf(refused, state.settings.profile), 'easing']), [
    line('stayingInBed'),
  ]);
}

/** A red-flag question: only a clear "no" leads back; silence is taken as the worse case. [PJ] */
function redFlagQuestion(after: (state: State, coaching: Coaching, atMs: number) => Change): Handler {
  return (state, coaching, given, atMs) =>
    given === 'no' || given === 'next' ? after(state, coaching, atMs) : raiseEmergency(state, atMs);
}

/** Back to the step that was interrupted, or to waiting where there was none. */
function backWith(
  words: 'restAfterFall' | 'thatIsFine' | 'keepBreathing',
): (state: State, coaching: Coaching, atMs: number) => Change {
  return (state, coaching, atMs) =>
    coaching.course.kind === 'check'
      ? say(toWaiting(state, words, atMs), [line(words)])
      : begin(state, coaching.course, coaching.upcoming, [line(words)]);
}

const handlers: Readonly<Record<AskId, Handler>> = {
  easing: inRelief((state, relief, given, atMs, coaching) => {
    if (given === 'yes') return ease(state, coaching, relief, atMs);
    if (given === 'partial') return beginRung(state, relief, 'once more', [line('goodToHear')]);
    return given === 'silence' ? restQuietly(state, relief) : climb(state, relief, atMs);
  }),
  whichThigh: inRelief((state, relief, given) =>
    // The default way (leg straight, toes up) is the back of the thigh's.
    given === 'silence' || given === 'next'
      ? switchLocation(state, relief, 'hamstring')
      : begin(state, relief, turnsOf(['whichThigh'])),
  ),
  toesCurling: inRelief((state, relief, given) => {
    const toesHold = given === 'no' ? 'pressToesDown' : 'liftToes';
    return beginToes(state, { ...relief, toesHold });
  }),
  swollenOrRed: inRelief((state, relief, given, atMs, coaching) => {
    if (given === 'yes') return advise(state, 'urgentToday', atMs);
    // Not knowing is a reason not to rub [S33].
    return given === 'no' ? finishTurn(state, coaching, atMs, 'by itself') : climb(state, relief, atMs);
  }),
  fiveMinutes: inRelief((state, relief, given, atMs) =>
    given === 'yes' ? advise(state, 'urgentToday', atMs) : climb(state, relief, atMs),
  ),
  canYouStand: inRelief((state, relief, given, atMs, coaching) =>
    given === 'yes' ? finishTurn(state, coaching, atMs, 'by itself') : refuseStanding(state, relief, atMs),
  ),
  dizzy: (state, coaching, given, atMs) => {
    // Whoever does not answer may be dizzy: standing is never worth a fall. [PJ]
    if (given === 'no' || given === 'next') return finishTurn(state, coaching, atMs, 'by itself');
    if (coaching.course.kind === 'relief') return refuseStanding(state, coaching.course, atMs);
    return begin(state, coaching.course, afterWalk(coaching), [line('stayingInBed')]);
  },
  whichPart: (state, coaching, _given, atMs) => finishTurn(state, coaching, atMs, 'asked for'),
  whichSide: (state, coaching, _given, atMs) => finishTurn(state, coaching, atMs, 'asked for'),
  saveInDiary: (state, coaching, given, atMs) => {
    const undo: readonly Effect[] = given === 'no' ? [{ kind: 'undo episode' }] : [];
    const change = finishTurn(state, coaching, atMs, 'asked for');
    return { ...change, effects: [...undo, ...change.effects] };
  },
  didYouFall: redFlagQuestion((state, coaching, atMs) => {
    if (coaching.course.kind !== 'relief') return backWith('thatIsFine')(state, coaching, atMs);
    return begin(state, { ...coaching.course, standing: 'refused' }, coaching.upcoming, [
      line('stayingInBed'),
    ]);
  }),
  hurtInFall: redFlagQuestion(backWith('restAfterFall')),
  // "I can't move my leg" out of nothing, and it is pain: that is a cramp.
  painOrNumb: redFlagQuestion((state, coaching, atMs) =>
    coaching.course.kind === 'check'
      ? startRelief(state, { intent: 'cramp.onset' }, atMs)
      : backWith('keepBreathing')(state, coaching, atMs),
  ),
};

/** Dizzy on the edge of the bed: the walk is left out, the rest goes on. */
export function afterWalk({ upcoming }: Coaching): Coaching['upcoming'] {
  return upcoming.filter(({ step }) => step !== 'walk' && !safeRising.includes(step));
}
