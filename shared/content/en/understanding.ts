import type { Language } from '../../dialogue/understanding/language.ts';
import { phrases, phrasesInContext } from './phrases.ts';
import { answers, redFlags, rules } from './understanding-rules.ts';
import { places, words } from './understanding-words.ts';

/**
 * Other spellings of the same words, and what recognition writes for words that sound the same: what stands left is
 * read as what stands right.
 */
export const spellings: Readonly<Record<string, string>> = {
  'charlie horse': 'charley horse',
  'charlie horses': 'charley horses',
  // In the night this is a cramp, whatever was written.
  'log a cramp': 'leg cramp',
  'log cramp': 'leg cramp',
  'nine one won': 'nine one one',
  'nine won one': 'nine one one',
  'nine won won': 'nine one one',
  "i've fall an": "i've fallen",
  "i'd fall an": "i've fallen",
  'sharp top': 'shut up',
  'shut top': 'shut up',
  'big tore': 'big toe',
  'my tore': 'my toe',
  'second tore': 'second toe',
  'the cramp is groin': 'the cramp is gone',
};

/** How English says what Charley understands. The phrase lists come first, these words and rules after them. */
export const understanding: Language = {
  phrases,
  phrasesInContext,
  words,
  places,
  sideAnswers: { both: 'both|each', left: 'left', right: 'right' },
  notSides:
    "all right|right now|right then|that's right|right away|right old|just right|right up|left over|what's left|right enough|quite right|not the? left|not my? left|not left|not the? right|not my? right|not right|isn't the left|isn't the right|^ right it|^ right i|^ right the left|^ right my left|right so|right well",
  notPlaces:
    "foot of the|foot the|foot long|foot wide|foot down|put .. foot in|foot in both|feet tall|feet long|on foot|last leg|last legs|leg of|leg room|second leg|first leg|next leg|break a leg|pull .. leg|arch bridge|arch enemy|baby calf|calf's liver|not <my>? <side>? <anyplace>|isn't <my> <anyplace>",
  sides: {
    both: 'both|either side|left and right|right and left|<my> legs and feet',
    left: 'left <anyplace>|left side|left hand side|left one|my left|me left|the left|on left',
    right: 'right <anyplace>|right side|right hand side|right one|my right|me right|the right|on right',
  },
  // Some voices' "that's better", "no better", "it's gone", "i've fallen", "chest pain".
  misheard: "^ hurts better $|^ there better $|^ it's groin $|^ i'd forward $|^ chest please $",
  redFlags,
  rules,
  answers,
  endings: ["'s", "'m", "'re", "'ve", "'d", "'ll"],
};
