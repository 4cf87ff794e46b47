import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtPdf, realPrinter } from '../../../support/printer.ts';
import { settle } from '../../../support/settle.ts';
import { ownFolder } from '../../storage/folder.ts';

const page = (words: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
<style>@page { size: A4; margin: 12mm }</style><h1>${words}</h1></html>`;

let work: string;
let temporaryFolder: string;
beforeEach(() => {
  work = ownFolder();
  temporaryFolder = ownFolder();
});

/** A program in the place of the browser. Its last argument is the page's address. */
function browser(script: string) {
  const path = join(work, 'browser');
  writeFileSync(path, `#!/bin/sh\nfor last; do :; done\nfile="\${last#file://}"\n${script}\n`, {
    mode: 0o755,
  });
  return { temporaryFolder, findBrowser: () => ({ kind: 'found', path }) as const };
}

describe('printing with the browser of this machine', () => {
  it('makes a tagged PDF of the paper that the page names, with its words as text', async () => {
    const printed = await realPrinter({ temporaryFolder })(page('Über 1 < 2'.replace('<', '&lt;')));
    expect(printed.ok).toBe(true);
    const paper = lookAtPdf(printed.ok ? printed.value : new Uint8Array(), work);
    expect(paper).toMatchObject({ pages: 1, size: '595 x 842', isTagged: true });
    expect(paper.text.trim()).toBe('Über 1 < 2');
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('shows the page to nobody else, and removes all of it', async () => {
    const print = realPrinter(
      browser(`ls -ld "$(dirname "$file")" "$file" > "${work}/seen"; cp "$file" "\${file%.html}.pdf"`),
    );
    const printed = await print(page('mine'));
    expect(printed.ok && Buffer.from(printed.value).toString()).toBe(page('mine'));
    const rights = readFileSync(join(work, 'seen'), 'utf8')
      .split('\n')
      .map((line) => line.slice(0, 10));
    expect(rights.filter((line) => line !== '')).toEqual(['drwx------', '-rw-------']);
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('prints one page after another, never two at once', async () => {
    const print = realPrinter(
      browser(`mkdir "${work}/busy" || exit 9; cp "$file" "\${file%.html}.pdf"; rmdir "${work}/busy"`),
    );
    const all = await Promise.all(['one', 'two', 'three'].map((words) => print(page(words))));
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});

describe('where it cannot print', () => {
  it('it says what is missing', async () => {
    const print = realPrinter({ findBrowser: () => ({ kind: 'missing', reason: 'no browser was found' }) });
    expect(await print(page('x'))).toEqual({
      ok: false,
      failure: { code: 'browser-missing', detail: 'no browser was found' },
    });
  });

  it.each([
    ['exit 3', 'exit code 3'],
    ['exit 0', 'ENOENT'],
    ['kill -9 $$', 'it was ended'],
  ])('it fails and leaves nothing: %s', async (script, detail) => {
    const printed = await realPrinter(browser(script))(page('x'));
    expect(printed).toMatchObject({
      ok: false,
      failure: { code: 'print-failed', detail: expect.stringContaining(detail) },
    });
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('it fails where there is no such program, or no room for the page', async () => {
    const findBrowser = () => ({ kind: 'found', path: join(work, 'none') }) as const;
    expect(await realPrinter({ findBrowser, temporaryFolder })(page('x'))).toMatchObject({
      failure: { code: 'print-failed', detail: expect.stringContaining('ENOENT') },
    });
    writeFileSync(join(work, 'file'), '');
    const blocked = realPrinter({ temporaryFolder: join(work, 'file') });
    expect(await blocked(page('x'))).toMatchObject({ failure: { code: 'print-failed' } });
    expect(statSync(join(work, 'file')).size).toBe(0);
  });

  it('it ends a browser that does not end by itself', async () => {
    const print = realPrinter({ ...browser('exec sleep 600'), longestMs: 200 });
    expect(await print(page('x'))).toMatchObject({ failure: { detail: 'it was ended' } });
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('starts no browser where Charley is told to end before, and leaves nothing', async () => {
    const listening = process.listenerCount('SIGTERM');
    const printing = realPrinter(browser(`touch "${work}/begun"; exec sleep 600`))(page('x'));
    while (process.listenerCount('SIGTERM') === listening) await settle();
    process.emit('SIGTERM');
    expect(await printing).toMatchObject({ failure: { detail: 'it was ended' } });
    expect(readdirSync(work)).not.toContain('begun');
    expect(readdirSync(temporaryFolder)).toEqual([]);
    expect(process.listenerCount('SIGTERM')).toBe(listening);
  });
});
