import { assertNever } from '../result.ts';
import { isHoldUnanswered } from './coaching/asking/no-answer.ts';
import { isJustEased } from './coaching/ending.ts';
import { stepOf } from './coaching/turns/turn.ts';
import type { AwaitingContext } from './listening-context.ts';
import { isJustTaken } from './scenes/diary-by-voice.ts';
import type { State, Waiting } from './state.ts';

/** Whether a cramp was ended with a good night just now. */
export function isAfterCramp({ scene, memory }: State): boolean {
  const isSaid =
    scene.kind === 'waiting' && (scene.headline === 'sleepWell' || scene.headline === 'goodNight');
  return isSaid && memory.lastRelief !== null;
}

/** Whether what the waiting screen says awaits an answer, for as long as it stands there. */
function awaits({ headline }: Waiting, state: State): boolean {
  // An entry that was taken out awaits "put it back", also where it was deleted by hand meanwhile: Charley says so then.
  if (isJustTaken(state) || headline === 'takenOut') return true;
  // "I'm listening if it returns": "it's back" is heard.
  if (isAfterCramp(state)) return true;
  // "Saved in your diary": "no, delete that", "it was my left calf". "Time for your stretch?". "Cramp? Say yes".
  return headline === 'savedInDiary' || headline === 'remindBedtime' || headline === 'almostHeard';
}

/** What to listen for in a state. While Charley speaks it listens for nothing: see `speech.saying`. */
export function contextOf(state: State): AwaitingContext {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      return awaits(scene, state) ? 'yes-or-no' : 'idle';
    case 'answering':
      // "I only help with legs and feet": "no, it's my foot" is heard.
      return scene.headline.id === 'onlyLegsAndFeet' ? 'yes-or-no' : 'idle';
    case 'advice':
      return 'coaching';
    case 'emergency':
      return 'emergency';
    case 'coaching': {
      const step = stepOf(scene.turn);
      // "No", where "yes" was understood.
      if (isJustEased(scene)) return 'easing';
      // The question that nobody has answered still stands in the holds that follow, and in the quiet.
      if (scene.turn.step === 'quietListening' || isHoldUnanswered(scene)) return 'easing';
      if (step.kind === 'ask') return step.context;
      return step.kind === 'offer' ? 'yes-or-no' : 'coaching';
    }
    default:
      return assertNever(scene);
  }
}
