import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const path = 'docs/timing.md';
const page = readFileSync(path, 'utf8');

interface Constant {
  readonly file: string;
  readonly name: string;
  readonly value: string;
}

/** The times that a file names at its top, where they are plain numbers. */
function timesIn(file: string): readonly Constant[] {
  const named = readFileSync(file, 'utf8').matchAll(
    /^(?:export )?const (\w*(?:Ms|Seconds)) = ([\d_.e]+(?: \* [\d_.e]+)*);$/gm,
  );
  return [...named].map(([, name = '', product = '']) => {
    const value = product.split(' * ').reduce((all, factor) => all * Number(factor.replaceAll('_', '')), 1);
    return { file, name, value: spell(name.endsWith('Ms') ? value : value * 1000) };
  });
}

function spell(ms: number): string {
  if (ms < 1_000) return `${ms} ms`;
  if (ms <= 60_000) return `${ms / 1_000} s`;
  return ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`;
}

/** Units, and what is no time of a real conversation. */
const untuned: readonly string[] = ['minuteMs', 'longestWaitMs', 'renameDelayMs'];
const tuned = [
  'main/conversation',
  'main/recognition',
  'main/speech',
  'main/storage',
  'renderer/audio',
  'shared/content',
  'shared/dialogue',
]
  .flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .flatMap(timesIn)
  .filter(({ name }) => !untuned.includes(name))
  .map(({ file, name }) => `${file}: ${name}`);

/** The page with the value of each constant as its file has it. */
function filled(): { readonly text: string; readonly shown: readonly string[] } {
  const shown: string[] = [];
  let file = '';
  const text = page.split('\n').map((line) => {
    file = /^ ├─ (\S+\.ts)/.exec(line)?.[1] ?? file;
    const [, name = '', meaning = ''] = /^ │ {4}(\w+)(?: +[\d.]+ (?:ms|s|min|h))? +(.+)$/.exec(line) ?? [];
    if (name === '') return line;
    shown.push(`${file}: ${name}`);
    const value = timesIn(file).find((time) => time.name === name)?.value ?? 'none';
    return ` │    ${name.padEnd(20)}${value.padStart(8)}  ${meaning}`;
  });
  return { text: text.join('\n'), shown };
}

describe('docs/timing.md', () => {
  it('says the values of the constants (-u writes them anew)', async () => {
    await expect(filled().text).toMatchFileSnapshot(`../../${path}`);
    expect(filled().text).not.toMatch(/ none /);
  });

  it('leaves out no time of ears, conversation and voice, and shows each once', () => {
    const { shown } = filled();
    expect(tuned.length).toBeGreaterThan(40);
    expect(tuned.filter((time) => !shown.includes(time))).toEqual([]);
    expect(shown.filter((time, at) => shown.indexOf(time) !== at)).toEqual([]);
  });
});
