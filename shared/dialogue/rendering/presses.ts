import { assertNever } from '../../result.ts';
import type { Coaching } from '../coaching/coaching-state.ts';
import { stepOf } from '../coaching/turns/turn.ts';
import type { Press } from '../press.ts';
import { isJustTaken } from '../scenes/diary-by-voice.ts';
import type { State } from '../state.ts';
import { sensesOf } from './senses.ts';

/** What can be pressed on a screen. */
export interface Offered {
  /** What matters now, most wanted first: three answers, the places of one question, or a part of an open list. */
  readonly choices: readonly Press[];
  /** Smaller, beneath them: what is at hand on every such screen. */
  readonly standing: readonly Press[];
  /** Where the digits take the choices in their order. */
  readonly numbered: boolean;
}

const always = ['wrong', 'more'] as const satisfies readonly Press[];
const alwaysWithStop = ['stop', ...always] as const satisfies readonly Press[];

/**
 * What changes how Charley speaks, of that which does something now: no voice, no loudness; a voice that was muted comes
 * back with "Louder". "Slower" gives more time to read, too.
 */
export function voicePresses(state: State): readonly Press[] {
  if (sensesOf(state).voice === 'heard') return ['slower', 'louder', 'quieter'];
  const { voice } = state.health;
  const isMuted = state.voice.volume === 0 || (voice.kind === 'failed' && voice.code === 'voice-muted');
  return isMuted && voice.kind !== 'off' ? ['slower', 'louder'] : ['slower'];
}

/** What can be pressed on the screen of a scene, whatever list lies over it. */
export function screenPresses(state: State): Offered {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      if (scene.headline === 'remindBedtime') return answers(['yes', 'no', 'stop'], always);
      if (scene.headline === 'almostHeard') return answers(['start', 'no'], always);
      return answers(['start', ...offeredBesides(state)], always);
    case 'answering':
      return answers(['start', 'repeat', 'stop'], always);
    case 'advice':
      return answers(['repeat', 'stop'], always);
    case 'emergency':
      // "Stop" last, so that nobody ends it who only wanted quiet.
      return answers(
        ['repeat', ...voicePresses(state).filter((press) => press === 'louder'), 'stop'],
        ['more'],
      );
    case 'coaching':
      return coachingPresses(scene);
    default:
      return assertNever(scene);
  }
}

/** What the waiting screen offers beside help with a cramp. */
function offeredBesides(state: State): readonly Press[] {
  if (isJustTaken(state)) return ['bringBack'];
  if (state.scene.kind === 'waiting' && state.scene.mayBeSlip) return ['notACramp'];
  return state.memory.surroundings?.isBedtime === true ? ['ready'] : [];
}

function coachingPresses(coaching: Coaching): Offered {
  const { activity, course, turn } = coaching;
  if (activity.kind === 'paused') return answers(['resume', 'stop'], always);
  const step = stepOf(turn);
  if (step.kind === 'ask') return questionPresses(coaching);
  // Once it was taken it is counted, and nothing is asked any more.
  if (step.kind === 'offer' && activity.kind !== 'counting')
    return answers(['agree', 'next', 'stop'], always);
  if (course.kind !== 'relief') return answers(['next', 'pause', 'stop'], always);
  // Nobody has said where it is: the calf's way goes on, or that of the last cramp, and another is one press away.
  const isPlaceOpen = course.certainty !== 'named';
  if (isPlaceOpen && activity.kind !== 'counting' && course.rung === 'opening')
    return places(['calf', 'foot', 'shin', 'thigh']);
  return answers(['better', isPlaceOpen ? 'place' : 'worse', 'stop'], always);
}

function questionPresses({ course, turn }: Coaching): Offered {
  switch (turn.step) {
    case 'whichThigh':
      return places(['quad', 'hamstring', 'innerThigh']);
    case 'whichPart':
      return places(['calf', 'foot', 'shin', 'thigh'], ['next', ...alwaysWithStop]);
    case 'whichSide':
      return places(['left', 'right', 'both'], ['next', ...alwaysWithStop]);
    case 'toesCurling':
      return answers(['toesDown', 'toesUp', 'stop'], always);
    case 'painOrNumb':
      return answers(['pain', 'numb', 'stop'], always);
    // A later cramp of a night may begin with this question, and be at another place.
    case 'canYouStand':
      return answers(
        ['yes', 'no', 'stop'],
        course.kind === 'relief' && course.certainty !== 'named' ? ['place', ...always] : always,
      );
    default:
      return answers(['yes', 'no', 'stop'], always);
  }
}

function answers(choices: readonly Press[], standing: readonly Press[]): Offered {
  return { choices, standing, numbered: false };
}

function places(choices: readonly Press[], standing: readonly Press[] = alwaysWithStop): Offered {
  return { choices, standing, numbered: true };
}
