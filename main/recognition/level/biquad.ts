import { sampleRateHz } from '../../../shared/audio/frame.ts';

/** A second-order filter: one sample in, one out, in order. */
type Biquad = (input: number) => number;

type Passing = 'low' | 'high';

/** A biquad by the usual formulae of R. Bristow-Johnson's cookbook. @param quality its Q; √½ is a Butterworth's */
export function createBiquad(passing: Passing, cutHz: number, quality = Math.SQRT1_2): Biquad {
  const angle = (2 * Math.PI * cutHz) / sampleRateHz;
  const alpha = Math.sin(angle) / (2 * quality);
  const cosine = Math.cos(angle);
  const scale = 1 + alpha;
  const middle = (passing === 'high' ? -(1 + cosine) : 1 - cosine) / scale;
  const outer = Math.abs(middle) / 2;
  const [back1, back2] = [(-2 * cosine) / scale, (1 - alpha) / scale];
  /** The last two samples in, and out: changed in place, where each of four variables would be a new object each time. */
  const past = new Float64Array(4);
  return (input) => {
    const in1 = past[0] as number;
    const in2 = past[1] as number;
    const out1 = past[2] as number;
    const out2 = past[3] as number;
    const output = outer * (input + in2) + middle * in1 - back1 * out1 - back2 * out2;
    past[0] = input;
    past[1] = in1;
    past[2] = output;
    past[3] = out1;
    return output;
  };
}
