import type { Language } from '../dialogue/understanding/language.ts';
import { understanding as english } from './en/understanding/index.ts';

/** The languages that Charley understands. Add yours here, and a speech model of it besides. */
const understandings: readonly Language[] = [english];

const byLanguage: ReadonlyMap<string, Language> = new Map(
  understandings.map((understanding) => [understanding.language, understanding]),
);

/** How a language says what Charley understands; English where nobody wrote it down. The one door to it. */
export function understandingFor(language: string): Language {
  return byLanguage.get(language) ?? english;
}
