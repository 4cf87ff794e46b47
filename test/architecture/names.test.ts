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

/** The same words in another language keep their name. */
const ofLanguages = (file: string): string =>
  file.replace(/^shared\/content\/[a-z]{2}\/.*/, 'shared/content');

describe('exported names', () => {
  const exported = ['main', 'renderer', 'shared'].flatMap(exportsOf);

  it('are found', () => {
    expect(exported.length).toBeGreaterThan(500);
  });

  it('have one meaning each', () => {
    const places = new Map<string, Set<string>>();
    for (const [name, file] of exported)
      places.set(name, new Set([...(places.get(name) ?? []), ofLanguages(file)]));
    const twice = [...places]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
    expect(twice).toEqual([]);
  });
});
