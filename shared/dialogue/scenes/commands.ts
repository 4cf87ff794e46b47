import type { StepId } from '../../content/protocol.ts';
import { assertNever } from '../../result.ts';
import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import type { Coaching, Course, Turn } from '../coaching/coaching-state.ts';
import { advise, isOnSkin, leaving, raiseEmergency, stopAll } from '../coaching/ending.ts';
import { begin, interject } from '../coaching/turns/turns.ts';
import type { Meaning, Topic } from '../meaning.ts';
import { slowerRate } from '../speech-rate.ts';
import { louderVolume, quieterVolume } from '../speech-volume.ts';
import type { State, VoiceSettings } from '../state.ts';
import { toMend } from './readiness.ts';

/** What counts in every scene: red flags, stop, and the voice. Null where a meaning is none of these. */
export function command(state: State, meaning: Meaning, atMs: number): Change | null {
  switch (meaning.intent) {
    case 'emergency':
      if (meaning.topic === 'cannot move') return clarify(state, 'painOrNumb');
      return raiseEmergency(state, atMs);
    case 'fall':
      return fallen(state, meaning, atMs);
    case 'doctor':
      return meaning.topic === undefined ? null : urgent(state, meaning.topic, atMs);
    case 'stop':
      return stopAll(state, atMs);
    case 'slower':
      return withVoice(state, { rate: slowerRate(state.voice.rate) }, 'slower');
    case 'louder':
      return withVoice(state, { volume: louderVolume(state.voice.volume) }, 'louder');
    case 'quieter':
      return withVoice(state, { volume: quieterVolume(state.voice.volume) }, 'quieter');
    default:
      return null;
  }
}

/** A fall, or one that cannot get up: ask the other half once; both together, or hurt, is an emergency. */
function fallen(state: State, { topic }: Extract<Meaning, { intent: 'fall' }>, atMs: number): Change {
  const isBoth = isAsked(state, topic === 'cannot get up' ? 'hurtInFall' : 'didYouFall');
  if (topic === 'hurt' || isBoth) return raiseEmergency(state, atMs);
  return clarify(state, topic === 'cannot get up' ? 'didYouFall' : 'hurtInFall');
}

function isAsked({ scene }: State, question: StepId): boolean {
  return scene.kind === 'coaching' && scene.turn.step === question;
}

/** A red flag was heard, but not surely: "Do you need help? Say yes.", once at a time. */
export function almostEmergency(state: State): Change {
  const isKnown = state.scene.kind === 'emergency' || isAsked(state, 'needHelp');
  return isKnown ? unchanged(state) : clarify(state, 'needHelp');
}

type Clarification = 'painOrNumb' | 'didYouFall' | 'hurtInFall' | 'needHelp';

/** One clarifying question before a red flag is believed; an answer leads back to where one was. */
function clarify(state: State, question: Clarification): Change {
  const { scene } = state;
  const isUnderWay = scene.kind === 'coaching';
  const course: Course = isUnderWay ? scene.course : { kind: 'check' };
  const back: readonly Turn[] = isUnderWay ? withoutQuestion([scene.turn, ...scene.upcoming]) : [];
  const change = begin(state, { course, turns: [{ step: question }, ...back] });
  return { ...change, effects: [{ kind: 'come forward' }, ...change.effects] };
}

/** One answer to these decides whether help is called for. */
export const redFlagQuestions: readonly StepId[] = ['painOrNumb', 'didYouFall', 'hurtInFall', 'needHelp'];

/** Asked again while it is being asked, a clarifying question is not stacked. */
function withoutQuestion(turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(({ step }) => !redFlagQuestions.includes(step));
}

/** Signs of the urgent tier (§3.2): swelling, colour, weakness, numbness; coaching ends. */
function urgent(state: State, sign: Topic<'doctor'>, atMs: number): Change {
  switch (sign) {
    case 'swollen':
      return advise(state, 'urgentToday', atMs);
    case 'weak':
      return isAsked(state, 'painOrNumb')
        ? raiseEmergency(state, atMs)
        : advise(state, 'stopHelpToday', atMs);
    case 'statin':
      return advise(state, 'statinHelpNow', atMs);
    case 'torn':
      return advise(state, 'stopHelpNow', atMs);
    default:
      return assertNever(sign);
  }
}

function withVoice(
  state: State,
  change: Partial<VoiceSettings>,
  words: 'slower' | 'louder' | 'quieter',
): Change {
  const changed = { ...state, voice: { ...state.voice, ...change } };
  return changed.scene.kind === 'coaching'
    ? interject(changed, changed.scene, [line(words)])
    : say(changed, [line(words)]);
}

/** "Good night": a word, the one thing to mend, and back to waiting; what was under way is kept as stopped. */
export function goodNight(state: State, atMs: number): Change {
  const mend = state.memory.surroundings === null ? null : toMend(state);
  const off = isOnSkin(state.scene) ? [line('takeItOff')] : [];
  const lines = [...off, line('goodNight'), ...(mend === null ? [] : [line(mend)])];
  return say(toWaiting(state, mend ?? 'goodNight', atMs), lines, leaving(state, atMs, 'stopped'));
}

/** What to say, and in distress where to turn. */
export function helpWith(state: State, coaching: Coaching, topic: Topic<'help'> | undefined): Change {
  const words = coaching.course.kind === 'relief' ? 'helpInRelief' : 'helpInCourse';
  return interject(state, coaching, [line(topic === 'distress' ? 'inDanger' : words)]);
}
