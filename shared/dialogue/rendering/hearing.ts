import type { LineId } from '../../content/line.ts';
import type { State } from '../state.ts';

/** Whether a voice reaches Charley at all. */
export function canHear(state: State): boolean {
  return state.health.microphone.kind === 'ready' && state.health.recognition.kind === 'ready';
}

/** What stands on the screen while nothing goes on: it never promises to listen when it cannot. */
export function idleLine(state: State): LineId {
  if (canHear(state)) return 'idle';
  const isWaking = [state.health.microphone, state.health.recognition].every(
    ({ kind }) => kind !== 'failed' && kind !== 'off',
  );
  return isWaking ? 'idleWaking' : 'idleDeaf';
}
