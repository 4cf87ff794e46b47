import { type Change, hush, line, say, unchanged, withScene } from '../change.ts';
import type { Said } from '../event.ts';
import type { Emergency, State } from '../state.ts';
import { command } from './commands.ts';

/** A second stop sooner than this is the same press again: "press Stop again if you are safe" must be read first. [PJ] */
const secondStopAfterMs = 1_500;

/** What is said while the screen says to call for help: the first "stop" silences, the second ends it. */
export function saidInEmergency(state: State, scene: Emergency, { meaning, atMs }: Said): Change {
  switch (meaning.intent) {
    case 'stop':
      if (scene.stage === 'quiet' && atMs - scene.sinceMs >= secondStopAfterMs)
        return command(state, meaning, atMs) ?? unchanged(state);
      return quieted(state, scene.stage === 'quiet' ? scene.sinceMs : atMs);
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

function quieted(state: State, sinceMs: number): Change {
  return hush(withScene(state, { kind: 'emergency', stage: 'quiet', sinceMs }), [line('callEmergency')]);
}

/** After the call to call, once, how to: Charley cannot do it itself. */
export function spokenInEmergency(state: State, { stage }: Emergency): Change {
  if (stage !== 'calling') return unchanged(state);
  return say(withScene(state, { kind: 'emergency', stage: 'repeating' }), [line('cannotCall')]);
}
