import type { Content } from './content.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Translation } from './translation.ts';

/** Every translation besides English, by its code. Add yours here. */
const translations: readonly Translation[] = [german];

/** The languages in which every word for voice and screen is there, English first: the ones to choose from. */
export const completeLanguages: readonly string[] = [
  english.language,
  ...translations.filter(isComplete).map(({ language }) => language),
];

/** Whether a translation leaves nothing to be said in English. */
export function isComplete(translation: Translation): boolean {
  return covers(translation, english);
}

function covers(part: unknown, whole: unknown): boolean {
  if (typeof whole !== 'object' || whole === null) return typeof part === typeof whole;
  if (typeof part !== 'object' || part === null) return false;
  const given = new Map(Object.entries(part));
  return Object.entries(whole).every(([key, value]) => covers(given.get(key), value));
}

/** The words of a language over English; English itself where nobody translated it. */
export function contentFor(language: string): Content {
  const translation = translations.find((candidate) => candidate.language === language);
  return translation === undefined ? english : over(english, translation);
}

function over(base: Content, { language, disclaimer, numbers, ...tables }: Translation): Content {
  return {
    language,
    disclaimer: disclaimer ?? base.disclaimer,
    numbers: numbers === undefined ? base.numbers : base.numbers.map((word, index) => numbers[index] ?? word),
    lines: { ...base.lines, ...tables.lines },
    answers: { ...base.answers, ...tables.answers },
    hints: { ...base.hints, ...tables.hints },
    labels: { ...base.labels, ...tables.labels },
    failures: { ...base.failures, ...tables.failures },
    drawings: { ...base.drawings, ...tables.drawings },
    activities: { ...base.activities, ...tables.activities },
    emergencyCall: { ...base.emergencyCall, ...tables.emergencyCall },
  };
}
