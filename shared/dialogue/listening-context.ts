import { type Intent, intents, placeIntents, redFlagIntents } from './meaning.ts';

/** What Charley can expect to hear: each context arms its own intents and so its own grammar. */
export const listeningContexts = [
  'idle',
  'coaching',
  'easing',
  'yes-or-no',
  'which-part',
  'which-side',
  'emergency',
  'interrupting',
] as const;
export type ListeningContext = (typeof listeningContexts)[number];
/** What a state of the conversation awaits; `interrupting` comes from the voice that sounds, not from the state. */
export type AwaitingContext = Exclude<ListeningContext, 'interrupting'>;

/** Nothing that only answers a question, and nobody else's. */
const notInSession: readonly Intent[] = ['side', 'yes', 'no', 'third person', 'look-alike'];
/** Single words count here: the person is already being talked through it. */
const session: readonly Intent[] = intents.filter((intent) => !notInSession.includes(intent));
const withYesAndNo: readonly Intent[] = [...session, 'yes', 'no'];

/** The intents that can become events in each context; all others are heard and let go. */
export const armedIntents: Readonly<Record<ListeningContext, readonly Intent[]>> = {
  idle: [...redFlagIntents, 'cramp.onset', 'why', 'prevent', 'doctor', 'log'],
  coaching: [...session, 'side'],
  easing: [...withYesAndNo, 'side'],
  'yes-or-no': withYesAndNo,
  'which-part': [...withYesAndNo, 'side'],
  'which-side': [...withYesAndNo, 'side'],
  // While Charley itself speaks: what should not have to wait, and no short answer that its own voice might hold.
  interrupting: [...redFlagIntents, ...placeIntents, 'stop', 'pause', 'repeat', 'better', 'sharp pain'],
  emergency: [...redFlagIntents, 'stop', 'repeat', 'help', 'louder', 'quieter', 'slower'],
};
