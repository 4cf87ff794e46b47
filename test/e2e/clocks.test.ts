import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askCharley } from '../../main/control/ask.ts';
import type { ControlRequest, RunningStatus } from '../../main/control/contract.ts';
import { claimSocketPath } from '../../main/shells/claim/socket-places.ts';
import { createDiaryFile } from '../../main/storage/diary-file.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumInQuietRoom } from '../support/night/chromium-with-tape.ts';
import { clockSetBackLine, clockSetLine, environmentWithClock } from '../support/night/settable-clock.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';

const hourMs = 3_600_000;

describe.runIf(process.platform === 'linux')('a Charley that listens in a real window', () => {
  let charley: CharleyProcess;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const clock = environmentWithClock({ setByMs: 26 * hourMs, sleptMs: hourMs });
    charley = await startCharley({ ...process.env, ...clock, CHARLEY_LOG: '1' });
    browser = await openChromiumInQuietRoom();
    page = await browser.newPage();
    await watchHeadlines(page);
    await page.goto(charley.address);
  });
  beforeEach(() => untilListening());
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
  });

  const ask = async (request: ControlRequest) =>
    askCharley(await claimSocketPath(charley.dataFolder, process.platform), request);
  const status = async (): Promise<RunningStatus> => {
    const asked = await ask({ command: 'status' });
    if (asked.kind !== 'answered' || asked.answer.kind !== 'status') throw new Error(asked.kind);
    return asked.answer.status;
  };
  const untilListening = () => expect.poll(async () => (await status()).listening.kind).toBe('listening');

  it('tells the hour in which the machine slept as a gap, and listens again', async () => {
    process.kill(charley.pid, 'SIGSTOP');
    process.kill(charley.pid, 'SIGCONT');
    await expect.poll(async () => (await status()).night.longestGapMs).toBeGreaterThan(hourMs - 15_000);
    const { listenedMs, longestGapMs } = (await status()).night;
    expect(longestGapMs).toBeLessThan(hourMs + 60_000);
    expect(listenedMs).toBeLessThan(hourMs / 2);
    await untilListening();
  });

  it('goes on with a cramp where the wall clock is set by a day in it, and keeps its real length and no gap', async () => {
    const before = (await status()).night;
    await ask({ command: 'start', place: 'calf', side: null });
    await untilHeadline(page, 'Straighten your leg');
    process.kill(charley.pid, 'SIGUSR2');
    await charley.printedLine(clockSetLine);
    await untilHeadline(page, 'Pull your toes toward you');
    await page.keyboard.press('Escape');
    await untilHeadline(page, 'Stopped');
    process.kill(charley.pid, 'SIGUSR2');
    await charley.printedLine(clockSetBackLine);
    const after = (await status()).night;
    expect(after.longestGapMs).toBe(before.longestGapMs);
    expect(after.listenedMs).toBeGreaterThanOrEqual(before.listenedMs);
    expect(after.listenedMs).toBeLessThan(hourMs / 2);
    const episodes = async () => {
      const reading = await createDiaryFile(charley.dataFolder).read();
      return reading.ok ? reading.value.entries.filter((entry) => entry.kind === 'episode') : [];
    };
    await expect.poll(episodes).toHaveLength(1);
    const [kept] = await episodes();
    const lastedMs = Date.parse(kept?.endedAt ?? '') - Date.parse(kept?.startedAt ?? '');
    expect(lastedMs).toBeGreaterThanOrEqual(1_000);
    expect(lastedMs).toBeLessThan(hourMs / 4);
  });
});
