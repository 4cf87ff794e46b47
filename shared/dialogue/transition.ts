import { forgottenPauseMs, returnedWithinMs } from '../content/protocol.ts';
import { assertNever } from '../result.ts';
import { type Change, hush, line, say, toWaiting, unchanged, withScene } from './change.ts';
import { saidWhileCoaching, spokenWhileCoaching, timeWhileCoaching } from './coaching/coaching.ts';
import { keepingNoPractice } from './coaching/practice.ts';
import { startRelief } from './coaching/relief.ts';
import { startRoutine } from './coaching/routine.ts';
import { notUnderstoodWhileCoaching } from './coaching/silence.ts';
import type { DialogueEvent, Said } from './event.ts';
import type { Meaning } from './meaning.ts';
import { command, goodNight } from './scenes/commands.ts';
import { keepByVoice, rememberingKept } from './scenes/diary-by-voice.ts';
import { replyTo } from './scenes/replies.ts';
import type { Activity, Advice, Emergency, State } from './state.ts';

/** How long an answer's headline stays after it was said. [PJ] */
const answerStaysMs = 15_000;

/** How long "Cramp? Say yes" waits for an answer. [PJ] */
const doubtStaysMs = 8_000;

/** The conversation: one event in, the next state and what is to be done out. Pure. */
export function transition(state: State, event: DialogueEvent): Change {
  return rememberingKept(keepingNoPractice(state, follow(state, event)), event.atMs);
}

function follow(state: State, event: DialogueEvent): Change {
  switch (event.kind) {
    case 'said':
      return said(state, event);
    case 'spoken':
      return spoken(state, event.utteranceId, event.atMs);
    case 'time':
      return time(state, event.atMs);
    case 'not understood':
      return state.scene.kind === 'coaching'
        ? notUnderstoodWhileCoaching({ state, coaching: state.scene, atMs: event.atMs })
        : unchanged(state);
    case 'almost heard':
      return unchanged(state.scene.kind === 'waiting' ? doubtful(state, event.atMs) : state);
    case 'health':
      return unchanged({ ...state, health: event.health });
    case 'settings':
      return unchanged({ ...state, settings: event.settings, voice: event.voice });
    case 'diary':
      return unchanged({ ...state, memory: { ...state.memory, diary: event.diary } });
    case 'routine':
      return state.scene.kind === 'coaching' ? unchanged(state) : startRoutine(state);
    case 'reminder':
      return state.scene.kind === 'waiting' ? remind(state, event.atMs) : unchanged(state);
    default:
      return assertNever(event);
  }
}

/** "Cramp? Say yes": only on the screen, and only for a moment. */
function doubtful(state: State, atMs: number): State {
  return withScene(state, { kind: 'waiting', headline: 'almostHeard', revertAtMs: atMs + doubtStaysMs });
}

function said(state: State, event: Said): Change {
  const { scene } = state;
  const { meaning, atMs } = event;
  switch (scene.kind) {
    case 'waiting':
    case 'answering':
      return saidWhileWaiting(state, meaning, atMs);
    case 'coaching':
      return saidWhileCoaching({ state, coaching: scene, atMs }, meaning);
    case 'advice':
      return saidInAdvice(state, scene, event);
    case 'emergency':
      return saidInEmergency(state, scene, event);
    default:
      return assertNever(scene);
  }
}

function saidWhileWaiting(state: State, meaning: Meaning, atMs: number): Change {
  const commanded = command(state, meaning, atMs);
  if (commanded !== null) return commanded;
  const isAsked = state.scene.kind === 'waiting' && state.scene.headline === 'almostHeard';
  if (isAsked && meaning.intent === 'yes') return startRelief(state, { intent: 'cramp.onset' }, atMs);
  if (isAsked && meaning.intent === 'no') return unchanged(toWaiting(state, null, atMs));
  const isReminded = state.scene.kind === 'waiting' && state.scene.headline === 'remindBedtime';
  if (isReminded && meaning.intent === 'yes') return startRoutine(state);
  if (isReminded && (meaning.intent === 'no' || meaning.intent === 'next')) return snooze(state, atMs);
  switch (meaning.intent) {
    case 'cramp.onset':
      return startRelief(state, meaning, atMs);
    case 'prevent':
      return meaning.topic === 'ask' ? reply(state, meaning) : startRoutine(state);
    case 'good night':
      return goodNight(state, atMs);
    case 'help':
      return say(toWaiting(state, 'helpWhileIdle', atMs), [line('helpWhileIdle')]);
    case 'repeat':
      return state.speech.lastLines.length === 0 ? unchanged(state) : say(state, state.speech.lastLines);
    case 'log':
      return keepByVoice(state, meaning.topic, atMs) ?? reply(state, meaning);
    default:
      return reply(state, meaning);
  }
}

