import type { Browser, LaunchOptions } from 'playwright';
import { openChromium } from '../chromium.ts';

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
