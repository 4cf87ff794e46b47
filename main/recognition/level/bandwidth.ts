import {
  bandwidthBlocks,
  highBandHz,
  leastHighBandDb,
  leastHighBandShare,
  leastVoiceLevelDb,
} from '../limits.ts';
import { blockSamples } from './band-levels.ts';
import { createBiquad } from './biquad.ts';

/** How much of speech a microphone passes on: a hands-free Bluetooth headset's ends at 4 kHz. */
export type Bandwidth = 'unknown' | 'wide' | 'narrow';

/** Judges a microphone by the voices that it passes on, anew after each four seconds of voice. */
export interface BandwidthMeter {
  push(samples: Int16Array): Bandwidth;
  /** Another microphone: nothing is known. */
  forget(): void;
}

/** A sixth-order Butterworth high-pass, as three biquads. */
const qualities = [0.5177, Math.SQRT1_2, 1.9319];

export function createBandwidthMeter(): BandwidthMeter {
  let bandwidth: Bandwidth = 'unknown';
  let loudBlocks = 0;
  let highBlocks = 0;
  const highPass = qualities.map((quality) => createBiquad('high', highBandHz, quality));

  const judge = (levelDb: number, highDb: number): void => {
    if (levelDb < leastVoiceLevelDb) return;
    loudBlocks += 1;
    if (highDb - levelDb > leastHighBandDb) highBlocks += 1;
    if (loudBlocks < bandwidthBlocks) return;
    bandwidth = highBlocks / loudBlocks < leastHighBandShare ? 'narrow' : 'wide';
    loudBlocks = 0;
    highBlocks = 0;
  };
  return {
    push(samples) {
      for (let start = 0; start < samples.length; start += blockSamples) {
        const block = samples.subarray(start, start + blockSamples);
        let power = 1e-10;
        let highPower = 1e-10;
        for (const sample of block) {
          const input = sample / 0x8000;
          const high = highPass.reduce((value, filter) => filter(value), input);
          power += (input * input) / block.length;
          highPower += (high * high) / block.length;
        }
        judge(10 * Math.log10(power), 10 * Math.log10(highPower));
      }
      return bandwidth;
    },
    forget() {
      bandwidth = 'unknown';
      loudBlocks = 0;
      highBlocks = 0;
    },
  };
}
