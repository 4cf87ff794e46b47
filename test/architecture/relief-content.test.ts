import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filled, keysIn, keysOfTables } from '../support/documents/relief-tables.ts';

const path = 'docs/relief-content.md';
const text = readFileSync(path, 'utf8');

describe('docs/relief-content.md', () => {
  it('says the words, times, ladders and flags of the product (-u writes them anew)', async () => {
    await expect(filled(text)).toMatchFileSnapshot(`../../${path}`);
  });

  it('gives each id to one line only', () => {
    const ids = [...text.matchAll(/^\| `\w+` \| ([A-Z]\w*) \|/gm)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['line', ['Step', 'Line'], keysOfTables.Step],
    ['answer', ['Answer'], keysOfTables.Answer],
    ['profile flag', ['Flag'], keysOfTables.Flag],
    ['place', ['Place'], keysOfTables.Place],
  ])('has each %s once, and no other', (_, headings, keys = []) => {
    expect([...keysIn(text, headings)].sort()).toEqual([...keys].sort());
  });
});
