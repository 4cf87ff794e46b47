import { aroundCrampWords } from './around.ts';
import { crampNowWords } from './now.ts';
import { otherCrampTalkWords } from './other-talk.ts';
import { perhapsWords } from './perhaps.ts';
import { seizedWords } from './seized.ts';

/** What tells a cramp that the speaker has now from all other talk of cramps. */
export const crampWords = {
  ...crampNowWords,
  ...seizedWords,
  ...perhapsWords,
  ...aroundCrampWords,
  ...otherCrampTalkWords,
} as const;
