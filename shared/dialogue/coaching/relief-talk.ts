import { type Change, line, unchanged, withScene } from '../change.ts';
import {
  type Location,
  type Meaning,
  type OfLocation,
  type Onset,
  otherSide,
  partOf,
  type Side,
  type Topic,
  type Worse,
} from '../meaning.ts';
import { redFlagQuestions } from '../scenes/commands.ts';
import type { State } from '../state.ts';
import type { Coaching, Relief } from './coaching-state.ts';
import type { ReliefContext } from './context.ts';
import { advise, ease } from './ending.ts';
import { cannotDo, cannotStand } from './ladder/cannot.ts';
import { askWhichThigh, beginToes, switchLocation } from './ladder/climbing.ts';
import { downFirst } from './ladder/ladder.ts';
import { stepOf, turnsOf } from './turns/turn.ts';
import { begin, interject } from './turns/turns.ts';

/** What is said in pain: of the pain itself, of what cannot be done, and of the place. */
export function inRelief(given: ReliefContext, meaning: Meaning): Change {
  const context = withCrampSaid(given);
  const { state, coaching } = context;
  switch (meaning.intent) {
    case 'better':
      return ease(context);
    case 'partial':
      return interject(state, coaching, [line('keepBreathing')]);
    case 'worse':
      return stillHurts(context, meaning.topic);
    case 'sharp pain':
      return easeOff(context, meaning.topic);
    case "can't stand":
      return cannotStand(context);
    case "can't do":
      return cannotDo(context, meaning.topic);
    case 'side':
      return onSide(context, meaning.side);
    case 'part.thigh':
      return askWhichThigh(state, withSide(context.relief, meaning.side));
    case 'cramp.onset':
    case 'part.toes':
    case 'part.calf':
    case 'part.foot':
    case 'part.hamstring':
    case 'part.quad':
    case 'part.innerThigh':
    case 'part.shin':
      return inPlace(context, meaning);
    default:
      return unchanged(state);
  }
}

/** "My shin hurts" in the middle of a calf's stretch is another place, whatever was asked; null where it is the same. */
export function hurtsElsewhere(given: ReliefContext, { topic, part, side }: Worse): Change | null {
  const { state, coaching, relief } = withCrampSaid(given);
  if (redFlagQuestions.includes(coaching.turn.step)) return null;
  const sided = withSide(relief, side);
  if (topic === 'thigh') return isThigh(relief.location) ? null : askWhichThigh(state, sided);
  return part === undefined || part === relief.location ? null : switchLocation(state, sided, part);
}

/** Whoever speaks of the pain or its place has a cramp, whatever began the relief. */
function withCrampSaid(context: ReliefContext): ReliefContext {
  if (context.relief.begun === 'said') return context;
  const relief: Relief = { ...context.relief, begun: 'said' };
  const coaching = { ...context.coaching, course: relief };
  return { ...context, relief, coaching, state: withScene(context.state, coaching) };
}

function isThigh(location: Location): boolean {
  return location === 'hamstring' || location === 'quad' || location === 'innerThigh';
}

function withSide(relief: Relief, side: Side | undefined): Relief {
  return { ...relief, side: side ?? relief.side };
}

/** Whoever puts the side right where it was asked whether it eases has not said that yet. */
function onSide({ state, coaching, relief }: ReliefContext, side: Side | undefined): Change {
  const sided = { ...coaching, course: withSide(relief, side) };
  const told = withScene(state, sided);
  return coaching.activity.kind === 'asking' ? interject(told, sided, []) : unchanged(told);
}

/** A place named in the middle of it: switch at once where it is another one. */
function inPlace({ state, coaching, relief }: ReliefContext, meaning: Onset | OfLocation): Change {
  const sided = withSide(relief, meaning.side);
  if (meaning.intent === 'cramp.onset' && meaning.topic === 'thigh') return askWhichThigh(state, sided);
  if (meaning.intent === 'cramp.onset' && meaning.topic === 'other leg')
    return otherLeg(state, sided, meaning);
  const location = partOf(meaning);
  if (location === null) return unchanged(state);
  const pulling = meaning.intent === 'part.toes' ? meaning.topic : undefined;
  if (pulling !== undefined) {
    // "They're pulling up" answers the one question that toes have: no need to ask it.
    const toesHold = pulling === 'up' ? 'pressToesDown' : 'liftToes';
    return beginToes(state, { ...sided, location, certainty: 'named', toesHold });
  }
  const isAnswer = coaching.turn.step === 'whichThigh' || coaching.turn.step === 'toesCurling';
  if (location !== relief.location || isAnswer) return switchLocation(state, sided, location);
  return unchanged(withScene(state, { ...coaching, course: { ...sided, certainty: 'named' } }));
}

/** The same from the beginning, on the other side. */
function otherLeg(state: State, relief: Relief, { part, side }: Onset): Change {
  return switchLocation(state, { ...relief, side: side ?? otherSide(relief.side) }, part ?? relief.location);
}

/** While something is counted, "still hurts" is met with encouragement; "worse" in a stretch with less force. */
function stillHurts({ state, coaching, relief }: ReliefContext, topic: Topic<'worse'> | undefined): Change {
  // "Ten seconds" is true only once.
  if (coaching.activity.kind !== 'counting') return interject(state, coaching, []);
  if (stepOf(coaching.turn).kind !== 'hold') return interject(state, coaching, [line('keepBreathing')]);
  const told: Coaching = { ...coaching, course: { ...relief, hurtInHold: 'told' } };
  return interject(withScene(state, told), told, [line(topic === 'more' ? 'easeOff' : 'keepBreathing')]);
}

/** Sharp pain, or something wrong, ends the stretch at once; a second time, or a pop, ends the coaching (§2.0, §2.9). */
function easeOff({ state, relief, atMs }: ReliefContext, topic: Topic<'sharp pain'> | undefined): Change {
  if (topic === 'pop' || relief.sharpPains > 0) return advise(state, 'stopHelpNow', atMs);
  return begin(state, {
    course: { ...relief, sharpPains: relief.sharpPains + 1 },
    turns: turnsOf(['easeOff', ...downFirst(relief, ['rest', 'easing'])]),
    lead: topic === 'wrong' ? [line('inDanger')] : [],
  });
}
