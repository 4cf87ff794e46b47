import type { AnswerId } from '../content/line.ts';

/** Where a cramp can be that Charley can help with. */
export const locations = ['calf', 'foot', 'toes', 'hamstring', 'quad', 'innerThigh', 'shin'] as const;
export type Location = (typeof locations)[number];

/** Which leg, as it is said and kept in the diary. */
export const sides = ['left', 'right', 'both'] as const;
export type Side = (typeof sides)[number];

/** The side of the other leg; null where none is, or nobody knows. */
export function otherSide(side: Side | null): Side | null {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : null;
}

/** What an utterance can mean, named as in the phrase lists of `content/<language>/phrases/`. */
export const intents = [
  'cramp.onset',
  'part.calf',
  'part.foot',
  'part.toes',
  'part.hamstring',
  'part.quad',
  'part.innerThigh',
  'part.shin',
  'part.thigh',
  'side',
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
  'yes',
  'no',
  'why',
  'prevent',
  'doctor',
  'good night',
  'ready',
  'log',
  'emergency',
  'fall',
  'negation',
  'third person',
  'out of scope',
  'look-alike',
] as const;
export type Intent = (typeof intents)[number];

/** What ends coaching, whatever goes on. */
export const redFlagIntents: readonly Intent[] = ['emergency', 'fall'];

/** Whether it ends coaching, whatever goes on: an emergency or a fall. */
export function isRedFlag(intent: Intent | null): boolean {
  return intent !== null && redFlagIntents.includes(intent);
}

/** That it is a place, whichever. */
export const placeIntents: readonly Intent[] = intents.filter((intent) => intent.startsWith('part.'));

/** What more precisely an intent can be about. `why` is about an answer of the content. */
export const topics = {
  // `thigh`: front or back is to be asked; `practice`: only tried, nothing is kept of it.
  'cramp.onset': ['thigh', 'practice', 'other leg'],
  // Which way the toes pull.
  'part.toes': ['up', 'down'],
  // `thigh`: that hurts, front or back.
  worse: ['more', 'thigh'],
  // `hedged`: "a bit", and not of what.
  partial: ['hedged'],
  repeat: ['time left'],
  help: ['distress', 'commands'],
  "can't do": ['reach', 'bend', 'hands', 'towel', 'joint', 'pregnant', 'cast', 'fluids'],
  // `wrong`: "something is wrong", whatever it is.
  'sharp pain': ['pop', 'wrong'],
  prevent: ['ask'],
  doctor: ['swollen', 'weak', 'statin', 'torn'],
  // `undo`: whatever was done to the diary last; `bring back`: only what was taken out of it.
  log: [
    ...(['count', 'helped', 'last', 'show', 'save', 'delete', 'undo', 'bring back'] as const),
    ...(['not a cramp', 'was no cramp'] as const),
  ],
  emergency: ['cannot move'],
  fall: ['cannot get up', 'hurt'],
  // Asked without a voice: that Charley hears is no answer then.
  ready: ['by hand'],
} as const satisfies Readonly<Partial<Record<Intent, readonly string[]>>>;
type IntentWithTopics = keyof typeof topics;
export type Topic<Of extends IntentWithTopics> = (typeof topics)[Of][number];

interface OfPlace {
  readonly side?: Side;
}
/** Where it is, and nothing else. */
type WhereIntent = 'side' | `part.${Exclude<Location, 'toes'> | 'thigh'}`;
/** All there is to know of these is that they were said. */
export type PlainIntent = Exclude<Intent, IntentWithTopics | WhereIntent | 'why'>;
type Topical = {
  [Of in IntentWithTopics]: { readonly intent: Of; readonly topic?: Topic<Of> };
};

/** An intent and what it is about: what a rule of the understanding tells without the place. */
export type About =
  | { readonly intent: PlainIntent }
  | { [Of in WhereIntent]: { readonly intent: Of } }[WhereIntent]
  | { readonly intent: 'why'; readonly topic?: AnswerId }
  | Topical[IntentWithTopics];

/** An intent of which nothing more is known. In three steps: the compiler compares no more than 25 intents at once. */
export function bare(intent: Intent): About {
  if (intent === 'why' || hasTopics(intent)) return { intent };
  if (intent === 'side' || isPlace(intent)) return { intent };
  return { intent };
}

function hasTopics(intent: Intent): intent is IntentWithTopics {
  return Object.hasOwn(topics, intent);
}

function isPlace(intent: Intent): intent is Exclude<WhereIntent, 'side'> {
  return intent.startsWith('part.') && !hasTopics(intent);
}

/** What Charley understood of one whole utterance: of all intents only those that have a place, side or topic carry one. */
export type Meaning =
  | { readonly intent: PlainIntent }
  | Topical[Exclude<IntentWithTopics, 'cramp.onset' | 'part.toes' | 'worse'>]
  | { readonly intent: 'why'; readonly topic: AnswerId }
  // "This leg" is a side that nobody can see.
  | ({ readonly intent: 'side' } & OfPlace)
  | ({ readonly intent: 'part.thigh' } & OfPlace)
  | OfLocation
  | Worse
  | Onset;

/** A place of its own, without an onset. */
export type OfLocation = (
  | {
      readonly intent: `part.${Exclude<Location, 'toes'>}`;
      readonly part: Exclude<Location, 'toes'>;
    }
  | (Topical['part.toes'] & { readonly part: 'toes' })
) &
  OfPlace;

/** It hurts, and perhaps where. */
export type Worse = Topical['worse'] & { readonly part?: Location } & OfPlace;

/** A cramp that the speaker has now. */
export type Onset = Topical['cramp.onset'] & { readonly part?: Location } & OfPlace;

/** "It's my shin": a place without an onset. */
export function meaningOfPlace(part: Location, side: Side | null, topic?: Topic<'part.toes'>): OfLocation {
  const sided = side === null ? {} : { side };
  if (part !== 'toes') return { intent: `part.${part}`, part, ...sided };
  return { intent: 'part.toes', part, ...sided, ...(topic === undefined ? {} : { topic }) };
}

/** The place that was meant; null where none was named. */
export function partOf(meaning: Meaning): Location | null {
  return 'part' in meaning ? (meaning.part ?? null) : null;
}

/** The side that was meant; null where none was named. */
export function sideOf(meaning: Meaning): Side | null {
  return 'side' in meaning ? (meaning.side ?? null) : null;
}

/** "Something is wrong", and not what. */
export function isSomethingWrong(meaning: Meaning): boolean {
  return meaning.intent === 'sharp pain' && meaning.topic === 'wrong';
}
