import { assertNever } from '../result.ts';
import { stepOf } from './coaching/turns.ts';
import type { Intent } from './meaning.ts';
import type { State } from './state.ts';

/** What Charley can expect to hear: each context arms its own intents and so its own grammar. */
export const listeningContexts = [
  'idle',
  'coaching',
  'easing',
  'yes-or-no',
  'which-part',
  'which-side',
  'emergency',
] as const;
export type ListeningContext = (typeof listeningContexts)[number];

/** What to listen for in a state. While Charley speaks it listens for nothing: see `speech.saying`. */
export function contextOf(state: State): ListeningContext {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      return scene.headline === 'REMIND' ? 'yes-or-no' : 'idle';
    case 'answering':
      return 'idle';
    case 'advice':
      return 'coaching';
    case 'emergency':
      return 'emergency';
    case 'coaching': {
      const step = stepOf(scene.turn);
      if (scene.turn.step === 'QT') return 'easing';
      if (step.kind === 'ask') return step.context;
      return step.kind === 'offer' ? 'yes-or-no' : 'coaching';
    }
    default:
      return assertNever(scene);
  }
}

const redFlags: readonly Intent[] = ['emergency', 'fall'];
/** Single words count here: the person is already being talked through it. */
const session: readonly Intent[] = [
  ...redFlags,
  'cramp.onset',
  'part.calf',
  'part.foot',
  'part.toes',
  'part.hamstring',
  'part.quad',
  'part.innerThigh',
  'part.shin',
  'part.thigh',
  'better',
  'partial',
  'worse',
  'repeat',
  'stop',
  'pause',
  'resume',
  'next',
  'slower',
  'louder',
  'quieter',
  'help',
  "can't stand",
  "can't do",
  'sharp pain',
  'why',
  'prevent',
  'doctor',
  'good night',
  'log',
  'negation',
  'out of scope',
];
const withYesAndNo: readonly Intent[] = [...session, 'yes', 'no'];

/** The intents that can become events in each context; all others are heard and let go. */
export const armedIntents: Readonly<Record<ListeningContext, readonly Intent[]>> = {
  idle: [...redFlags, 'cramp.onset', 'why', 'prevent', 'doctor', 'log'],
  coaching: [...session, 'side'],
  easing: withYesAndNo,
  'yes-or-no': withYesAndNo,
  'which-part': [...withYesAndNo, 'side'],
  'which-side': [...withYesAndNo, 'side'],
  emergency: [...redFlags, 'stop', 'repeat', 'help', 'louder', 'quieter', 'slower'],
};
