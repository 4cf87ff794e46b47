import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import { compose } from '../../../../../main/compose/charley.ts';
import { createClock } from '../../../../../main/lib/time/clock.ts';
import { readKnownPhrase } from '../../../../../main/recognition/models/known-phrase.ts';
import { bundledModels } from '../../../../../main/recognition/models/model.ts';
import { runBrowserShell } from '../../../../../main/shells/browser/index.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import type { View } from '../../../../../shared/dialogue/view.ts';
import type { Joined } from '../../../../../shared/ipc/answers.ts';
import { allProcessesOf, processesOf } from '../../../../soak/processes.ts';
import { findChromium } from '../../../../support/machine.ts';
import { quietHost } from '../../../../support/quiet-host.ts';
import { removeFolder } from '../../../../support/remove-folder.ts';
import { noise } from '../../../../support/sound/sounds.ts';
import { wavOf } from '../../../../support/sound/wav-files.ts';
import { createWaiting, recordingLog } from '../fakes.ts';

const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../../dist/renderer');
const {
  commands: { shells: words },
  failures,
} = contentFor('en');

/** Charley with its real conversation, in a real Chromium that the test may kill; both end with the test. */
function open({ onTestFinished }: TestContext, ears: 'no ears' | 'a microphone' = 'no ears') {
  const folder = mkdtempSync(join(tmpdir(), 'charley-revival-'));
  const browser = join(folder, 'chromium');
  const pids = join(folder, 'pids');
  const sound = ears === 'no ears' ? '' : soundOf(layTape(join(folder, 'night.wav')));
  const headless = `exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage ${sound} "$@"`;
  writeFileSync(browser, `#!/bin/sh\necho $$ >> "${pids}"\n${headless}\n`, { mode: 0o755 });
  const [clock, log] = [createClock(), recordingLog()];
  const joins: Joined['view'][] = [];
  const lines: string[] = [];
  let signs = 0;
  const statuses: string[] = [];
  const views: View[] = [];
  const { changed, until } = createWaiting();
  let press = (): void => {};
  let renewWindow = (): void => {};
  const exitCode = runBrowserShell({
    opening: { kind: 'window', browser, sandbox: process.getuid?.() === 0 ? 'off as root' : 'on' },
    pageFolder: built,
    dataFolder: join(folder, 'data'),
    compose(shell) {
      const tellPage: typeof shell.tellPage = (channel, payload) => {
        if (channel === 'screen:view') views.push(payload as View);
        shell.tellPage(channel, payload);
        changed();
      };
      const real = compose(
        { ...shell, tellPage },
        quietHost(folder, { clock, log, textOnly: ears === 'no ears' ? 'yes' : 'no' }),
      );
      press = () => real.press('start');
      renewWindow = () => shell.renewWindow?.();
      const answer: typeof real.page.answer = async (channel, question) => {
        const answered = await real.page.answer(channel, question);
        if (channel === 'session:join') joins.push((answered as Joined).view);
        changed();
        return answered;
      };
      const told: typeof real.page.told = (tell) => {
        real.page.told(tell);
        signs += tell.channel === 'page:alive' ? 1 : 0;
        if (tell.channel === 'microphone:status') statuses.push(tell.payload.kind);
        changed();
      };
      return { ...real, page: { ...real.page, answer, told } };
    },
    clock,
    log,
    content: contentFor('en'),
    print: (line) => lines.push(line),
    untilStopped: new Promise(() => {}),
  });
  const started = () => readFileSync(pids, 'utf8').trim().split('\n').map(Number);
  let hasEnded = false;
  void exitCode.then(() => {
    hasEnded = true;
  });
  onTestFinished(async () => {
    if (!hasEnded) process.kill(started().at(-1) ?? 0, 'SIGTERM');
    await exitCode;
    await removeFolder(folder);
  });
  return {
    exitCode,
    lines,
    log,
    joins,
    press: () => press(),
    renewWindow: () => renewWindow(),
    started,
    browserPid: () => started().at(-1) ?? 0,
    untilShown: (isShown: (view: View) => boolean) => until(() => views.some(isShown)),
    untilSign: () => until(() => signs > 0),
    untilMicrophone: (status: string, count: number) =>
      until(() => statuses.filter((other) => other === status).length >= count),
    untilMicrophoneAgain: (status: string) => {
      const from = statuses.length;
      return until(() => statuses.slice(from).includes(status));
    },
    untilStarted: (count: number) => until(() => started().length >= count),
    untilJoined: (count: number) => until(() => joins.length >= count),
  };
}

