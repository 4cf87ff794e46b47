import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFor } from '../../shared/content/languages.ts';
import { titlesIn } from '../support/documents/test-titles.ts';

const page = readFileSync('docs/faults.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  .filter(([fault]) => fault !== 'Fault');

describe('docs/faults.md', () => {
  it('has six cells in each of its rows, none of them empty', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => row.length !== 6 || row.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  it('names a test that there is, in each row', () => {
    const missing = rows.flatMap((row) => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(row.at(-1) ?? '') ?? [];
      return titlesIn(file).includes(title) ? [] : [row.at(-1)];
    });
    expect(missing).toEqual([]);
  });

  it('says what Charley really says', () => {
    const { failures, storing, pages, commands } = contentFor('en');
    const { windowClosed, runningAlready, socketClosed, socketMissing, electronStartsAnew } = commands.shells;
    const { notRunning, silent, screen } = commands.control;
    const words = [
      failures,
      storing,
      storing.reasons,
      pages.unreached,
      screen,
      { windowClosed, runningAlready, socketClosed, socketMissing, electronStartsAnew, notRunning, silent },
    ]
      .flatMap((part): readonly unknown[] => Object.values(part))
      .filter((word) => typeof word === 'string');
    const quoted = rows.flatMap((row) =>
      [...(row[3] ?? '').matchAll(/"([^"]+)"/g)].map(([, text = '']) => text),
    );
    const isSaid = (text: string) => words.some((word) => word.startsWith(text.replace(/ ?…$/, '')));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((text) => !isSaid(text))).toEqual([]);
  });
});
