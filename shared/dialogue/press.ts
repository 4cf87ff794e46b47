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
  'routine',
  'practise',
] as const;
export type Press = (typeof presses)[number];

export function isPress(name: string): name is Press {
  return (presses as readonly string[]).includes(name);
}

/** A press means what the same word means; `start` is an onset with nothing named, `routine` the bedtime stretches, `practise` a cramp that is only tried. */
export function meaningOfPress(press: Press): Meaning {
  if (press === 'routine') return { intent: 'prevent' };
  if (press === 'practise') return { intent: 'cramp.onset', topic: 'practice' };
  return { intent: press === 'start' ? 'cramp.onset' : press };
}
