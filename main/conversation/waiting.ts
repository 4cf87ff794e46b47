import type { State } from '../../shared/dialogue/state.ts';

/** No conversation runs. */
export function isWaiting({ scene }: State): boolean {
  return scene.kind === 'waiting';
}

/** … and nothing is being said. */
export function isIdle(state: State): boolean {
  return isWaiting(state) && state.speech.saying === null;
}
