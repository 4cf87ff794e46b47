import { forgottenPauseMs, longPauseMs } from '../../content/protocol.ts';
import { type Change, line, say, toWaiting, unchanged, withScene } from '../change.ts';
import type { Effect } from '../effect.ts';
import {
  type Location,
  type Meaning,
  type OfLocation,
  type Onset,
  partOf,
  type Side,
  sideOf,
} from '../meaning.ts';
import { command, helpWith, redFlagQuestions, sayAndWait } from '../scenes/commands.ts';
import { takeBack } from '../scenes/diary-by-voice.ts';
import { replyTo } from '../scenes/replies.ts';
import type { Coaching, Course, Relief, State } from '../state.ts';
import { answer, answerIn } from './answering.ts';
import { cannotDo, cannotStand, leaveOut } from './cannot.ts';
import { finishTurn } from './course.ts';
import { downFirst } from './ladder.ts';
import { isPractice, isRealCramp } from './practice.ts';
import { advise, askWhichThigh, beginToes, ease, leaving, startRelief, switchLocation } from './relief.ts';
import { startRoutine } from './routine.ts';
import {
  afterSpoken,
  afterTime,
  begin,
  interject,
  pause,
  startCounting,
  stepOf,
  type TurnOutcome,
  turnsOf,
} from './turns.ts';

function settle(state: State, coaching: Coaching, outcome: TurnOutcome, atMs: number): Change {
  return outcome.kind === 'finished' ? finishTurn(state, coaching, atMs, 'by itself') : outcome.change;
}

/** What was being said in coaching has really ended. */
export function spokenWhileCoaching(state: State, coaching: Coaching, atMs: number): Change {
  return settle(state, coaching, afterSpoken(state, coaching, atMs), atMs);
}

/** Time passed in coaching: ticks, ends of steps, unanswered questions, forgotten pauses. */
export function timeWhileCoaching(state: State, coaching: Coaching, atMs: number): Change {
  const { activity } = coaching;
  if (activity.kind === 'asking' && activity.answerByMs !== null && atMs >= activity.answerByMs) {
    return unanswered(state, coaching, activity.timesAsked, atMs);
  }
  if (activity.kind === 'paused' && atMs >= activity.sinceMs + forgottenPauseMs) {
    return { state: toWaiting(state, null, atMs), effects: leaving(state, atMs, 'quiet') };
  }
  return settle(state, coaching, afterTime(state, coaching, atMs), atMs);
}

function unanswered(state: State, coaching: Coaching, timesAsked: number, atMs: number): Change {
  const step = stepOf(coaching.turn);
  if (step.kind === 'offer' || timesAsked >= 2) return answer(state, coaching, 'silence', atMs);
  const asking = { kind: 'asking', timesAsked: timesAsked + 1, answerByMs: null } as const;
  return say(withScene(state, { ...coaching, activity: asking }), [line(step.line)]);
}

/** Something was said that nobody understood, where an answer is awaited: ask once more, then let silence decide. */
export function notUnderstoodWhileCoaching(state: State, coaching: Coaching): Change {
  const { activity } = coaching;
  if (activity.kind !== 'asking' || activity.timesAsked >= 2) return unchanged(state);
  const asking = { kind: 'asking', timesAsked: activity.timesAsked + 1, answerByMs: null } as const;
  const words = coaching.turn.step === 'easing' ? 'missedAnswer' : stepOf(coaching.turn).line;
  return say(withScene(state, { ...coaching, activity: asking }), [line(words)]);
}

/** A meaning in the middle of a course: red flags and stop first, then an answer, then the rest. */
export function saidWhileCoaching(state: State, coaching: Coaching, meaning: Meaning, atMs: number): Change {
  const commanded = command(state, meaning, atMs);
  if (commanded !== null) return commanded;
  if (isRealCramp(coaching.course, meaning)) return startRelief(state, meaning, atMs);
  const elsewhere = hurtsElsewhere(state, coaching, meaning);
  if (elsewhere !== null) return elsewhere;
  const given = answerIn(meaning, coaching);
  if (given !== null) return answer(state, coaching, given, atMs);
  return general(state, coaching, meaning, atMs) ?? inCourse(state, coaching, meaning, atMs);
}

/** "My shin hurts" in the middle of a calf's stretch is another place, whatever was asked; null where it is the same. */
function hurtsElsewhere(state: State, coaching: Coaching, meaning: Meaning): Change | null {
  const { course, turn } = coaching;
  if (course.kind !== 'relief' || meaning.intent !== 'worse' || redFlagQuestions.includes(turn.step))
    return null;
  const sided = { ...course, side: meaning.side ?? course.side };
  if (meaning.topic === 'thigh') return isThigh(course.location) ? null : askWhichThigh(state, sided);
  if (meaning.part === undefined || meaning.part === course.location) return null;
  return switchLocation(state, sided, meaning.part);
}

