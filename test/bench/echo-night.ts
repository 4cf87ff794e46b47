import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { openChromium } from '../support/chromium.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { type EchoRoom, openEchoRoom } from '../support/night/echo-room.ts';
import { type WatchedVoice, watchVoice } from '../support/night/watched-voice.ts';

/** The room: as loud as from a bedside table to its own microphone. */
export const echo = { delayMs: 40, gain: 0.3 };
/** The rush by which the canceller learns the room, and some more. */
const trainingMs = 8_000;

/** Charley's process and its page in Chromium, with real sound devices and a room between them. */
export interface Night {
  readonly room: EchoRoom;
  readonly page: Page;
  readonly voice: WatchedVoice;
  readonly charley: CharleyProcess;
  readonly ranOn: string;
}

/** Opens such a night, with lines ready, and closes it again. */
export async function inRoom<Found>(
  measure: (night: Night) => Promise<Found>,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Found> {
  const room = await openEchoRoom(echo);
  let charley: CharleyProcess | null = null;
  let browser: Browser | null = null;
  try {
    charley = await startCharley({ ...room.environment, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
    browser = await openChromium({
      // Playwright mutes it, and the audio service's sandbox would keep it from a PulseAudio in a folder of ours.
      ignoreDefaultArgs: ['--mute-audio'],
      args: [
        '--autoplay-policy=no-user-gesture-required',
        '--use-fake-ui-for-media-stream',
        '--disable-features=AudioServiceSandbox',
      ],
      env: room.environment as Record<string, string>,
    });
    const page = await browser.newPage();
    await prepare(page);
    const voice = watchVoice(page);
    await page.goto(charley.address);
    await page.locator('#activity', { hasText: 'Listening' }).waitFor();
    await voice.untilHeld();
    await pause(trainingMs);
    const ranOn = `Node ${process.versions.node}, Chromium ${browser.version()}, PulseAudio, synthetic voices, no loudspeaker`;
    return await measure({ room, page, voice, charley, ranOn });
  } finally {
    await browser?.close();
    await charley?.stop();
    await room.close();
  }
}

/** The page opens a microphone without a canceller, and is told that it has one. */
export function pretendCanceller(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      const audio = typeof wish?.audio === 'object' ? wish.audio : {};
      const stream = await open({ audio: { ...audio, echoCancellation: false } });
      for (const track of stream.getAudioTracks()) {
        const settings = track.getSettings();
        track.getSettings = () => ({ ...settings, echoCancellation: true });
      }
      return stream;
    };
  });
}
