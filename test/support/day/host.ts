import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, type RunnerTestFile } from 'vitest';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import { openChromium } from '../chromium.ts';
import { findChromium } from '../machine.ts';
import { type CharleyProcess, startCharley } from '../night/charley-process.ts';
import { removeFolder } from '../remove-folder.ts';
import { type Afternoon, afternoonSomewhere } from './afternoon.ts';
import { createControls } from './controls.ts';

/** One line of the diary's file, without its check. */
export type DiaryLine = { readonly saved: DiaryEntry } | { readonly removed: string };

/** The real Charley, on text only where nothing else is said, with its own data folder, and a page of it in a browser; new for each test. */
export interface Host {
  readonly page: () => Page;
  readonly afternoon: Afternoon;
  /** A path in the data folder. */
  readonly file: (name: string) => string;
  /** A path in the folder where the machine keeps what starts by itself. */
  readonly configFile: (name: string) => string;
  /** What the diary's file holds now; none where there is no such file. */
  readonly diaryLines: () => readonly DiaryLine[];
  /** What the settings' file holds now; null where there is no such file. */
  readonly settings: () => Record<string, unknown> | null;
  /** Puts entries into the diary from outside, by the command line. */
  readonly keep: (...entries: readonly DiaryEntry[]) => void;
  /** Ends Charley and starts it again over the same data folder. */
  readonly restart: () => Promise<void>;
  /** Opens the night screen, and from it a page of the day. */
  readonly open: (link: 'Diary' | 'Settings' | 'First time here? Look round') => Promise<void>;
}

/**
 * Starts what the tests of a file need. When they all have passed, every control with such a name that
 * was on a page has been used by one of them: a new button without a test is named.
 */
export function useHost(names: RegExp, options: readonly string[] = ['--text-only']): Host {
  const afternoon = afternoonSomewhere(Date.now());
  const controls = createControls();
  const troubles: string[] = [];
  let browser: Browser;
  let charley: CharleyProcess;
  let configHome: string;
  let page: Page;
  let testFile: RunnerTestFile;

  beforeAll(async () => {
    browser = await openChromium({
      args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    });
  });
  beforeEach(async ({ task }) => {
    testFile = task.file;
    configHome = mkdtempSync(join(tmpdir(), 'charley-config-'));
    const place = { XDG_CONFIG_HOME: configHome, TZ: afternoon.timeZone, CHARLEY_BROWSER: findChromium() };
    charley = await startCharley({ ...process.env, ...place }, options);
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: afternoon.timeZone,
      permissions: ['microphone'],
      reducedMotion: 'reduce',
    });
    await controls.watch(context);
    page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    await charley.stop();
    await removeFolder(configHome);
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    const haveAllPassed = testFile.tasks.every(({ result }) => result?.state === 'pass');
    if (haveAllPassed) expect(controls.unused(names), 'controls that no test uses').toEqual([]);
  });

  const file = (name: string): string => join(charley.dataFolder, name);
  const textOf = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  return {
    page: () => page,
    afternoon,
    file,
    configFile: (name) => join(configHome, name),
    diaryLines: () =>
      textOf('diary.jsonl')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const { version: _version, check: _check, ...change } = JSON.parse(line);
          return change;
        }),
    settings: () => (textOf('settings.json') === '' ? null : JSON.parse(textOf('settings.json')).data),
    keep(...entries) {
      const path = join(configHome, 'kept.json');
      writeFileSync(path, diaryJson(entries));
      const env = { ...process.env, CHARLEY_DATA: charley.dataFolder };
      execFileSync(process.execPath, ['dist/main/cli/charley.js', 'log', 'import', path], { env });
    },
    async restart() {
      await page.goto('about:blank');
      charley = await charley.restart();
    },
    async open(link) {
      await page.goto(charley.address);
      await page.getByRole('button', { name: link }).click();
      await page.getByRole('heading', { level: 1, name: link }).waitFor();
    },
  };
}