/** Chromium hears this tape from the moment a page listens. */
const soundOf = (tape: string): string =>
  `--use-fake-device-for-media-stream --use-fake-ui-for-media-stream "--use-file-for-fake-audio-capture=${tape}%noloop"`;

/**
 * A room in which somebody says "I have a cramp" fifteen seconds after a microphone is opened, and again every ten: ears
 * that a busy machine keeps from it hear the next one.
 */
function layTape(file: string): string {
  const rateHz = 16_000;
  const samples = noise(120_000, -60);
  const phrase = readKnownPhrase(bundledModels()).flatMap((frame) => [...frame]);
  for (let atSeconds = 15; atSeconds < 110; atSeconds += 10) samples.set(phrase, atSeconds * rateHz);
  writeFileSync(
    file,
    wavOf(
      Array.from(samples, (sample) => sample / 0x8000),
      { sampleRateHz: rateHz },
    ),
  );
  return file;
}

/** The process of this browser that records and plays. */
function soundProcessOf(browserPid: number): number {
  const found = [...processesOf(browserPid).keys()].find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('audio.mojom.AudioService'),
  );
  if (found === undefined) throw new Error('No process of the browser records.');
  return found;
}

/** The processes of this browser that make those that draw pages. */
function zygotesOf(browserPid: number): readonly number[] {
  return [...allProcessesOf(browserPid)].flatMap(([pid, kind]) => (kind === 'zygote' ? [pid] : []));
}

/** The processes of this browser that draw pages. */
function renderersOf(browserPid: number): readonly number[] {
  return [...processesOf(browserPid)].flatMap(([pid, kind]) => (kind === 'renderer' ? [pid] : []));
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Its browser has ended it.
  }
}

/** On a busy machine a page may hang with its sound at once, and is opened again before it could tell: then once more. */
const whereThePageOutlivesItsSound = { retry: 2 };

