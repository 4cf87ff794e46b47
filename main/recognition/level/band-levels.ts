import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { bandEdgesHz, quietestLevelDb, rumbleBelowHz } from '../limits.ts';
import { createBiquad } from './biquad.ts';

/** What levels are measured in: the 20 ms of a short frame. */
export const blockSamples = 320;
/** The same in milliseconds. */
export const blockMs = (1_000 * blockSamples) / sampleRateHz;

/** The levels of one block in dB below full scale. */
interface BlockLevels {
  /** Without the rumble below 150 Hz. */
  readonly allDb: number;
  /** Of each band from the low one to the high one. */
  readonly bandDb: readonly number[];
}

/**
 * Measures one block after another, in bands: a fan hides the low part of a voice, rain the high one, and a voice that
 * stands out in one of them is a voice.
 */
export function createBandLevels(): (block: Int16Array) => BlockLevels {
  const [lowHz, highHz] = bandEdgesHz;
  const withoutRumble = createBiquad('high', rumbleBelowHz);
  const low = createBiquad('low', lowHz);
  const aboveLow = createBiquad('high', lowHz);
  const middle = createBiquad('low', highHz);
  const high = createBiquad('high', highHz);
  return (block) => {
    let [all, lows, middles, highs] = [0, 0, 0, 0];
    for (const sample of block) {
      const input = withoutRumble(sample / 0x8000);
      all += input ** 2;
      lows += low(input) ** 2;
      middles += middle(aboveLow(input)) ** 2;
      highs += high(input) ** 2;
    }
    const dbOf = (power: number) => 10 * Math.log10(power / block.length + 10 ** (quietestLevelDb / 10));
    return { allDb: dbOf(all), bandDb: [dbOf(lows), dbOf(middles), dbOf(highs)] };
  };
}
