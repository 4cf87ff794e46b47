import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsOfProduct } from '../support/documents/exports.ts';
import { importsUnder } from '../support/documents/imports.ts';

/** The language that a file is for; null where it is for all. */
const languageOf = (file: string): string | null => /^shared\/content\/([a-z]{2})\//.exec(file)?.[1] ?? null;

/** Two shells implement one thing each their own way, under names of their own. */
describe('exported names', () => {
  const exported = exportsOfProduct();

  it('are found', () => {
    expect(exported.length).toBeGreaterThan(500);
  });

  // The same words in another language keep their name.
  it.each(['en', 'de'])('have one meaning each, with the words of "%s"', (language) => {
    const places = new Map<string, Set<string>>();
    for (const { name, file } of exported)
      if ((languageOf(file) ?? language) === language)
        places.set(name, new Set([...(places.get(name) ?? []), file]));
    const twice = [...places]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
    expect(twice).toEqual([]);
  });

  it('are used by another file: what only its own uses is not exported', () => {
    const importers = new Map<string, Set<string>>();
    for (const [file, imported] of ['main', 'renderer', 'shared', 'test'].flatMap(importsUnder))
      importers.set(imported, (importers.get(imported) ?? new Set()).add(readFileSync(file, 'utf8')));
    const isUsed = (name: string, file: string) =>
      [...(importers.get(file) ?? [])].some((text) => new RegExp(`\\b${name}\\b`).test(text));
    const unused = exported
      .filter(({ name, file }) => !isUsed(name, file))
      .map(({ name, file }) => `${file} exports ${name}, and no other file uses it`);
    expect(unused).toEqual([]);
  });
});