// Most of their time is the watches' own: what concerns one part is waited for side by side.
describe.runIf(process.platform === 'linux')('a window that is killed while a cramp is eased', () => {
  describe('with its page', () => {
    it.concurrent('gets its page back where the renderer was killed, and the conversation goes on', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      expect(charley.joins[0]?.scene).toBe('idle');
      charley.press();
      const renderers = renderersOf(charley.browserPid());
      expect(renderers.length).toBeGreaterThan(0);
      for (const pid of renderers) process.kill(pid, 'SIGKILL');
      await charley.untilJoined(2);
      expect(charley.joins[1]?.scene).not.toBe('idle');
      expect(charley.started()).toHaveLength(1);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
      expect(charley.lines).toEqual([words.windowClosed]);
    });

    it.concurrent('is opened again where the browser can make no renderer any more, and the conversation goes on', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      charley.press();
      const renderers = renderersOf(charley.browserPid());
      const zygotes = zygotesOf(charley.browserPid());
      expect(zygotes.length).toBeGreaterThan(0);
      for (const pid of [...zygotes, ...renderers]) process.kill(pid, 'SIGKILL');
      await charley.untilJoined(2);
      expect(charley.joins[1]?.scene).not.toBe('idle');
      expect(charley.started()).toHaveLength(2);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
    });

    it.concurrent('is opened again where the renderer hangs, and the conversation goes on', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      charley.press();
      await charley.untilSign();
      const hung = renderersOf(charley.browserPid());
      for (const pid of hung) process.kill(pid, 'SIGSTOP');
      await charley.untilJoined(2);
      // Stopped as they are, they would outlive their browser.
      for (const pid of hung) killIfAlive(pid);
      expect(charley.joins[1]?.scene).not.toBe('idle');
      expect(charley.log.factsOf('page hangs')).toHaveLength(1);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
    });
  });

  describe('with its browser', () => {
    it.concurrent('is opened again where the browser hangs as a whole and its renderer was killed, and the conversation goes on', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      charley.press();
      const renderers = renderersOf(charley.browserPid());
      process.kill(charley.browserPid(), 'SIGSTOP');
      for (const pid of renderers) process.kill(pid, 'SIGKILL');
      await charley.untilJoined(2);
      expect(charley.joins[1]?.scene).not.toBe('idle');
      expect(charley.started()).toHaveLength(2);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
    });

    it.concurrent('is opened again where the browser’s own process hangs and its page lives on', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      await charley.untilSign();
      // Nothing new is to be shown: that would make the page hang, too.
      process.kill(charley.browserPid(), 'SIGSTOP');
      await charley.untilJoined(2);
      expect(charley.log.factsOf('browser hangs')).toHaveLength(1);
      expect(charley.log.factsOf('page hangs')).toEqual([]);
      expect(charley.started()).toHaveLength(2);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
      expect(charley.lines).toEqual([words.windowClosed]);
    });

    it.concurrent('is opened again where the browser was killed, and the conversation goes on; and ever more slowly, with an alarm, where it dies again and again', async (context) => {
      const charley = open(context);
      await charley.untilJoined(1);
      charley.press();
      process.kill(charley.browserPid(), 'SIGKILL');
      await charley.untilJoined(2);
      expect(charley.joins[1]?.scene).not.toBe('idle');
      expect(charley.started()).toHaveLength(2);
      const died = { what: 'died', end: 'SIGKILL' };
      expect(charley.log.factsOf('window lost')).toEqual([{ waitMs: 1_000, ...died }]);
      process.kill(charley.browserPid(), 'SIGKILL');
      await charley.untilJoined(3);
      expect(charley.lines).toEqual([]);
      process.kill(charley.browserPid(), 'SIGKILL');
      await charley.untilJoined(4);
      expect(charley.joins[3]?.scene).not.toBe('idle');
      expect(charley.log.factsOf('window lost').slice(1)).toEqual([
        { waitMs: 2_000, ...died },
        { waitMs: 4_000, ...died },
      ]);
      expect(charley.lines).toEqual([words.windowDoesNotStay]);
      expect(charley.log.factsOf('alarm')).toHaveLength(1);
      process.kill(charley.browserPid(), 'SIGTERM');
      expect(await charley.exitCode).toBe(0);
    });
  });

  describe('with its sound', () => {
    it(
      'is opened again where the browser’s sound hangs, which is said, and hears “I have a cramp”; and whenever a microphone is stuck',
      whereThePageOutlivesItsSound,
      async (context) => {
        const charley = open(context, 'a microphone');
        await charley.untilMicrophone('ready', 1);
        const hung = soundProcessOf(charley.browserPid());
        process.kill(hung, 'SIGSTOP');
        try {
          await charley.untilJoined(2);
        } finally {
          killIfAlive(hung);
        }
        expect(charley.joins[1]?.scene).toBe('idle');
        expect(charley.log.factsOf('window lost')).toEqual([{ waitMs: 1_000, what: 'page gone' }]);
        expect(charley.log.factsOf('health')).toContainEqual({
          component: 'microphone',
          status: 'failed',
          code: 'microphone-lost',
        });
        await charley.untilShown(({ notices }) => notices.includes(failures['microphone-lost']));
        await charley.untilMicrophone('ready', 2);
        await charley.untilShown(({ scene }) => scene === 'relief');
        charley.renewWindow();
        await charley.untilStarted(3);
        await charley.untilMicrophoneAgain('ready');
        expect(charley.started()).toHaveLength(3);
        process.kill(charley.browserPid(), 'SIGTERM');
        expect(await charley.exitCode).toBe(0);
      },
    );
  });
});
