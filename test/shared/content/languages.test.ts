import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../../shared/content/complete-languages.ts';
import { english } from '../../../shared/content/en/index.ts';
import { contentFor, isComplete, translations } from '../../../shared/content/languages.ts';
import { line } from '../../../shared/dialogue/change.ts';
import { spokenText } from '../../../shared/dialogue/rendering/spoken-text.ts';

describe('a second language', () => {
  it('says what is translated, and the rest in English', () => {
    const german = contentFor('de');
    expect(spokenText(german, [line('toesTowardShin')])).toBe('Zieh jetzt die Zehen zum Schienbein.');
    expect(spokenText(german, [line('paused')])).toBe('Paused. Say go on when you like.');
    expect(german.labels.start).toBe('Ich habe einen Krampf');
    expect(german.labels.louder).toBe('Louder');
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