function isThigh(location: Location): boolean {
  return location === 'hamstring' || location === 'quad' || location === 'innerThigh';
}

function general(state: State, coaching: Coaching, meaning: Meaning, atMs: number): Change | null {
  switch (meaning.intent) {
    case 'repeat':
      return meaning.topic === 'time left'
        ? tellTimeLeft(state, coaching, atMs)
        : interject(state, coaching, []);
    case 'pause':
      return pause(state, coaching, atMs);
    case 'resume':
      return resume(state, coaching, atMs);
    case 'help':
      return helpWith(state, coaching, meaning.topic);
    case 'next':
      return finishTurn(state, coaching, atMs, 'asked for');
    case 'good night':
      return sayAndWait(state, 'goodNight', atMs);
    case 'negation':
      return coaching.course.kind === 'relief' ? notACramp(state, coaching, atMs) : unchanged(state);
    case 'log':
      return meaning.topic === 'was no cramp'
        ? wasNoCramp(state, coaching, atMs)
        : replied(state, coaching, meaning);
    case 'prevent':
      return wantsRoutine(state, coaching, meaning);
    default:
      return replied(state, coaching, meaning);
  }
}

/** Said over the count, which goes on; where nothing is counted, the step again. */
function tellTimeLeft(state: State, coaching: Coaching, atMs: number): Change {
  const { activity } = coaching;
  if (activity.kind !== 'counting') return interject(state, coaching, []);
  const seconds = Math.max(1, Math.ceil((activity.endsAtMs - atMs) / 1000));
  return interject(state, coaching, [line('timeLeft', { seconds })]);
}

function replied(state: State, coaching: Coaching, meaning: Meaning): Change | null {
  const extent = coaching.course.kind === 'relief' ? 'first sentence' : 'whole';
  const reply = replyTo(state, meaning, extent);
  return reply === null ? null : interject(state, coaching, reply);
}

/** Said after the relief it takes the entry back; in the middle of it, it ends it. */
function wasNoCramp(state: State, coaching: Coaching, atMs: number): Change {
  if (coaching.course.kind === 'aftercare') return takeBack(state, atMs);
  return coaching.course.kind === 'relief' ? notACramp(state, coaching, atMs) : unchanged(state);
}

/** "It's not a cramp" ends the relief, but never a question about a red flag. */
function notACramp(state: State, coaching: Coaching, atMs: number): Change {
  const isRedFlag = redFlagQuestions.includes(coaching.turn.step);
  return isRedFlag ? unchanged(state) : sayAndWait(state, 'noCramp', atMs, []);
}

/** "Bedtime routine" is followed once the pain is over; in pain, and in the routine, the step comes first. */
function wantsRoutine(
  state: State,
  coaching: Coaching,
  { topic }: Extract<Meaning, { intent: 'prevent' }>,
): Change {
  if (coaching.course.kind === 'aftercare' && topic !== 'ask') return startRoutine(state);
  return interject(state, coaching, topic === 'ask' ? [line('bedtimeMayHelp')] : []);
}

function resume(state: State, coaching: Coaching, atMs: number): Change {
  const { activity } = coaching;
  if (activity.kind !== 'paused') return interject(state, coaching, []);
  const { secondsLeft } = activity;
  if (secondsLeft === null || atMs - activity.sinceMs > longPauseMs) {
    return begin(state, coaching.course, [coaching.turn, ...coaching.upcoming]);
  }
  return say(startCounting(state, coaching, secondsLeft, atMs), [line('timeLeft', { seconds: secondsLeft })]);
}

function inCourse(state: State, coaching: Coaching, meaning: Meaning, atMs: number): Change {
  const { course } = coaching;
  if (course.kind === 'relief') return inRelief(state, coaching, course, meaning, atMs);
  if (coaching.turn.step === 'whichPart' && meaning.intent === 'part.thigh')
    return begin(state, course, [{ step: 'whichThigh' }, ...coaching.upcoming]);
  const again = onsetAgain(meaning, course);
  if (again !== null)
    return startRelief(state, isPractice(course) ? { ...again, topic: 'practice' } : again, atMs);
  const fact = factFor(coaching, meaning);
  if (fact !== null) {
    const change = finishTurn(state, coaching, atMs, 'asked for');
    return { ...change, effects: [fact, ...change.effects] };
  }
  const cannot = ["can't do", "can't stand", 'sharp pain'].includes(meaning.intent);
  return cannot ? leaveOut(state, coaching, meaning, atMs) : unchanged(state);
}

