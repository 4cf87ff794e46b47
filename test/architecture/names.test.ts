import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each product file exports, by name. Two shells implement one thing each their own way, under names of their own. */
function exportsOf(folder: string): readonly (readonly [name: string, file: string])[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
        ),
      ].map(([, name = '']) => [name, file] as const),
    );
}

/** The language that a file is for; null where it is for all. */
const languageOf = (file: string): string | null => /^shared\/content\/([a-z]{2})\//.exec(file)?.[1] ?? null;

describe('exported names', () => {
  const exported = ['main', 'renderer', 'shared'].flatMap(exportsOf);

  it('are found', () => {
    expect(exported.length).toBeGreaterThan(500);
  });

  // The same words in another language keep their name.
  it.each(['en', 'de'])('have one meaning each, with the words of "%s"', (language) => {
    const places = new Map<string, Set<string>>();
    for (const [name, file] of exported)
      if ((languageOf(file) ?? language) === language)
        places.set(name, new Set([...(places.get(name) ?? []), file]));
    const twice = [...places]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
    expect(twice).toEqual([]);
  });
});
