import { sampleRateHz } from '../../shared/audio/frame.ts';

/** A second-order filter: one sample in, one out, in order. */
export type Biquad = (input: number) => number;

export type Passing = 'low' | 'high';

/** A biquad by the usual formulae of R. Bristow-Johnson's cookbook. @param quality its Q; √½ is a Butterworth's */
export function createBiquad(passing: Passing, cutHz: number, quality = Math.SQRT1_2): Biquad {
  const angle = (2 * Math.PI * cutHz) / sampleRateHz;
  const alpha = Math.sin(angle) / (2 * quality);
  const cosine = Math.cos(angle);
  const scale = 1 + alpha;
  const middle = (passing === 'high' ? -(1 + cosine) : 1 - cosine) / scale;
  const outer = Math.abs(middle) / 2;
  const [back1, back2] = [(-2 * cosine) / scale, (1 - alpha) / scale];
  let in1 = 0;
  let in2 = 0;
  let out1 = 0;
  let out2 = 0;
  return (input) => {
    const output = outer * (input + in2) + middle * in1 - back1 * out1 - back2 * out2;
    in2 = in1;
    in1 = input;
    out2 = out1;
    out1 = output;
    return output;
  };
}
