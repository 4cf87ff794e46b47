import { normalise } from './words.ts';

/** An answer that Charley offers in its own words and that people give in one of them: never taken for its own. */
const neverOwn: readonly string[] = ['yes', 'no'];

/** So many words in the order of a line are that line, if they are no less than this share of what was heard. [PJ] */
const fewestOwnWords = 3;
const leastOwnShare = 1 / 2;

/**
 * Whether what was heard is what Charley just said, coming back late from a loudspeaker: words that stand in that order
 * in it, or end as one of its sentences does. "Yes" and "no" never are, nor is one word out of the middle: a person
 * may take it up ("Was it calf, foot, …?", "foot").
 */
export function isOwnEcho(heard: string, spoken: string): boolean {
  const said = normalise(heard)
    .split(' ')
    .filter((word) => word !== '');
  const words = said.filter((word) => word !== unknownWord);
  if (words.length === 0 || neverOwn.includes(words.join(' '))) return false;
  const sentences = spoken.split(/[.?!]/).map((sentence) => normalise(sentence).split(' '));
  if (sentences.some((sentence) => isAskedFor(said, sentence))) return false;
  const line = sentences.flat();
  const own = inOrder(words, line);
  if (own >= Math.max(fewestOwnWords, words.length * leastOwnShare)) return true;
  if (own < words.length) return false;
  return said.at(-1) === unknownWord || sentences.some((sentence) => sentence.at(-1) === words.at(-1));
}

const unknownWord = '[unk]';

/** "Say put it back if you want it": just those words are a person's, for an echo would go on to the end of the sentence. */
function isAskedFor(said: readonly string[], [first, ...sentence]: readonly string[]): boolean {
  return first === 'say' && said.length < sentence.length && said.every((word, at) => word === sentence[at]);
}

/** How many of the words stand in the line in their order, as far as each is looked for behind the one before. */
function inOrder(words: readonly string[], line: readonly string[]): number {
  let from = 0;
  return words.filter((word) => {
    const at = line.indexOf(word, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  }).length;
}
