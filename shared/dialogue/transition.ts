import { assertNever } from '../result.ts';
import { type Change, toWaiting, unchanged } from './change.ts';
import { notUnderstoodWhileCoaching } from './coaching/asking/silence.ts';
import { saidWhileCoaching, spokenWhileCoaching, timeWhileCoaching } from './coaching/coaching.ts';
import { begunByPress } from './coaching/ladder/start-relief.ts';
import { keepingNoPractice } from './coaching/practice.ts';
import { waitingForList } from './coaching/red-flag-list.ts';
import { startRoutine } from './coaching/routine.ts';
import { contextOf } from './context-of-state.ts';
import type { DialogueEvent, Pressed, Said } from './event.ts';
import { menuAfter } from './menu.ts';
import { meaningOfPress } from './press.ts';
import { saidInAdvice } from './scenes/advice.ts';
import { spokenWhileAnswering } from './scenes/answering.ts';
import { almostEmergency } from './scenes/commands.ts';
import { entryGone, rememberingKept } from './scenes/diary-by-voice.ts';
import { saidInEmergency, spokenInEmergency } from './scenes/emergency.ts';
import { tellEvening } from './scenes/readiness.ts';
import { almostHeard, remind, saidWhileWaiting } from './scenes/waiting.ts';
import type { State } from './state.ts';

/** The conversation: one event in, the next state and what is to be done out. Pure. */
export function transition(state: State, event: DialogueEvent): Change {
  const followed = follow(state, event);
  // First nothing of a practice is kept; only then does the memory learn what was.
  const kept = keepingNoPractice(state, followed);
  const remembered = rememberingKept(state, kept, event.atMs);
  const menu = menuAfter(state, event, remembered.state);
  const listed =
    menu === remembered.state.menu ? remembered : { ...remembered, state: { ...remembered.state, menu } };
  return waitingForList(state, listed, event);
}

function follow(state: State, event: DialogueEvent): Change {
  const { scene } = state;
  switch (event.kind) {
    case 'said':
      return said(state, event);
    case 'pressed':
      return pressed(state, event);
    case 'spoken':
      return spoken(state, event.utteranceId, event.atMs);
    case 'time':
      return time(state, event.atMs);
    case 'not understood':
      return scene.kind === 'coaching'
        ? notUnderstoodWhileCoaching({ state, coaching: scene, atMs: event.atMs })
        : unchanged(state);
    case 'almost heard':
      return scene.kind === 'waiting' ? almostHeard(state, event.atMs) : unchanged(state);
    case 'almost emergency':
      return almostEmergency(state);
    case 'health':
      return unchanged({ ...state, health: event.health });
    case 'settings':
      return unchanged({ ...state, settings: event.settings, voice: event.voice });
    case 'diary':
      return unchanged({ ...state, memory: { ...state.memory, diary: event.diary } });
    case 'entry gone':
      return entryGone(state, event);
    case 'surroundings':
      return unchanged({ ...state, memory: { ...state.memory, surroundings: event.surroundings } });
    case 'evening':
      // A question that stands there stays.
      return scene.kind === 'waiting' && contextOf(state) === 'idle'
        ? tellEvening(state, event.atMs)
        : unchanged(state);
    case 'routine':
      return scene.kind === 'coaching' ? unchanged(state) : startRoutine(state);
    case 'reminder':
      return scene.kind === 'waiting' ? remind(state, event.atMs) : unchanged(state);
    default:
      return assertNever(event);
  }
}

function said(state: State, event: Said): Change {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
    case 'answering':
      return saidWhileWaiting(state, event);
    case 'coaching':
      return saidWhileCoaching({ state, coaching: scene, atMs: event.atMs }, event.meaning);
    case 'advice':
      return saidInAdvice(state, scene, event);
    case 'emergency':
      return saidInEmergency(state, scene, event);
    default:
      return assertNever(scene);
  }
}

/** Says what the button's words say. What only opens or closes a list is no word of the conversation. */
function pressed(state: State, { press, atMs }: Pressed): Change {
  const meaning = meaningOfPress(press);
  // While nothing goes on, "stop" only puts the list away.
  const isForTheList = press === 'stop' && state.menu !== null && state.scene.kind === 'waiting';
  if (meaning === null || isForTheList) return unchanged(state);
  const change = said(state, { kind: 'said', atMs, meaning });
  return press === 'start' ? { ...change, state: begunByPress(change.state, atMs) } : change;
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
      return spokenWhileAnswering(silent, scene, atMs);
    case 'emergency':
      return spokenInEmergency(silent, scene);
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
