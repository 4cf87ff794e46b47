import { isAlmostCramp } from '../../../shared/dialogue/understanding/almost.ts';
import { lexicon } from '../../../shared/dialogue/understanding/listening-language.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { longestOnsetWords } from '../limits.ts';
import { type EarReading, hasUnknown, heardWords, isSureOfOwn, refusedAs } from './ear-reading.ts';

/** Of two that do not count the one that is worth a question, else the one that means something. */
export function likelierOf({ heard: narrow }: EarReading, wideReading: EarReading): Heard {
  const wide = isMereDoubt(wideReading) ? refusedAs(wideReading.heard, 'unsure') : wideReading.heard;
  if (isAlmostCramp(narrow.text, narrow.meaning)) return hasUnknown(narrow) && isTalk(wide) ? wide : narrow;
  if (isAlmostCramp(wide.text, wide.meaning)) return wide;
  return narrow.meaning === null && wide.meaning !== null ? wide : narrow;
}

/** A long sentence that names no cramp: of it "camping" is a "cramping" to the ear that knows few words. */
function isTalk({ text }: Heard): boolean {
  return heardWords({ text }).length > longestOnsetWords && !lexicon.words.cramp.isIn(text);
}

/** Words that may be a red flag, by the ear that hears any words, and not surely the speaker's. */
function isMereDoubt(wide: EarReading): boolean {
  const { verdict } = wide.heard;
  return !verdict.accepted && verdict.reason === 'doubtful' && !isSureOfOwn(wide);
}
