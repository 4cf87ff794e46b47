import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { findChromium } from '../machine.ts';

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
  return chromium.launch({
    ...options,
    executablePath: findChromium(),
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${tape}${plays === 'once' ? '%noloop' : ''}`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}
