import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { findChromium } from './machine.ts';
import { patienceMs } from './patience.ts';

/** Chromium without a window; what a test waits for on its pages is waited for with patience. */
export async function openChromium(options: Omit<LaunchOptions, 'executablePath'> = {}): Promise<Browser> {
  const browser = await chromium.launch({ ...options, executablePath: findChromium() });
  browser.on('context', (context) => context.setDefaultTimeout(patienceMs));
  return browser;
}
