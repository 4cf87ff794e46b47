/** Where a cramp can be that Charley can help with. */
export const locations = ['calf', 'foot', 'toes', 'hamstring', 'quad', 'innerThigh', 'shin'] as const;
export type Location = (typeof locations)[number];

export const sides = ['left', 'right', 'both'] as const;
export type Side = (typeof sides)[number];

/** What an utterance can mean, named as in the phrase lists of `content/<language>/phrases.ts`. */
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
  'log',
  'emergency',
  'fall',
  'negation',
  'third person',
  'out of scope',
  'look-alike',
] as const;
export type Intent = (typeof intents)[number];

/** What Charley understood of one whole utterance. */
export interface Meaning {
  readonly intent: Intent;
  readonly part?: Location;
  readonly side?: Side;
  /** For `why`, `doctor`, `log`, `emergency`, `can't do`, `out of scope`: which entry of the content it is about. */
  readonly topic?: string;
}
