import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { titlesIn } from '../support/documents/test-titles.ts';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| .*`test\//.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const sources = ['main', 'renderer', 'shared']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe('docs/security.md', () => {
  it("has Electron's twenty points, each once", () => {
    const numbers = rows
      .filter((row) => row.length === 4 && /^\d+$/.test(row[0] ?? ''))
      .map(([no]) => Number(no));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('names a test that there is, in each row', () => {
    expect(rows.length).toBeGreaterThan(45);
    const missing = rows.flatMap((row) => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(row.at(-1) ?? '') ?? [];
      return titlesIn(file).includes(title) ? [] : [row.at(-1)];
    });
    expect(missing).toEqual([]);
  });
});

describe('the source', () => {
  it.each([
    ['<webview>', /<webview|createElement\(['"]webview/],
    ['shell.openExternal', /\bopenExternal\b/],
    ['enableBlinkFeatures', /\benableBlinkFeatures\b/],
    ['a remote module', /@electron\/remote|enableRemoteModule/],
    ['code out of text', /\beval\(|new Function\(/],
    ['markup out of text', /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/],
  ])('uses nothing that Electron warns of: %s', (_, warned) => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((file) => warned.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('turns the sandbox on for every process before it is ready', () => {
    const entry = readFileSync('main/shells/electron/index.ts', 'utf8');
    const on = entry.indexOf('sandboxEveryProcess(app)');
    expect(on).toBeGreaterThan(0);
    expect(on).toBeLessThan(entry.indexOf('app.whenReady()'));
    expect(entry).not.toMatch(/sandbox: false|no-sandbox/);
  });
});
