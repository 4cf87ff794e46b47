import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The plan of the folders in docs/architecture.md. */
const plan = readFileSync('docs/architecture.md', 'utf8').split('```').at(3) ?? '';

const foldersUnder = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

/** Of each file that git keeps: its mode and its path. */
const kept = execFileSync('git', ['ls-files', '--format=%(objectmode) %(path)'], { encoding: 'utf8' })
  .trim()
  .split('\n');

/** Parts of one thing, which its own folder stands for. */
const inside = /^shared\/content\/en\/understanding\//;

describe('the plan of the folders', () => {
  it('names every folder that there is', () => {
    const folders = ['main', 'shared', 'renderer']
      .flatMap(foldersUnder)
      .filter((folder) => !inside.test(folder));
    expect(folders.length).toBeGreaterThan(40);
    expect(folders.filter((folder) => !plan.includes(`${basename(folder)}/`))).toEqual([]);
  });

  it('names every folder at the top, and every folder of tests', () => {
    const folders = kept.flatMap((line) => /^\d+ (?:test\/)?(\w+)\//.exec(line)?.[1] ?? []);
    expect(new Set(folders).size).toBeGreaterThan(10);
    expect([...new Set(folders)].filter((folder) => !plan.includes(`${folder}/`))).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = [...plan.matchAll(/(?<![.*])\b[\w-]+\.ts\b/g)].map(([name]) => name);
    const files = ['main', 'shared', 'renderer'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });
});

describe('what git keeps', () => {
  it('is plain files: a link leads nowhere on another machine', () => {
    expect(kept.length).toBeGreaterThan(1000);
    expect(kept.filter((line) => !line.startsWith('100'))).toEqual([]);
  });
});
