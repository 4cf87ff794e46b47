import { type Lexicon, wordsOf } from '../lexicon.ts';

/** Reads a sentence that somebody puts right while they speak as they mean it. */
export function createRepairs({ words }: Lexicon) {
  /** "A stitch, no, a cramp in my leg": what was said anew; all of it where nothing was. */
  function repaired(text: string): string {
    const anew = words['said anew'].spans(text);
    const repairs = words.repair
      .spans(text)
      .filter(({ from, to }) => from > 0 && anew.some((one) => one.from === to));
    return wordsOf(text)
      .slice(repairs.at(-1)?.to ?? 0)
      .join(' ');
  }

  /** "A cramp in my calf, no, my foot": the place that was meant, where the other stood. */
  function relocated(text: string): string {
    const places = words.ownBody.spans(text);
    const repair = words.repair
      .spans(text)
      .find(({ from, to }) => places.some((one) => one.to === from) && places.some((one) => one.from === to));
    const wrong = places.find(({ to }) => to === repair?.from);
    if (repair === undefined || wrong === undefined) return text;
    const all = wordsOf(text);
    return [...all.slice(0, wrong.from), ...all.slice(repair.to)].join(' ');
  }

  return { repaired, relocated };
}
