import { type Browser, chromium } from 'playwright';
import { findChromium } from '../machine.ts';

/** Chromium that allows the microphone by itself and hears this tape from the moment a page listens. */
export function openChromiumWithTape(
  tape: string,
  plays: 'once' | 'again and again' = 'once',
): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${tape}${plays === 'once' ? '%noloop' : ''}`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}
