import { describe, expect, it } from 'vitest';
import { chooseShell } from '../../../main/cli/choose-shell.ts';
import type { RunWish } from '../../../main/cli/typed/start-options.ts';
import type { FoundBrowser } from '../../../main/shells/browser/find-browser.ts';
import type { FoundRuntime } from '../../../main/shells/electron/runtime.ts';
import { contentFor } from '../../../shared/content/languages.ts';

const electron: FoundRuntime = { kind: 'found', path: '/electron' };
const noElectron: FoundRuntime = {
  kind: 'missing',
  reason: 'is not installed and could not be fetched (the release server was not reached)',
};
const browser: FoundBrowser = { kind: 'found', path: '/usr/bin/chromium' };
const noBrowser: FoundBrowser = {
  kind: 'missing',
  reason: 'neither Chromium, Google Chrome nor Microsoft Edge was found',
};

async function choose(wish: Partial<RunWish>, runtime: FoundRuntime, found: FoundBrowser) {
  const asked: string[] = [];
  const chosen = await chooseShell(
    { kind: 'run', shell: 'whichever', opening: 'window', textOnly: 'no', begin: 'waiting', ...wish },
    {
      electron: async () => {
        asked.push('electron');
        return runtime;
      },
      browser: () => {
        asked.push('browser');
        return found;
      },
    },
    contentFor('en').commands.start,
  );
  return { chosen, asked };
}

describe('what Charley opens in', () => {
  it.each([
    ["is Electron's window where its runtime is there", {}, electron, browser, 'electron', ['electron']],
    ["is the machine's browser where it is not", {}, noElectron, browser, 'browser', ['electron', 'browser']],
    ['is nothing where neither is there', {}, noElectron, noBrowser, 'impossible', ['electron', 'browser']],
    ['is Electron if that is asked for', { shell: 'electron' }, electron, browser, 'electron', ['electron']],
    ['is nothing else then', { shell: 'electron' }, noElectron, browser, 'impossible', ['electron']],
    ['is the browser if that is asked for', { shell: 'browser' }, electron, browser, 'browser', ['browser']],
    ['is nothing else then either', { shell: 'browser' }, electron, noBrowser, 'impossible', ['browser']],
    ['is an address alone if nothing shall open', { opening: 'address' }, electron, noBrowser, 'address', []],
  ] as const)('%s', async (_, wish, runtime, found, kind, asked) => {
    const outcome = await choose(wish, runtime, found);
    expect([outcome.chosen.kind, outcome.asked]).toEqual([kind, asked]);
  });

  it("is explained in one line where it is not Electron's window", async () => {
    expect((await choose({}, noElectron, browser)).chosen).toEqual({
      kind: 'browser',
      program: '/usr/bin/chromium',
      line: "Electron's runtime is not installed and could not be fetched (the release server was not reached): Charley opens in this machine's browser instead.",
    });
    expect((await choose({ shell: 'browser' }, noElectron, browser)).chosen).toMatchObject({ line: null });
  });

  it('comes with the name of what to install where there is nothing', async () => {
    const { chosen } = await choose({}, noElectron, noBrowser);
    expect(chosen).toEqual({
      kind: 'impossible',
      line: "Electron's runtime is not installed and could not be fetched (the release server was not reached), and neither Chromium, Google Chrome nor Microsoft Edge was found. Install Chromium (Debian: apt install chromium), Google Chrome or Microsoft Edge, and start again.",
    });
  });

  it('says so where only Electron was wanted', async () => {
    expect((await choose({ shell: 'electron' }, noElectron, browser)).chosen).toEqual({
      kind: 'impossible',
      line: "Electron's runtime is not installed and could not be fetched (the release server was not reached). Start without --shell electron to use this machine's browser.",
    });
  });
});
