import { lexicon } from '../../../shared/dialogue/understanding/listening-language.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';

/** Shorter words ("a", "the", "my") are the ones that ears confuse most, and they tell no cramp. */
const leastLetters = 4;

/** Whether it names a cramp: "cramp", "charley horse", "spasm", a leg that is locked. */
export function namesCramp(words: RecognisedUtterance['words']): boolean {
  return crampWords(words).length > 0;
}

/** How sure the words are that carry it: those that name a cramp, else the longer ones. The least sure counts; 0 to 1. */
export function keyConfidence(words: RecognisedUtterance['words']): number {
  const cramp = crampWords(words);
  const long = words.filter(({ word }) => word.length >= leastLetters);
  const keys = [cramp, long, words].find((list) => list.length > 0) ?? [];
  return keys.length === 0 ? 0 : Math.min(...keys.map(({ confidence }) => confidence));
}

const named = [lexicon.words.cramp, lexicon.compile('<gripping>')];

function crampWords(words: RecognisedUtterance['words']): RecognisedUtterance['words'] {
  const text = words.map(({ word }) => word).join(' ');
  return named.flatMap((finder) => finder.spans(text)).flatMap(({ from, to }) => words.slice(from, to));
}
