import { isAsk, type StepId, steps } from '../../../content/protocol.ts';
import { type Change, line, say, unchanged } from '../../change.ts';
import { isSomethingWrong, type Meaning } from '../../meaning.ts';
import { redFlagQuestions } from '../../scenes/commands.ts';
import type { Coaching } from '../coaching-state.ts';
import type { CoachingContext } from '../context.ts';
import { finishTurn } from '../course.ts';
import { safeRising } from '../ladder/ladder.ts';
import { secondsOf, stepOf, turnsOf } from '../turns/turn.ts';
import { begin, startCounting } from '../turns/turns.ts';
import { type Answer, handlers } from './questions.ts';

/** What a meaning says to a question under way; null where it is no answer to it. */
export function answerIn(meaning: Meaning, coaching: Coaching): Answer | null {
  const step = coaching.turn.step === 'quietListening' ? steps.easing : stepOf(coaching.turn);
  if (step.kind !== 'ask' && step.kind !== 'offer') return null;
  const { intent } = meaning;
  if (intent === 'yes' || intent === 'no' || intent === 'next') return intent;
  if (step.kind === 'offer') return null;
  // Only a clear "no" leads back from a question about a red flag.
  if (isSomethingWrong(meaning)) return redFlagQuestions.includes(coaching.turn.step) ? 'yes' : null;
  if (coaching.turn.step === 'painOrNumb' || coaching.turn.step === 'hurtInFall')
    return aboutRedFlag(coaching.turn.step, meaning) ?? hedged(meaning, coaching.turn.step);
  if (step.context !== 'easing') return hedged(meaning, coaching.turn.step);
  if (intent === 'better') return 'yes';
  if (intent === 'worse') return 'no';
  return intent === 'partial' ? 'partial' : null;
}

/** "A bit": what may be wrong is taken for so, and what must be safe for not so. [PJ] */
function hedged(meaning: Meaning, question: StepId): Answer | null {
  if (meaning.intent !== 'partial' || meaning.topic !== 'hedged') return null;
  if (question === 'canYouStand') return 'no';
  return hedgedIsYes.includes(question) ? 'yes' : null;
}

const hedgedIsYes: readonly StepId[] = ['swollenOrRed', 'fiveMinutes', 'dizzy', ...redFlagQuestions];

/** "It's pain" is the harmless half of "pain, or numb and cold?"; after a fall it is the other half. */
function aboutRedFlag(question: 'painOrNumb' | 'hurtInFall', meaning: Meaning): Answer | null {
  if (meaning.intent === 'better') return 'no';
  if (meaning.intent !== 'worse' && meaning.intent !== 'sharp pain') return null;
  if (question === 'hurtInFall') return 'yes';
  // A muscle that went pop is pain, and no harmless one.
  return meaning.topic === 'pop' ? null : 'no';
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
  if (coaching.activity.kind === 'counting') return unchanged(state);
  if (coaching.turn.step === 'shortWalk') {
    const walk = turnsOf([...safeRising, 'walk']);
    return begin(state, { course: coaching.course, turns: [...walk, ...coaching.upcoming] });
  }
  return say(startCounting(context, secondsOf(coaching.turn)), [line('thatIsFine')]);
}
