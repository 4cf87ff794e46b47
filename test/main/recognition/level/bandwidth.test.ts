import { beforeEach, describe, expect, it } from 'vitest';
import { type BandwidthMeter, createBandwidthMeter } from '../../../../main/recognition/level/bandwidth.ts';
import { createResampler } from '../../../../shared/audio/resample.ts';
import { inFrames, noise } from '../../../support/sound/sounds.ts';

/** As a hands-free headset sends it: through 8 kHz. */
function throughHeadset(samples: Int16Array): Int16Array {
  const [down, up] = [createResampler(16_000, 8_000), createResampler(8_000, 16_000)];
  const narrow = up.push(down.push(Float32Array.from(samples, (sample) => sample / 0x8000)));
  return Int16Array.from(narrow, (sample) => Math.round(sample * 0x8000));
}

describe('the bandwidth of a microphone', () => {
  let meter: BandwidthMeter;
  beforeEach(() => {
    meter = createBandwidthMeter();
  });
  const hear = (samples: Int16Array) =>
    inFrames(samples)
      .map((frame) => meter.push(frame))
      .at(-1);

  it('is known after four seconds of a voice', () => {
    expect(hear(noise(3_900, -20))).toBe('unknown');
    expect(hear(noise(200, -20))).toBe('wide');
  });

  it('is narrow where nothing stands above 4 kHz', () => {
    expect(hear(throughHeadset(noise(6_000, -20)))).toBe('narrow');
  });

  it('is not judged by a quiet room', () => {
    expect(hear(throughHeadset(noise(20_000, -60)))).toBe('unknown');
  });

  it('is followed when it changes, and forgotten with the microphone', () => {
    hear(throughHeadset(noise(6_000, -20)));
    expect(hear(noise(8_000, -20))).toBe('wide');
    meter.forget();
    expect(hear(noise(100, -20))).toBe('unknown');
  });
});
