import type { AskId } from '../../../content/protocol.ts';
import { assertNever } from '../../../result.ts';
import { type Change, line, say, toWaiting } from '../../change.ts';
import type { Effect } from '../../effect.ts';
import type { Coaching, Relief } from '../coaching-state.ts';
import { type CoachingContext, type ReliefContext, reliefContextOf } from '../context.ts';
import { finishTurn } from '../course.ts';
import { advise, ease, raiseEmergency } from '../ending.ts';
import { leaveOut } from '../ladder/cannot.ts';
import { askWhichThigh, beginRung, beginToes, climb, switchLocation } from '../ladder/climbing.ts';
import { downFirst } from '../ladder/ladder.ts';
import { nextRung } from '../ladder/next-rung.ts';
import { afterWalk, isInStanding, refuseStanding } from '../ladder/standing.ts';
import { startRelief } from '../ladder/start-relief.ts';
import { turnsOf } from '../turns/turn.ts';
import { begin } from '../turns/turns.ts';
import { holdOn } from './no-answer.ts';

/** What can be answered; `next` passes a question over, `silence` is no answer after two askings. */
export type Answer = 'yes' | 'no' | 'partial' | 'silence' | 'next';

type Handler = (context: CoachingContext, given: Answer) => Change;

/** A question that only the relief asks; answered in another course it is simply over. */
function inRelief(handle: (context: ReliefContext, given: Answer) => Change): Handler {
  return (context, given) => {
    const inIt = reliefContextOf(context);
    return inIt === null ? finishTurn(context, 'by itself') : handle(inIt, given);
  };
}

/** A red-flag question: only a clear "no" leads back; silence is taken as the worse case. [PJ] */
function redFlagQuestion(after: (context: CoachingContext) => Change): Handler {
  return (context, given) =>
    given === 'no' || given === 'next' ? after(context) : raiseEmergency(context.state, context.atMs);
}

/** Back to the step that was interrupted, or to waiting where there was none. */
function backWith(words: 'thatIsFine' | 'keepBreathing'): (context: CoachingContext) => Change {
  return ({ state, coaching: { course, upcoming }, atMs }) =>
    course.kind === 'check'
      ? say(toWaiting(state, words, atMs), [line(words)])
      : begin(state, { course, turns: upcoming, lead: [line(words)] });
}

/** Whoever cannot get up goes on where they are, and nothing is done on their feet. */
function backToBed(context: ReliefContext): Change {
  const { state, coaching, relief } = context;
  const [interrupted] = coaching.upcoming;
  if (interrupted !== undefined && isInStanding(relief, interrupted.step)) return refuseStanding(context);
  return begin(state, {
    course: { ...relief, standing: 'refused' },
    turns: coaching.upcoming,
    lead: [line('stayingInBed')],
  });
}

/** The same where no cramp is coached: on with what can be done without standing. */
function backSeated(context: CoachingContext): Change {
  const { coaching } = context;
  const [turn, ...upcoming] = coaching.upcoming;
  if (turn === undefined) return backWith('thatIsFine')(context);
  const interrupted: Coaching = { ...coaching, turn, upcoming, activity: { kind: 'saying' } };
  return leaveOut({ ...context, coaching: interrupted }, { intent: "can't stand" });
}

/** Not hurt: a rest, and nobody who has just fallen is asked to stand again. [PJ] */
function afterFall(context: CoachingContext): Change {
  const { state, coaching, atMs } = context;
  const { course } = coaching;
  const lead = [line('restAfterFall')];
  switch (course.kind) {
    case 'relief': {
      const relief: Relief = { ...course, standing: 'refused' };
      return begin(state, { course: relief, turns: turnsOf(downFirst(relief, ['rest', 'easing'])), lead });
    }
    case 'aftercare':
      return begin(state, {
        course,
        turns: afterWalk(coaching).filter(({ step }) => step !== 'shortWalk'),
        lead,
      });
    case 'routine':
    case 'check':
      return say(toWaiting(state, 'restAfterFall', atMs), lead);
    default:
      return assertNever(course);
  }
}

/** Easing, and not gone: one more hold, but for what anybody is asked at five minutes and told at ten (§2.9). */
function easingSlowly(context: ReliefContext): Change {
  const { relief, atMs, state } = context;
  const next = nextRung(relief, atMs, state.settings.profile);
  const lead = [line('goodToHear')];
  return next === 'five minutes' || next === 'ten minutes'
    ? climb(context, lead)
    : beginRung(context, 'once more', lead);
}

/** What each question makes of an answer. The compiler wants one for each step that asks. */
export const handlers: Readonly<Record<AskId, Handler>> = {
  easing: inRelief((context, given) => {
    if (given === 'yes') return ease(context);
    if (given === 'partial') return easingSlowly(context);
    // Whoever told in the hold that it hurts is awake, and has answered.
    const isUnknown = given === 'silence' && context.relief.hurtInHold === 'not told';
    return isUnknown ? holdOn(context) : climb(context);
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
  fiveMinutes: inRelief((context, given) => {
    if (given === 'yes') return advise(context.state, 'urgentToday', context.atMs);
    const { relief } = context;
    // The question before the rub is the same one: nobody is asked it twice in a row.
    const known: Relief =
      given === 'no'
        ? { ...relief, swelling: 'denied' }
        : { ...relief, rungsTried: [...relief.rungsTried, 'rub'] };
    return climb({ ...context, relief: known });
  }),
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
    const inIt = reliefContextOf(context);
    return inIt === null ? backSeated(context) : backToBed(inIt);
  }),
  needHelp: redFlagQuestion(backWith('thatIsFine')),
  hurtInFall: redFlagQuestion(afterFall),
  // "I can't move my leg" out of nothing, and it is pain: that is a cramp.
  painOrNumb: redFlagQuestion((context) =>
    context.coaching.course.kind === 'check'
      ? startRelief(context.state, { intent: 'cramp.onset' }, context.atMs)
      : backWith('keepBreathing')(context),
  ),
};
