import type { Rule } from '../../../../dialogue/understanding/language.ts';
import { causeQuestions } from './causes.ts';
import { courseQuestions } from './course.ts';
import { lookAlikeQuestions } from './look-alikes.ts';
import { preventionQuestions } from './prevention.ts';
import { remedyQuestions } from './remedies.ts';
import { stretchingQuestions } from './stretching.ts';
import { whoAndWhenQuestions } from './who-and-when.ts';

/** Questions (§5.4), before the commands whose words they borrow. The first that fits decides, so their order counts. */
export const questions: readonly Rule[] = [
  ...remedyQuestions,
  ...lookAlikeQuestions,
  ...stretchingQuestions,
  ...whoAndWhenQuestions,
  ...courseQuestions,
  ...preventionQuestions,
  ...causeQuestions,
];