/** The whole answer, with its words on the screen. */
function reply(state: State, meaning: Meaning): Change {
  const lines = replyTo(state, meaning, 'whole');
  const first = lines?.[0];
  if (lines === null || first === undefined) return unchanged(state);
  const headline =
    first.kind === 'line'
      ? ({ kind: 'line', id: first.id } as const)
      : ({ kind: 'answer', id: first.id } as const);
  return say(withScene(state, { kind: 'answering', headline, revertAtMs: null }), lines);
}

function remind(state: State, atMs: number): Change {
  return say(toWaiting(state, 'remindBedtime', atMs), [line('remindBedtime')], [{ kind: 'come forward' }]);
}

function snooze(state: State, atMs: number): Change {
  return say(toWaiting(state, 'remindLater', atMs), [line('remindLater')], [{ kind: 'snooze reminder' }]);
}

function saidInAdvice(state: State, scene: Advice, { meaning, atMs }: Said): Change {
  const commanded = command(state, meaning, atMs);
  if (commanded !== null) return commanded;
  switch (meaning.intent) {
    case 'good night':
      return goodNight(state, atMs);
    case 'next':
    case 'better':
      return unchanged(toWaiting(state, null, atMs));
    case 'cramp.onset':
      return isAnotherCramp(scene, atMs) ? startRelief(state, meaning, atMs) : say(state, [line(scene.line)]);
    case 'repeat':
    case 'help':
      return say(state, [line(scene.line)]);
    default: {
      const lines = replyTo(state, meaning, 'whole');
      return lines === null ? unchanged(state) : say(state, lines);
    }
  }
}

/** Advice about ten minutes of pain is about that cramp: a later one is met as any other. */
function isAnotherCramp({ line: about, sinceMs }: Advice, atMs: number): boolean {
  return about === 'tenMinutes' && atMs - sinceMs > returnedWithinMs;
}

function saidInEmergency(state: State, scene: Emergency, { meaning, atMs }: Said): Change {
  switch (meaning.intent) {
    case 'stop':
      if (scene.stage === 'quiet') return command(state, meaning, atMs) ?? unchanged(state);
      return hush(withScene(state, { kind: 'emergency', stage: 'quiet' }), [line('callEmergency')]);
    case 'slower':
    case 'louder':
    case 'quieter':
      return command(state, meaning, atMs) ?? unchanged(state);
    case 'emergency':
    case 'fall':
    case 'repeat':
    case 'help':
      return say(withScene(state, { kind: 'emergency', stage: 'calling' }), [line('callEmergency')]);
    default:
      return unchanged(state);
  }
}

/** An utterance really ended. One that is no longer awaited changes nothing. */
function spoken(state: State, utteranceId: number, atMs: number): Change {
  if (state.speech.saying !== utteranceId) return unchanged(state);
  const silent: State = { ...state, speech: { ...state.speech, saying: null } };
  const { scene } = silent;
  switch (scene.kind) {
    case 'coaching':
      return spokenWhileCoaching({ state: silent, coaching: scene, atMs });
    case 'answering':
      return unchanged(withScene(silent, { ...scene, revertAtMs: atMs + answerStaysMs }));
    case 'emergency':
      if (scene.stage !== 'calling') return unchanged(silent);
      return say(withScene(silent, { kind: 'emergency', stage: 'repeating' }), [line('cannotCall')]);
    case 'waiting':
    case 'advice':
      return unchanged(silent);
    default:
      return assertNever(scene);
  }
}

function time(state: State, atMs: number): Change {
  const { scene } = state;
  if (scene.kind === 'coaching') return timeWhileCoaching({ state, coaching: scene, atMs });
  const isOver =
    (scene.kind === 'waiting' || scene.kind === 'answering') &&
    scene.revertAtMs !== null &&
    atMs >= scene.revertAtMs;
  return unchanged(isOver ? toWaiting(state, null, atMs) : state);
}

/** When the next `time` event is due, in the clock's milliseconds; null while nothing waits for time. */
export function nextDeadlineMs(state: State): number | null {
  const { scene } = state;
  if (scene.kind === 'waiting' || scene.kind === 'answering') return scene.revertAtMs;
  return scene.kind === 'coaching' ? deadlineOf(scene.activity, state.speech.saying) : null;
}

function deadlineOf(activity: Activity, saying: number | null): number | null {
  switch (activity.kind) {
    case 'saying':
      return null;
    case 'giving time':
      return saying === null ? activity.untilMs : null;
    case 'counting':
      return activity.endsAtMs - (activity.secondsLeft - 1) * 1000;
    case 'asking':
      return activity.answerByMs;
    case 'paused':
      return activity.sinceMs + forgottenPauseMs;
    default:
      return assertNever(activity);
  }
}
