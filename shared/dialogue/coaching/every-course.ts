import { longPauseMs } from '../../content/protocol.ts';
import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Meaning, Topic } from '../meaning.ts';
import { sensesOf } from '../rendering/senses.ts';
import { goodNight, helpWith, redFlagQuestions } from '../scenes/commands.ts';
import { takeBack } from '../scenes/diary-by-voice.ts';
import { replyTo } from '../scenes/replies.ts';
import type { CoachingContext } from './context.ts';
import { finishTurn } from './course.ts';
import { isPractice } from './practice.ts';
import { startRoutine } from './routine.ts';
import { begin, interject, pause, startCounting } from './turns/turns.ts';

/** What goes alike in every course; null for all that it is not about. */
export function inEveryCourse(context: CoachingContext, meaning: Meaning): Change | null {
  const { state, coaching, atMs } = context;
  switch (meaning.intent) {
    case 'repeat':
      return meaning.topic === 'time left' ? tellTimeLeft(context) : interject(state, coaching, []);
    case 'pause':
      return pause(context);
    case 'resume':
      return resume(context);
    case 'help':
      return helpWith(state, coaching, meaning.topic);
    case 'next':
      return finishTurn(context, 'asked for');
    case 'good night':
      return goodNight(state, atMs);
    case 'negation':
      return coaching.course.kind === 'relief' ? notACramp(context) : unchanged(state);
    case 'log':
      return meaning.topic === 'was no cramp' || meaning.topic === 'not a cramp'
        ? wasNoCramp(context)
        : (changedEntry(context, meaning.topic) ?? replied(context, meaning));
    case 'prevent':
      return wantsRoutine(context, meaning.topic);
    default:
      return replied(context, meaning);
  }
}

/**
 * "Delete that entry", "put it back", once the pain is over: the entry of this cramp goes or comes back, and what helps
 * the cramp stay away goes on. Null for other words, and where there is no such entry.
 */
function changedEntry(context: CoachingContext, topic: Topic<'log'> | undefined): Change | null {
  const { state, coaching } = context;
  const { lastKeptAtMs, taken, diary } = state.memory;
  if (coaching.course.kind !== 'aftercare' || isPractice(coaching.course) || diary === null) return null;
  const isGoing = (topic === 'delete' || topic === 'undo') && taken === null && lastKeptAtMs !== null;
  if (isGoing) {
    // "Shall I save this?" is answered by it.
    const change =
      coaching.turn.step === 'saveInDiary'
        ? finishTurn(context, 'asked for')
        : interject(state, coaching, [line('takenOut')]);
    return { ...change, effects: [{ kind: 'undo episode' }, ...change.effects] };
  }
  if ((topic !== 'bring back' && topic !== 'undo') || taken === null) return null;
  const change = interject(state, coaching, [line('broughtBack')]);
  return { ...change, effects: [{ kind: 'bring back episode' }, ...change.effects] };
}

/** Said over the count, which goes on; where nothing is counted, the step again. */
function tellTimeLeft({ state, coaching, atMs }: CoachingContext): Change {
  const { activity } = coaching;
  if (activity.kind !== 'counting') return interject(state, coaching, []);
  const seconds = Math.max(1, Math.ceil((activity.endsAtMs - atMs) / 1000));
  return interject(state, coaching, [line('timeLeft', { seconds })]);
}

/** In the middle of a cramp only the first sentence is said (§5.4); read, the whole of it is no burden. [PJ] */
function replied({ state, coaching }: CoachingContext, meaning: Meaning): Change | null {
  const isShort = coaching.course.kind === 'relief' && sensesOf(state).voice === 'heard';
  const extent = isShort ? 'first sentence' : 'whole';
  const reply = replyTo(state, meaning, extent);
  return reply === null ? null : interject(state, coaching, reply);
}

/** Said after the relief it takes the entry back; in the middle of it, or of a practice, it only ends it. */
function wasNoCramp(context: CoachingContext): Change {
  const { course } = context.coaching;
  if (course.kind === 'aftercare' && !isPractice(course)) return takeBack(context.state, context.atMs);
  return course.kind === 'relief' || course.kind === 'aftercare'
    ? notACramp(context)
    : unchanged(context.state);
}

/** "It's not a cramp" ends the relief, but never a question about a red flag. */
function notACramp({ state, coaching, atMs }: CoachingContext): Change {
  if (redFlagQuestions.includes(coaching.turn.step)) return unchanged(state);
  // Nothing was kept of this one, and what was taken out before is not what "put it back" means now.
  const forgotten = { ...state, memory: { ...state.memory, taken: null } };
  return say(toWaiting(forgotten, 'noCramp', atMs), [line('noCramp')]);
}

/** "Bedtime routine" is followed once the pain is over; in pain, and in the routine, the step comes first. */
function wantsRoutine({ state, coaching }: CoachingContext, topic: Topic<'prevent'> | undefined): Change {
  if (coaching.course.kind === 'aftercare' && topic !== 'ask') return startRoutine(state);
  return interject(state, coaching, topic === 'ask' ? [line('bedtimeMayHelp')] : []);
}

/** After a long pause the step begins again: nobody knows any more where it was (§5.2). */
export function resume(context: CoachingContext): Change {
  const { state, coaching, atMs } = context;
  const { activity, course, turn, upcoming } = coaching;
  if (activity.kind !== 'paused') return interject(state, coaching, []);
  const { secondsLeft } = activity;
  if (secondsLeft === null || atMs - activity.sinceMs > longPauseMs) {
    return begin(state, { course, turns: [turn, ...upcoming] });
  }
  return say(startCounting(context, secondsLeft), [line('timeLeft', { seconds: secondsLeft })]);
}
