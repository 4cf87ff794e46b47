import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFor } from '../../shared/content/languages.ts';
import { type Moment, outcomesOf } from '../shared/dialogue/understanding/outcome.ts';

/** The first cells of a table of README, by the heading that it stands under. */
function firstCells(heading: string): readonly string[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`\n## ${heading}\n`);
  const [table = ''] = section
    .trim()
    .split('\n\n')
    .filter((part) => part.startsWith('|'));
  return table.split('\n').map((row) => row.split(' | ')[0] ?? '');
}

const quotedIn = (cells: readonly string[]): readonly string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text));

describe('README', () => {
  it('names, as what you say, only what something comes of', () => {
    const moments: readonly Moment[] = ['idle', 'hold', 'easing', 'rest', 'after relief'];
    const nothing = ['stays quiet', 'goes on as before', 'asks again'];
    const isOfUse = (text: string) =>
      moments.some((moment) => outcomesOf(text, moment).some((outcome) => !nothing.includes(outcome)));
    // What comes "then" needs what stands before it.
    const said = quotedIn(
      firstCells('What you say and what it does').map((cell) => cell.replace(/, then ".*/, '')),
    );
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((text) => !isOfUse(text))).toEqual([]);
  });

  it('quotes, as what you see, only what Charley says', () => {
    const { failures, commands, pages, models } = contentFor('en');
    const all = JSON.stringify({ failures, commands, pages, models }).toLowerCase();
    const parts = quotedIn(firstCells('Troubleshooting')).flatMap((text) =>
      text.toLowerCase().split(/ ?… ?/),
    );
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((part) => !all.includes(part))).toEqual([]);
  });

  it('says what to do for each fault of the microphone', () => {
    const quoted = quotedIn(firstCells('Troubleshooting'));
    const faults = Object.entries(contentFor('en').failures).filter(([code]) =>
      code.startsWith('microphone-'),
    );
    expect(faults.length).toBeGreaterThan(5);
    expect(
      faults.filter(([, words]) => !quoted.some((part) => words.startsWith(part))).map(([code]) => code),
    ).toEqual([]);
  });
});
