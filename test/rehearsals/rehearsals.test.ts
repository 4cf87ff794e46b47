import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { rehearse } from '../../main/cli/rehearse.ts';
import { contentFor } from '../../shared/content/languages.ts';

/** Whole nights: what a person says and how time passes (.script), and all that Charley says and shows (.transcript). */
const folder = new URL('./', import.meta.url);
const nights = readdirSync(folder)
  .filter((name) => name.endsWith('.script'))
  .map((name) => name.slice(0, -'.script'.length));

async function transcriptOf(night: string, ...options: readonly string[]): Promise<readonly string[]> {
  const out: string[] = [];
  const err: string[] = [];
  const script = new URL(`${night}.script`, folder).pathname;
  const exitCode = await rehearse(['--script', script, ...options], {
    content: contentFor('en'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: Readable.from([]),
  });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  return out;
}

describe('whole nights', () => {
  it.each(nights)('%s goes as its transcript says', async (night) => {
    const lines = await transcriptOf(night);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./${night}.transcript`);
  });

  it('have no transcript without its script', () => {
    const transcripts = readdirSync(folder).filter((name) => name.endsWith('.transcript'));
    const orphans = transcripts.filter((name) => !nights.includes(name.slice(0, -'.transcript'.length)));
    expect(orphans).toEqual([]);
  });

  it('are the same as objects, with the time of each line', async () => {
    const objects = (await transcriptOf('red-flag-in-a-hold', '--json')).map((line) => JSON.parse(line));
    const first = objects.findIndex(({ text }) => text === 'my chest hurts');
    expect(objects.slice(first, first + 5)).toEqual([
      { atMs: 20_000, kind: 'you', text: 'my chest hurts' },
      { atMs: 20_000, kind: 'say', text: 'This could be serious. Call emergency services now.' },
      { atMs: 20_000, kind: 'show', text: 'Call emergency services now' },
      { atMs: 23_692, kind: 'say', text: "I can't make calls. Wake someone or use your phone." },
      { atMs: 80_000, kind: 'you', text: 'repeat' },
    ]);
    expect(objects.every(({ atMs }) => Number.isInteger(atMs))).toBe(true);
  });
});

/** What no night may do, whatever its transcript says. */
describe('in every night', () => {
  it.each(nights)(
    '%s says nothing after stop, asks one thing at a time, and rests before it holds again',
    async (night) => {
      const lines = (await transcriptOf(night, '--json')).map((line) => JSON.parse(line) as Line);
      const faults = lines.flatMap((line, index) => faultsOf(line, lines[index - 1]));
      expect(faults).toEqual([]);
    },
  );
});

interface Line {
  readonly atMs: number;
  readonly kind: 'you' | 'say' | 'show';
  readonly text: string;
}

function faultsOf({ kind, text }: Line, before: Line | undefined): readonly string[] {
  if (kind !== 'say') return [];
  const faults: string[] = [];
  if (before?.kind === 'you' && before.text === 'stop') faults.push(`after stop: ${text}`);
  if (text.split('?').length > 2) faults.push(`questions stacked: ${text}`);
  if (/\{|undefined|\d/.test(text)) faults.push(`not words: ${text}`);
  if (before?.kind === 'say' && before.text === text) faults.push(`said twice at once: ${text}`);
  return faults;
}
