import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A class that is written out here: its name, and whether it extends another. Declared types are none of ours. */
const writtenOut =
  /(?<!\bdeclare\s+)\bclass(?:\s+(?!extends\b|implements\b)(\w+))?(?:<[^>]*>)?\s*(?:(extends)\s|implements\s|\{)/g;

/** Names of the classes in a text that extend nothing. */
function stateClassesIn(text: string): readonly string[] {
  return [...text.matchAll(writtenOut)]
    .filter(([, , extending]) => extending === undefined)
    .map(([, name = 'a class without a name']) => name);
}

const ofTheProduct = ['main', 'renderer', 'shared']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .flatMap((entry) => stateClassesIn(readFileSync(join(entry.parentPath, entry.name), 'utf8')));

describe('objects with state are closures, so that each of their methods may be passed bare', () => {
  it('and a class only extends one of the platform', () => {
    expect(ofTheProduct).toEqual([]);
  });

  it('however a class is written', () => {
    const text = `
      class Plain {}
      export class Generic<Value> implements Port {}
      export default class {}
      const made = class implements Port {};
      class Fault extends Error {}
      const other = class extends EventTarget {};
      declare class FromThePlatform {}
      element('p', { class: 'wanted' });`;
    expect(stateClassesIn(text)).toEqual([
      'Plain',
      'Generic',
      'a class without a name',
      'a class without a name',
    ]);
  });
});
