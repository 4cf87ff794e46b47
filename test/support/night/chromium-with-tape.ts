import { type Browser, chromium } from 'playwright';
import { findChromium } from '../machine.ts';

/** Chromium that allows the microphone by itself and hears this tape once, from the moment a page listens. */
export function openChromiumWithTape(tape: string): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${tape}%noloop`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}
