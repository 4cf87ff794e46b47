import type { SettingsDeps } from '../settings-deps.ts';
import { createLevelMeter } from './level-meter.ts';
import { createMicrophoneTestControl } from './microphone-test.ts';

/** The level meter and the test from bed, until the signal. */
export function createMicrophoneChecks(
  { bridge, levels, words: { settingsPage: words } }: Pick<SettingsDeps, 'bridge' | 'levels' | 'words'>,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const checks = [
    createLevelMeter(levels, words.meter),
    createMicrophoneTestControl(bridge, levels, words.microphoneTest),
  ];
  for (const { undo } of checks) signal.addEventListener('abort', undo);
  return checks.map(({ element }) => element);
}
