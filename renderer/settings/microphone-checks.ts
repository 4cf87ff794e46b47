import type { Bridge } from '../../shared/ipc.ts';
import type { Levels } from '../audio/levels.ts';
import { createLevelMeter } from './level-meter.ts';
import { createMicrophoneTest } from './microphone-test.ts';

/** The level meter and the test from bed, until the signal. */
export function createMicrophoneChecks(
  bridge: Bridge,
  levels: Levels,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const checks = [createLevelMeter(levels), createMicrophoneTest(bridge, levels)];
  for (const { undo } of checks) signal.addEventListener('abort', undo);
  return checks.map(({ element }) => element);
}
