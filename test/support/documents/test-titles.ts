import { readFileSync } from 'node:fs';

/** The titles of a file's tests, as they are written. */
export function titlesIn(file: string): readonly string[] {
  const titles = readFileSync(file, 'utf8').matchAll(
    /(?:\b(?:it|test)(?:\.concurrent)?|\))\s*\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g,
  );
  return [...titles].map(([, single = '', double = '']) => (single || double).replaceAll("\\'", "'"));
}