/** A cramp that is named, or is back after the relief; null where nothing says so. */
function onsetAgain(meaning: Meaning, course: Course): Onset | null {
  if (meaning.intent === 'cramp.onset') return meaning;
  return meaning.intent === 'worse' && course.kind === 'aftercare' ? { intent: 'cramp.onset' } : null;
}

/** The place or the side, asked for the diary once the pain is over. */
function factFor(coaching: Coaching, meaning: Meaning): Effect | null {
  const side = sideOf(meaning);
  const location = partOf(meaning);
  if (coaching.turn.step === 'whichSide' && side !== null) return { kind: 'amend episode', side };
  const isAsked = coaching.turn.step === 'whichPart' || coaching.turn.step === 'whichThigh';
  if (!isAsked || location === null) return null;
  return { kind: 'amend episode', location, ...(side === null ? {} : { side }) };
}

function inRelief(state: State, coaching: Coaching, relief: Relief, meaning: Meaning, atMs: number): Change {
  switch (meaning.intent) {
    case 'better':
      return ease(state, coaching, relief, atMs);
    case 'partial':
      return interject(state, coaching, [line('keepBreathing')]);
    case 'worse':
      return stillHurts(state, coaching, meaning);
    case 'sharp pain':
      return easeOff(state, relief, meaning, atMs);
    case "can't stand":
      return cannotStand(state, coaching, relief, atMs);
    case "can't do":
      return cannotDo(state, coaching, relief, meaning.topic, atMs);
    case 'side':
      return unchanged(withSide(state, coaching, relief, meaning.side));
    case 'cramp.onset':
    case 'part.thigh':
    case 'part.toes':
    case 'part.calf':
    case 'part.foot':
    case 'part.hamstring':
    case 'part.quad':
    case 'part.innerThigh':
    case 'part.shin':
      return inPlace(state, coaching, relief, meaning);
    default:
      return unchanged(state);
  }
}

function withSide(state: State, coaching: Coaching, relief: Relief, side: Side | undefined): State {
  if (side === undefined) return state;
  return withScene(state, { ...coaching, course: { ...relief, side } });
}

/** A place named in the middle of it: switch at once where it is another one. */
function inPlace(
  state: State,
  coaching: Coaching,
  relief: Relief,
  meaning: Onset | OfLocation | Extract<Meaning, { intent: 'part.thigh' }>,
): Change {
  const sided = { ...relief, side: meaning.side ?? relief.side };
  if (meaning.intent === 'part.thigh') return askWhichThigh(state, sided);
  if (meaning.intent === 'cramp.onset' && meaning.topic === 'thigh') return askWhichThigh(state, sided);
  if (meaning.intent === 'cramp.onset' && meaning.topic === 'other leg')
    return otherLeg(state, sided, meaning);
  const location = partOf(meaning);
  if (location === null) return unchanged(state);
  const isAnswer = coaching.turn.step === 'whichThigh' || coaching.turn.step === 'toesCurling';
  // "They're pulling up" answers the one question that toes have: no need to ask it.
  const pulling = meaning.intent === 'part.toes' ? meaning.topic : undefined;
  if (pulling !== undefined) {
    const toesHold = pulling === 'up' ? 'pressToesDown' : 'liftToes';
    return beginToes(state, { ...sided, location, certainty: 'named', toesHold });
  }
  if (location !== relief.location || isAnswer) return switchLocation(state, sided, location);
  return unchanged(withScene(state, { ...coaching, course: { ...sided, certainty: 'named' } }));
}

/** The same from the beginning, on the other side. */
function otherLeg(state: State, relief: Relief, { part, side }: Onset): Change {
  const other = relief.side === 'left' ? 'right' : relief.side === 'right' ? 'left' : null;
  return switchLocation(state, { ...relief, side: side ?? other }, part ?? relief.location);
}

/** While a stretch is held, "still hurts" is met with encouragement, "worse" with less force. */
function stillHurts(
  state: State,
  coaching: Coaching,
  { topic }: Extract<Meaning, { intent: 'worse' }>,
): Change {
  const isHolding = stepOf(coaching.turn).kind === 'hold' && coaching.activity.kind === 'counting';
  if (isHolding) return interject(state, coaching, [line(topic === 'more' ? 'easeOff' : 'keepBreathing')]);
  return interject(state, coaching, []);
}

/** Sharp pain ends the stretch at once; a second time, or a pop, ends the coaching (§2.0, §2.9). */
function easeOff(
  state: State,
  relief: Relief,
  { topic }: Extract<Meaning, { intent: 'sharp pain' }>,
  atMs: number,
): Change {
  if (topic === 'pop' || relief.sharpPains > 0) return advise(state, 'stopHelpNow', atMs);
  return begin(
    state,
    { ...relief, sharpPains: relief.sharpPains + 1 },
    turnsOf(['easeOff', ...downFirst(relief, ['rest', 'easing'])]),
  );
}
