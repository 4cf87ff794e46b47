import type { Lexicon } from '../lexicon.ts';

/**
 * Reads what is told of somebody else as they would say it of themselves: "my leg hurts" for "her leg hurts". A lone `$`
 * stands for the end: "it shocks me" for "it shocks her".
 */
export function createAsOwn({ language }: Lexicon) {
  const ownOfAnother = Object.entries(language.ownOfAnother);
  return (text: string): string =>
    ownOfAnother
      .reduce((known, [others, own]) => known.replaceAll(` ${others} `, ` ${own} `), ` ${text} $ `)
      .replace(' $ ', '')
      .trim();
}
