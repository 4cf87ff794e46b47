import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createPageMicrophone } from '../../../../main/conversation/microphone/microphone.ts';
import { soundMs } from '../../../../main/recognition/stream/timeline.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import type { MicrophoneStatus } from '../../../../shared/ipc/microphone.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { openChromiumWithTape } from '../../../support/night/chromium-with-tape.ts';
import { installFakeBridge } from '../../../support/page/fake-bridge.ts';
import { type PageServer, servePage } from '../../../support/page/server.ts';
import { stopClock } from '../../../support/page/stopped-clock.ts';
import { idleJoined } from '../../../support/page/views.ts';
import { removeFolder } from '../../../support/remove-folder.ts';
import { noise } from '../../../support/sound/sounds.ts';
import { wavOf } from '../../../support/sound/wav-files.ts';

/** Chromium's own rate for a fake microphone's file. */
const rateHz = 48_000;
const room = (ms: number) =>
  Array.from(noise((ms * rateHz) / 16_000, -40), (sample) => sample / 0x8000).slice(0, (ms * rateHz) / 1_000);
const zeros = (ms: number): readonly number[] => Array(ms * (rateHz / 1_000)).fill(0);

const noHarm = async (): Promise<void> => undefined;

/**
 * Chromium records a file as a device would send it, with its canceller and its filters; the page's reading of it and Charley's
 * own watch are real. Time is the sound's: a machine that is too busy for either is no fault of the microphone.
 */
describe.concurrent('a microphone', () => {
  let folder: string;
  let server: PageServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'charley-faulty-'));
    server = await servePage();
  });
  afterAll(async () => {
    await server.close();
    await removeFolder(folder);
  });

  it.for<
    [
      name: string,
      tape: () => readonly number[],
      code: 'microphone-silent' | 'microphone-broken' | 'microphone-gaps',
      harm: (page: Page) => Promise<unknown>,
      /** How many frames the device makes for each that comes. */
      made: number,
    ]
  >([
    ['zeros', () => zeros(2_000), 'microphone-silent', noHarm, 1],
    ['one buffer again and again', () => room(100), 'microphone-broken', noHarm, 1],
    [
      'zeros for half of the time',
      () => room(2_000).map((sample, at) => (at % (rateHz / 25) < rateHz / 50 ? sample : 0)),
      'microphone-gaps',
      noHarm,
      1,
    ],
    [
      'zeros for 200 ms of each two seconds',
      () => room(2_000).map((sample, at) => (at < rateHz / 5 ? 0 : sample)),
      'microphone-gaps',
      noHarm,
      1,
    ],
    [
      'one frame in fifteen',
      () => room(5_000),
      'microphone-gaps',
      (page) => page.addInitScript(loseFrames, { of: 15, kept: 1 }),
      15,
    ],
    [
      'all but 200 ms of each second',
      () => room(5_000),
      'microphone-gaps',
      (page) => page.addInitScript(loseFrames, { of: 10, kept: 8 }),
      10 / 8,
    ],
  ])('that sends %s is told', async ([name, tape, code, harm, made], { expect }) => {
    const file = join(folder, `${name}.wav`);
    writeFileSync(file, wavOf(tape(), { sampleRateHz: rateHz }));
    const browser = await openChromiumWithTape(file, 'again and again');
    const clock = createManualClock();
    const reported: ComponentStatus[] = [];
    const said: MicrophoneStatus[] = [];
    const page = await browser.newPage();
    const bridge = await installFakeBridge(page, { ...idleJoined, microphone: 'on' });
    const microphone = createPageMicrophone({
      clock,
      recogniser: { accept: () => undefined } as never,
      tellPage: (channel, payload) => void bridge.tell(channel, payload).catch(() => undefined),
      report: (status) => reported.push(status),
      echoChanged: () => undefined,
      stuck: () => undefined,
    });
    try {
      let sequence = 0;
      await page.exposeFunction('hostTakes', (frames: readonly string[]) => {
        for (const frame of frames) {
          const samples = samplesIn(Buffer.from(frame, 'latin1'));
          clock.advance(made * soundMs(samples));
          sequence += 1;
          microphone.frame({ sequence, samples });
        }
      });
      await page.exposeFunction('hostHears', (status: MicrophoneStatus) => {
        said.push(status);
        microphone.status(status);
      });
      await stopClock(page);
      await page.addInitScript(passOn);
      await harm(page);
      await page.goto(server.origin);
      await expect.poll(() => reported.at(-1)).toEqual({ kind: 'failed', code });
      expect(reported).toEqual([{ kind: 'starting' }, { kind: 'ready' }, { kind: 'failed', code }]);
      if (code === 'microphone-silent') return;
      // Its page opened it anew, and that alone makes it no whole one.
      await expect
        .poll(() => said.map(({ kind }) => kind))
        .toEqual(['starting', 'ready', 'off', 'starting', 'ready']);
      expect(reported.at(-1)).toEqual({ kind: 'failed', code });
    } finally {
      microphone.stop();
      await browser.close();
    }
  });
});

interface PassingWindow {
  /** The bytes of frames, each a character. */
  hostTakes(frames: readonly string[]): void;
  hostHears(status: unknown): void;
}

function samplesIn(bytes: Buffer): Int16Array {
  return Int16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(2 * index));
}

/** Runs in the page: of so many of its frames only so many come. */
function loseFrames(lossy: { readonly of: number; readonly kept: number }): void {
  Object.assign(window, { lossy });
}

/** Runs in the page: what it tells of its microphone goes to the real watch, five frames at a time. */
function passOn(): void {
  const passing = window as unknown as PassingWindow & {
    charley: { tell(channel: string, payload: { samples: Int16Array }): void };
    lossy?: { readonly of: number; readonly kept: number };
  };
  const { charley, hostTakes, hostHears } = passing;
  let frames: string[] = [];
  let count = 0;
  const passFrames = (): void => {
    hostTakes(frames);
    frames = [];
  };
  charley.tell = (channel, payload) => {
    if (channel === 'microphone:frame') {
      count += 1;
      if (passing.lossy !== undefined && count % passing.lossy.of >= passing.lossy.kept) return;
      frames.push(String.fromCharCode(...new Uint8Array(payload.samples.buffer)));
      if (frames.length >= 5) passFrames();
    }
    if (channel !== 'microphone:status') return;
    passFrames();
    hostHears(payload);
  };
}
