import { assertNever } from '../result.ts';
import { isHoldUnanswered } from './coaching/asking/no-answer.ts';
import { isJustEased } from './coaching/ending.ts';
import { stepOf } from './coaching/turns/turn.ts';
import type { AwaitingContext } from './listening-context.ts';
import { isJustTaken } from './scenes/diary-by-voice.ts';
import type { State } from './state.ts';

/** Whether a cramp was ended with a good night just now. */
export function isAfterCramp({ scene, memory }: State): boolean {
  const isSaid =
    scene.kind === 'waiting' && (scene.headline === 'sleepWell' || scene.headline === 'goodNight');
  return isSaid && memory.lastRelief !== null;
}

/** What to listen for in a state. While Charley speaks it listens for nothing: see `speech.saying`. */
export function contextOf(state: State): AwaitingContext {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      // "Time for your stretch?" and "Cramp? Say yes" await an answer, an entry that was taken out "put it back".
      // So it does where that entry was deleted by hand meanwhile: then Charley says that there is none.
      if (isJustTaken(state) || scene.headline === 'takenOut') return 'yes-or-no';
      // "I'm listening if it returns": for as long as that stands there, "it's back" is heard.
      if (isAfterCramp(state)) return 'yes-or-no';
      // "Saved in your diary": "no, delete that", "it was my left calf".
      if (scene.headline === 'savedInDiary') return 'yes-or-no';
      return scene.headline === 'remindBedtime' || scene.headline === 'almostHeard' ? 'yes-or-no' : 'idle';
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
