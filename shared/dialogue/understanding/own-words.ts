import { normalise } from './words.ts';

/** An answer that Charley offers in its own words and that people give in one of them: never taken for its own. */
const neverOwn: readonly string[] = ['yes', 'no'];

/** So many words in the order of a line are that line; fewer are, only where they are the end of a sentence of it. */
const fewestOwnWords = 3;
/** Of so many words one may have been misheard. [PJ] */
const wordsForOneMistake = 3;

/**
 * Whether what was heard is what Charley just said, coming back late from a loudspeaker: words that stand in that order
 * in it, or the end of one of its sentences. "Yes" and "no" never are, nor is one word out of the middle: a person
 * may take it up ("Was it calf, foot, …?", "foot").
 */
export function isOwnEcho(heard: string, spoken: string): boolean {
  const said = normalise(heard)
    .split(' ')
    .filter((word) => word !== '');
  const words = said.filter((word) => word !== unknownWord);
  if (words.length === 0 || neverOwn.includes(words.join(' '))) return false;
  const sentences = spoken.split(/[.?!]/).map((sentence) => normalise(sentence).split(' '));
  const line = sentences.flat();
  if (words.length >= fewestOwnWords) {
    const mistakes = words.length > wordsForOneMistake ? 1 : 0;
    if (inOrder(words, line) >= words.length - mistakes) return true;
  }
  if (said.at(-1) === unknownWord) return inOrder(words, line) === words.length;
  return sentences.some((sentence) => sentence.slice(-words.length).join(' ') === words.join(' '));
}

const unknownWord = '[unk]';

/** How many of the words stand in the line in their order, as far as each is looked for behind the one before. */
function inOrder(words: readonly string[], line: readonly string[]): number {
  let from = 0;
  return words.filter((word) => {
    const at = line.indexOf(word, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  }).length;
}
