import type { Content } from '../../content/content.ts';
import { stepOf } from '../coaching/turn.ts';
import { contextOf } from '../context-of-state.ts';
import type { State } from '../state.ts';
import { sensesOf, wordsOfLine } from './senses.ts';

/** One line: what can be said now, or what can be done where nothing can hear. */
export function hintOf(state: State, content: Content): string {
  const { scene } = state;
  const senses = sensesOf(state);
  if (scene.kind === 'emergency') return emergencyHint(state, content);
  // The places to choose from are the question itself.
  if (scene.kind === 'coaching' && scene.turn.step === 'whichPart')
    return wordsOfLine(content, 'whichPart', senses).spoken;
  if (senses.ears !== 'open') return content.hints[contextOf(state) === 'idle' ? 'deaf' : 'press'];
  if (scene.kind === 'coaching' && scene.activity.kind === 'paused') return content.hints.paused;
  if (scene.kind === 'coaching' && stepOf(scene.turn).kind === 'offer') return content.hints.offer;
  if (scene.kind === 'coaching' && contextOf(state) === 'coaching') {
    return scene.course.kind === 'relief' ? content.hints.coaching : content.hints.aftercare;
  }
  return content.hints[contextOf(state)];
}

/** The number to call follows a setting; Charley cannot call (§3.1). */
function emergencyHint(state: State, content: Content): string {
  const number = state.settings.emergencyNumber;
  const { withNumber, withoutNumber } = content.emergencyCall;
  return number === null ? withoutNumber : withNumber.replace('{number}', number);
}
