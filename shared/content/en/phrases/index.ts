import type { ListeningContext } from '../../../dialogue/listening-context.ts';
import type { Intent } from '../../../dialogue/meaning.ts';
import { answerPhrases } from './answers.ts';
import { commandPhrases } from './commands.ts';
import { coursePhrases } from './course.ts';
import { crampPhrases } from './cramp.ts';
import { emergencyPhrases } from './emergency.ts';
import { notMeantPhrases } from './not-meant.ts';
import { topicPhrases } from './topics.ts';

/**
 * What people say, by intent (relief-content §6). One list feeds the recogniser's grammar and `understand`.
 * Lower case, no punctuation but apostrophes.
 */
export const phrases = {
  ...crampPhrases,
  ...coursePhrases,
  ...commandPhrases,
  ...answerPhrases,
  ...topicPhrases,
  ...emergencyPhrases,
  ...notMeantPhrases,
} as const;

/** Short answers to one question, which would be noise at any other time. */
export const phrasesInContext = {
  'which-part': {
    'part.hamstring': ['back', 'the back', 'at the back', 'behind'],
    'part.quad': ['front', 'the front', 'at the front'],
    'part.innerThigh': ['inside', 'the inside', 'on the inside', 'inner'],
  },
  easing: { better: ['fine', 'good now', 'good thanks'] },
  'yes-or-no': { yes: ['please', 'fine', 'all right then'] },
} as const satisfies Partial<Record<ListeningContext, Partial<Record<Intent, readonly string[]>>>>;
