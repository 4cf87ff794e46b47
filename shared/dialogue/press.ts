import type { Meaning } from './meaning.ts';

/** What a key or a touch can mean. `start` is what any key means while Charley waits. */
export const presses = [
  'start',
  'stop',
  'next',
  'yes',
  'no',
  'better',
  'worse',
  'repeat',
  'pause',
  'resume',
  'slower',
  'louder',
  'quieter',
  'help',
] as const;
export type Press = (typeof presses)[number];

/** A press means what the same word means; `start` is an onset with nothing named. */
export function meaningOfPress(press: Press): Meaning {
  return { intent: press === 'start' ? 'cramp.onset' : press };
}
