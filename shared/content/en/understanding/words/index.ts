import type { Language } from '../../../../dialogue/understanding/language.ts';
import { crampWords } from '../cramp-words/index.ts';
import { inPainWords } from '../in-pain/words.ts';
import { people } from '../people.ts';
import { dangerWords } from '../red-flags/dangers.ts';
import { deviceWords } from '../red-flags/devices.ts';
import { doubtWords } from '../red-flags/doubts.ts';
import { houseWords } from '../red-flags/house.ts';
import { illnessWords } from '../red-flags/illnesses.ts';
import { injuryWords } from '../red-flags/injuries.ts';
import { othersWords } from '../red-flags/others.ts';
import { medicineWords } from '../red-flags/sugar-and-tablets.ts';
import { unnamedWords } from '../red-flags/unnamed.ts';
import { redFlagWords } from '../red-flags/words.ts';
import { bodyWords } from './body.ts';
import { cryWords } from './cries.ts';
import { otherPeopleWords } from './others.ts';
import { replyWords } from './replies.ts';
import { sentenceWords } from './sentences.ts';
import { timeWords } from './times.ts';
import { topicWords } from './topics.ts';

/** What the rules and the engine call by name, in their templates: `<own>`, `<cry>`. */
export const words = {
  ...people,
  ...redFlagWords,
  ...othersWords,
  ...unnamedWords,
  ...doubtWords,
  ...dangerWords,
  ...illnessWords,
  ...injuryWords,
  ...medicineWords,
  ...deviceWords,
  ...houseWords,
  ...inPainWords,
  ...crampWords,
  ...bodyWords,
  ...cryWords,
  ...sentenceWords,
  ...otherPeopleWords,
  ...replyWords,
  ...timeWords,
  ...topicWords,
} as const satisfies Language['words'];
