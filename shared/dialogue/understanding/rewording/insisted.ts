import { type Lexicon, wordsOf } from '../lexicon.ts';

/**
 * Reads what somebody will not be talked out of as they mean it: "it's a heart attack" for "don't tell me it's not a heart
 * attack". Null where nobody insists.
 */
export function createInsisted({ language, words }: Lexicon) {
  const undenied = Object.entries(language.undenied);
  return (text: string): string | null => {
    const refused = words['not to be told'].spans(text)[0];
    if (refused?.from !== 0) return null;
    const told = wordsOf(text).slice(refused.to).join(' ');
    const denial = undenied.find(([denied]) => told.startsWith(`${denied} `));
    return denial === undefined ? told : `${denial[1]}${told.slice(denial[0].length)}`;
  };
}
