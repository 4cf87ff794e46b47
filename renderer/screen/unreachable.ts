import type { Reach } from '../line.ts';

/** The only words of the page itself: what it says while nobody is there to tell it what to say. */
export const unreachableLines: Readonly<Record<Exclude<Reach, 'reached'>, string>> = {
  unreachable: 'Charley has stopped. Start it again.',
  elsewhere: 'Charley is open in another window.',
};
