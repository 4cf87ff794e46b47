import type { Content } from './content.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Translation } from './translation.ts';

/** Every translation besides English. Add yours here, and once it is complete to `complete-languages.ts`. */
export const translations: readonly Translation[] = [german];

const contents: ReadonlyMap<string, Content> = new Map(
  translations.map((translation) => [translation.language, translated(english, translation)]),
);

/** The words of a language over English; English itself where nobody translated it. The one door to the words. */
export function contentFor(language: string): Content {
  return contents.get(language) ?? english;
}

/** A whole content in another language; what the translation leaves out stays as it is. */
export function translated(whole: Content, translation: Translation): Content {
  return over(whole, translation) as Content;
}

function over(whole: unknown, part: unknown): unknown {
  if (part === undefined) return whole;
  if (Array.isArray(whole)) return whole.map((item, index) => over(item, entriesOf(part).get(String(index))));
  if (!isTable(whole)) return part;
  const given = entriesOf(part);
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, over(value, given.get(key))]));
}

function entriesOf(part: unknown): ReadonlyMap<string, unknown> {
  return new Map(isTable(part) ? Object.entries(part) : []);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
