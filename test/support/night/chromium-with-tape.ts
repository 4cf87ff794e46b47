import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright';
import { openChromium } from '../chromium.ts';
import { removeFolder } from '../remove-folder.ts';
import { recordRoom } from './microphone-tape.ts';

/** For a program that ends its browser itself where it is interrupted. */
export const keepOnSignals: LaunchOptions = {
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
};

/** Chromium that allows the microphone by itself and hears this tape from the moment a page listens. */
export function openChromiumWithTape(
  tape: string,
  plays: 'once' | 'again and again' = 'once',
  options: LaunchOptions = {},
): Promise<Browser> {
  return openChromium({
    ...options,
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${tape}${plays === 'once' ? '%noloop' : ''}`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/**
 * Chromium that allows the microphone by itself and hears a quiet room. Its own beeps come with holes on a
 * busy machine, which Charley rightly calls broken sound.
 */
export async function openChromiumInQuietRoom(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'charley-room-'));
  const tape = join(folder, 'room.wav');
  recordRoom(tape, 30_000);
  const browser = await openChromiumWithTape(tape, 'again and again');
  browser.on('disconnected', () => removeFolder(folder));
  return browser;
}
