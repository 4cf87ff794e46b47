import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../../shared/content/complete-languages.ts';
import { english } from '../../../shared/content/en/index.ts';
import { contentFor, translations } from '../../../shared/content/languages.ts';
import type { Translation } from '../../../shared/content/translation.ts';
import { line } from '../../../shared/dialogue/change.ts';
import { spokenText } from '../../../shared/dialogue/rendering/spoken-text.ts';

/** Whether a translation leaves nothing to be said in English. */
const isComplete = (translation: Translation): boolean => covers(translation, english);

function covers(part: unknown, whole: unknown): boolean {
  if (typeof whole !== 'object' || whole === null) return typeof part === typeof whole;
  const given = typeof part === 'object' && part !== null ? new Map(Object.entries(part)) : new Map();
  return Object.entries(whole).every(([key, value]) => covers(given.get(key), value));
}

describe('a second language', () => {
  it('says what is translated, and the rest in English', () => {
    const german = contentFor('de');
    expect(spokenText(german, [line('toesTowardShin')])).toBe('Zieh jetzt die Zehen zum Schienbein.');
    expect(german.labels.start).toBe('Ich habe einen Krampf');
    expect(german.commands.charley.help).toBe(english.commands.charley.help);
  });

  it('has all that the screens of night and day and the sheet show: what is missing is said here', () => {
    const [german] = translations.filter(({ language }) => language === 'de');
    const missing = (part: unknown, whole: unknown, name: string): readonly string[] => {
      if (typeof whole !== 'object' || whole === null) return part === undefined ? [name] : [];
      const given = (part ?? {}) as Readonly<Record<string, unknown>>;
      return Object.entries(whole).flatMap(([key, inner]) => missing(given[key], inner, `${name}.${key}`));
    };
    const missingOf = Object.keys(english).filter(
      (key) =>
        missing(german?.[key as keyof typeof german], english[key as keyof typeof english], key).length > 0,
    );
    // What commands print is not translated yet, and of the models what only commands say.
    expect(missingOf.toSorted()).toEqual(['commands', 'models']);
  });

  it('has every key that English has, and no others', () => {
    const keysOf = (value: object): readonly string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null ? keysOf(inner).map((rest) => `${key}.${rest}`) : [key],
      );
    expect(keysOf(contentFor('de')).toSorted()).toEqual(keysOf(english).toSorted());
  });

  it('is offered only where every word of it is there: German is begun, and not offered', () => {
    const complete = translations.filter(isComplete).map(({ language }) => language);
    expect(completeLanguages).toEqual(['en', ...complete]);
    expect(complete).not.toContain('de');
    expect(isComplete({ ...english, language: 'xx' })).toBe(true);
    const { coaching: _, ...hints } = english.hints;
    expect(isComplete({ ...english, language: 'xx', hints })).toBe(false);
    const lines = { ...english.lines, hereWithYou: { headline: 'Here' } } as typeof english.lines;
    expect(isComplete({ ...english, language: 'xx', lines })).toBe(false);
    expect(isComplete({ ...english, language: 'xx', numbers: english.numbers.slice(1) })).toBe(false);
  });

  it('is English where nobody has translated it', () => {
    expect(contentFor('xx')).toBe(english);
  });
});
