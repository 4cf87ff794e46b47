import { armedIntents } from '../listening-context.ts';
import type { Intent } from '../meaning.ts';
import type { CrampTalk } from './cramps/cramp-talk.ts';
import type { Interpretation } from './interpretation.ts';
import { type Lexicon, wordsOf } from './lexicon.ts';
import type { RuleOutcome } from './ruling.ts';

/** Called by its name, an idle Charley also says good night, what can be said and whether all is ready. */
export const armedByName: readonly Intent[] = ['help', 'good night', 'ready'];
const heardWhileIdle: readonly Intent[] = [...armedIntents.idle, ...armedByName];

/** No more words than this around the bare name of a cramp leave it perhaps the speaker's. [PJ] */
const longestDoubt = 6;

/** Worth a silent question. */
const perhaps: Interpretation = { meaning: { intent: 'cramp.onset' }, unexplained: Number.POSITIVE_INFINITY };

/** What counts while nothing goes on, besides onsets and red flags. */
export function createIdleTalk(lexicon: Lexicon, crampTalk: CrampTalk, { ruled }: RuleOutcome) {
  const idleRules = lexicon.rules.filter(({ about }) => heardWhileIdle.includes(about.intent));
  const diaryRules = idleRules.filter(({ about }) => about.intent === 'log');

  /** Talk of cramps that is no onset is for nobody, but for a question or a word to the diary about one's own. */
  function whileIdle(text: string): Interpretation | null {
    const mention = crampTalk.mentionIn(text) ?? otherCramps(text);
    if (mention === null) return askedOf(ruled(idleRules, text, 'idle'), text);
    if (isForKin(text)) return perhaps;
    if (lexicon.words.someoneElse.isIn(text)) return mention;
    const isAsked = lexicon.words.question.isIn(text) || mention.meaning.intent === 'out of scope';
    return ruled(isAsked ? idleRules : diaryRules, text, 'idle') ?? mention;
  }

  /** "My husband's got cramp, what do I do": whoever lies beside the speaker may have it now. */
  function isForKin(text: string): boolean {
    const { kinCramp, past, longAgo } = lexicon.words;
    return kinCramp.isIn(text) && !past.isIn(text) && !longAgo.isIn(text);
  }

  /** What only holds the words of a question is none: "my feet are killing me after that walk". */
  function askedOf(found: Interpretation | null, text: string): Interpretation | null {
    const isAsked = lexicon.words.question.isIn(text) || lexicon.words.address.isIn(text);
    return found?.meaning.intent === 'why' && !isAsked ? null : found;
  }

  /** A cramp by name in a few words that tell nothing of others is worth a silent question. */
  function otherCramps(text: string): Interpretation | null {
    const { cramp, crampName, mine, speaker } = lexicon.words;
    if (!cramp.isIn(text)) return null;
    const isShort = wordsOf(text).length <= longestDoubt;
    return crampName.isIn(text) && (isShort || (mine.isIn(text) && speaker.isIn(text)))
      ? perhaps
      : { meaning: { intent: 'third person' }, unexplained: 0 };
  }

  return { whileIdle };
}
