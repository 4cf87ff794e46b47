import { type ChildProcess, spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Page } from 'playwright';
import { sampleRateHz } from '../../shared/audio/frame.ts';
import { openChromiumInQuietRoom } from '../support/night/chromium-with-tape.ts';
import { installFakeBridge } from '../support/page/fake-bridge.ts';
import { readsNoTracks } from '../support/page/scripted-microphone.ts';
import { type PageServer, servePage } from '../support/page/server.ts';
import { idleJoined } from '../support/page/views.ts';
import type { Figure } from './figure.ts';

/** Programs that take all the time that they get. */
const programs = [0, 4, 8];
const settlingMs = 3_000;
const measuredMs = 30_000;
const ways = { 'read from the device': null, 'by an audio thread': readsNoTracks } as const;

/** How much of the time arrives as sound from the real page in Chromium, whose fake device plays a file, on a busy machine. */
export async function busyFigures(): Promise<readonly Figure[]> {
  const server = await servePage();
  const figures: Figure[] = [];
  try {
    for (const count of programs) {
      for (const [way, browser] of Object.entries(ways)) {
        const median = 100 * (await shareOfSound(server, count, browser));
        figures.push({
          name: `of the time arrives as sound, ${way}, beside ${count} programs`,
          median,
          unit: '%',
          ranOn: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium's fake device`,
        });
      }
    }
  } finally {
    await server.close();
  }
  return figures;
}

async function shareOfSound(
  server: PageServer,
  count: number,
  browserLacks: (() => void) | null,
): Promise<number> {
  const browser = await openChromiumInQuietRoom();
  let busy: readonly ChildProcess[] = [];
  try {
    const page = await browser.newPage();
    const bridge = await installFakeBridge(page, { ...idleJoined, microphone: 'on' });
    if (browserLacks !== null) await page.addInitScript(browserLacks);
    await page.goto(server.origin);
    await bridge.untilTold('microphone:frame', 1);
    busy = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for (;;);']));
    await page.waitForTimeout(settlingMs);
    const from = await soundSoFar(page);
    await page.waitForTimeout(measuredMs);
    const to = await soundSoFar(page);
    return (to.soundMs - from.soundMs) / (to.atMs - from.atMs);
  } finally {
    for (const program of busy) program.kill('SIGKILL');
    await browser.close();
  }
}

function soundSoFar(page: Page): Promise<{ readonly atMs: number; readonly soundMs: number }> {
  return page.evaluate((rateHz) => {
    const frames = window.fakeMain.told.flatMap((told) =>
      told.channel === 'microphone:frame' ? [told.payload.samples.length] : [],
    );
    return {
      atMs: performance.now(),
      soundMs: (1_000 * frames.reduce((sum, length) => sum + length, 0)) / rateHz,
    };
  }, sampleRateHz);
}
