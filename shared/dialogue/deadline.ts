import { forgottenPauseMs } from '../content/protocol.ts';
import { assertNever } from '../result.ts';
import type { Activity } from './coaching/coaching-state.ts';
import { isLookingThroughRedFlags } from './coaching/red-flag-list.ts';
import type { State } from './state.ts';

/** When the next `time` event is due, in the clock's milliseconds; null while nothing waits for time. */
export function nextDeadlineMs(state: State): number | null {
  const due = [deadlineOfScene(state), state.menu?.closesAtMs ?? null].filter((atMs) => atMs !== null);
  return due.length === 0 ? null : Math.min(...due);
}

function deadlineOfScene(state: State): number | null {
  const { scene } = state;
  if (scene.kind === 'waiting' || scene.kind === 'answering') return scene.revertAtMs;
  if (scene.kind !== 'coaching') return null;
  const isHeldByList = scene.activity.kind === 'asking' && isLookingThroughRedFlags(state);
  return isHeldByList ? null : deadlineOf(scene.activity, state.speech.saying);
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
