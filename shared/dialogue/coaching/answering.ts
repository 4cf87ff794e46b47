import { type AskId, isAsk, steps } from '../../content/protocol.ts';
import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { Meaning } from '../meaning.ts';
import type { Coaching, Relief } from '../state.ts';
import { type CoachingContext, type ReliefContext, reliefContextOf } from './context.ts';
import { finishTurn } from './course.ts';
import { holdOf, safeRising } from './ladder.ts';
import {
  advise,
  askWhichThigh,
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

type Handler = (context: CoachingContext, given: Answer) => Change;

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
export function answer(context: CoachingContext, given: Answer): Change {
  const { step: id } = context.coaching.turn;
  // Ten quiet minutes still wait for the answer to "Is it easing?" (§2.9).
  if (id === 'quietListening') return handlers.easing(context, given);
  if (steps[id].kind === 'offer') return answerOffer(context, given);
  return isAsk(id) ? handlers[id](context, given) : unchanged(context.state);
}

function answerOffer(context: CoachingContext, given: Answer): Change {
  const { state, coaching } = context;
  if (given !== 'yes') return finishTurn(context, given === 'next' ? 'asked for' : 'by itself');
  if (coaching.turn.step === 'shortWalk') {
    const walk = turnsOf([...safeRising, 'walk']);
    return begin(state, { course: coaching.course, turns: [...walk, ...coaching.upcoming] });
  }
  return say(startCounting(context, secondsOf(coaching.turn)), [line('thatIsFine')]);
}

/** A question that only the relief asks; answered in another course it is simply over. */
function inRelief(handle: (context: ReliefContext, given: Answer) => Change): Handler {
  return (context, given) => {
    const inIt = reliefContextOf(context);
    return inIt === null ? finishTurn(context, 'by itself') : handle(inIt, given);
  };
}

/** Standing is offered, never required (§2.2, ST6). */
export function refuseStanding(context: ReliefContext): Change {
  const { state } = context;
  const relief: Relief = { ...context.relief, standing: 'refused' };
  const lead = [line('stayingInBed')];
  const hasHeld = relief.stepsDone.some((step) => steps[step].kind === 'hold');
  if (hasHeld) return climb({ ...context, relief }, lead);
  return begin(state, {
    course: relief,
    turns: turnsOf([holdOf(relief, state.settings.profile), 'easing']),
    lead,
  });
}

/** A red-flag question: only a clear "no" leads back; silence is taken as the worse case. [PJ] */
function redFlagQuestion(after: (context: CoachingContext) => Change): Handler {
  return (context, given) =>
    given === 'no' || given === 'next' ? after(context) : raiseEmergency(context.state, context.atMs);
}

/** Back to the step that was interrupted, or to waiting where there was none. */
function backWith(
  words: 'restAfterFall' | 'thatIsFine' | 'keepBreathing',
): (context: CoachingContext) => Change {
  return ({ state, coaching: { course, upcoming }, atMs }) =>
    course.kind === 'check'
      ? say(toWaiting(state, words, atMs), [line(words)])
      : begin(state, { course, turns: upcoming, lead: [line(words)] });
}

const handlers: Readonly<Record<AskId, Handler>> = {
  easing: inRelief((context, given) => {
    if (given === 'yes') return ease(context);
    if (given === 'partial') return beginRung(context, 'once more', [line('goodToHear')]);
    return given === 'silence' ? restQuietly(context.state, context.relief) : climb(context);
  }),
  whichThigh: inRelief(({ state, relief }, given) =>
    // The default way (leg straight, toes up) is the back of the thigh's.
    given === 'silence' || given === 'next'
      ? switchLocation(state, relief, 'hamstring')
      : askWhichThigh(state, relief),
  ),
  toesCurling: inRelief(({ state, relief }, given) => {
    const toesHold = given === 'no' ? 'pressToesDown' : 'liftToes';
    return beginToes(state, { ...relief, toesHold });
  }),
  swollenOrRed: inRelief((context, given) => {
    if (given === 'yes') return advise(context.state, 'urgentToday', context.atMs);
    // Not knowing is a reason not to rub [S33].
    return given === 'no' ? finishTurn(context, 'by itself') : climb(context);
  }),
  fiveMinutes: inRelief((context, given) =>
    given === 'yes' ? advise(context.state, 'urgentToday', context.atMs) : climb(context),
  ),
  canYouStand: inRelief((context, given) =>
    given === 'yes' ? finishTurn(context, 'by itself') : refuseStanding(context),
  ),
  dizzy: (context, given) => {
    // Whoever does not answer may be dizzy: standing is never worth a fall. [PJ]
    if (given === 'no' || given === 'next') return finishTurn(context, 'by itself');
    const inIt = reliefContextOf(context);
    if (inIt !== null) return refuseStanding(inIt);
    const { state, coaching } = context;
    return begin(state, {
      course: coaching.course,
      turns: afterWalk(coaching),
      lead: [line('stayingInBed')],
    });
  },
  whichPart: (context) => finishTurn(context, 'asked for'),
  whichSide: (context) => finishTurn(context, 'asked for'),
  saveInDiary: (context, given) => {
    const undo: readonly Effect[] = given === 'no' ? [{ kind: 'undo episode' }] : [];
    const change = finishTurn(context, 'asked for');
    return { ...change, effects: [...undo, ...change.effects] };
  },
  didYouFall: redFlagQuestion((context) => {
    const { course, upcoming } = context.coaching;
    if (course.kind !== 'relief') return backWith('thatIsFine')(context);
    return begin(context.state, {
      course: { ...course, standing: 'refused' },
      turns: upcoming,
      lead: [line('stayingInBed')],
    });
  }),
  hurtInFall: redFlagQuestion(backWith('restAfterFall')),
  // "I can't move my leg" out of nothing, and it is pain: that is a cramp.
  painOrNumb: redFlagQuestion((context) =>
    context.coaching.course.kind === 'check'
      ? startRelief(context.state, { intent: 'cramp.onset' }, context.atMs)
      : backWith('keepBreathing')(context),
  ),
};

/** Dizzy on the edge of the bed: the walk is left out, the rest goes on. */
export function afterWalk({ upcoming }: Coaching): Coaching['upcoming'] {
  return upcoming.filter(({ step }) => step !== 'walk' && !safeRising.includes(step));
}
