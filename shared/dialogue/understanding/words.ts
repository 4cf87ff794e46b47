import { listeningLanguage } from './listening-language.ts';

const { numbers, spellings, mishearings } = listeningLanguage;
const respelt = respellingBy(spellings);
/** What may have been said where recognition heard a word that sounds like another: "my cough is cramping". */
export const reheard = respellingBy(mishearings);

/**
 * What was said or typed, as the phrase lists write it: lower case, straight apostrophes, no other punctuation,
 * hyphens as spaces, numbers to sixty as words (larger ones digit by digit: "nine one one"), single spaces,
 * one spelling for words that have several. `[unk]` stays. Saying it twice changes nothing.
 */
export function normalise(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\d+/g, (digits) => ` ${numberWords(digits)} `)
    .replace(/[^\p{L}\p{M}'[\]]+/gu, ' ')
    .replace(/\[(?!unk\])|(?<!\[unk)\]/g, ' ')
    .replace(/(?<!\p{L})'+|'+(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return respelt(plain);
}

/** Single words are looked up; the few runs of words are looked for in every text. */
function respellingBy(words: Readonly<Record<string, string>>): (text: string) => string {
  const single = new Map(Object.entries(words).filter(([other]) => !other.includes(' ')));
  const several = Object.entries(words)
    .filter(([other]) => other.includes(' '))
    .map(([other, usual]) => [` ${other} `, ` ${usual} `] as const);
  const respeltWord = (word: string): string => {
    const short = shortened(word);
    return single.get(word) ?? single.get(short) ?? short;
  };
  return (text) => {
    let spelt = ` ${text.split(' ').map(respeltWord).join(' ')} `;
    for (const [other, usual] of several) if (spelt.includes(other)) spelt = spelt.replaceAll(other, usual);
    return spelt.trim();
  };
}

/** "Owwww" as "oww": no word has three of a letter in a row. */
function shortened(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1$1');
}

function numberWords(digits: string): string {
  const word = digits.length < 3 ? numbers[Number(digits)] : undefined;
  if (word !== undefined) return word;
  return [...digits].map((digit) => numbers[Number(digit)] ?? '').join(' ');
}
