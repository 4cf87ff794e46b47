/** Changes the sample rate of a stream that arrives in pieces. */
interface Resampler {
  /** Takes the next samples; gives those that are ready, about `samples.length * toHz / fromHz` of them. */
  push(samples: Float32Array): Float32Array;
}

/** Zero crossings of the sinc on each side: with the window below the filter falls within ±530 Hz of 8 kHz. */
const zeroCrossings = 32;
/** Kaiser's window for 70 dB of stop-band: 0.1102 × (70 − 8.7). */
const kaiserBeta = 6.755;

/**
 * A band-limited resampler: a polyphase bank of Kaiser-windowed sinc filters, cut at the lower of the two
 * Nyquist frequencies, at exact rational steps, so that it never drifts. Its delay is 32 samples of the
 * lower rate (2 ms at 16 kHz). Equal rates pass the samples on as they are.
 * @throws RangeError where a rate is not a positive whole number
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  for (const rateHz of [fromHz, toHz]) {
    if (!Number.isInteger(rateHz) || rateHz <= 0) throw new RangeError(`No sample rate: ${rateHz}`);
  }
  if (fromHz === toHz) {
    return { push: (samples) => samples };
  }
  const divisor = greatestCommonDivisor(fromHz, toHz);
  return createPolyphaseResampler(fromHz / divisor, toHz / divisor);
}

function createPolyphaseResampler(down: number, up: number): Resampler {
  const { taps, filters } = designFilters(down, up);
  const kept = taps - 1;
  /** What is kept of the samples before, and behind it the newest. */
  let input = new Float32Array(kept);
  /** Where the next output lies: in whole input samples after the history's end, and in 1/up of one. */
  let position = 0;
  let phase = 0;
  const push = (samples: Float32Array): Float32Array => {
    const output = new Float32Array(Math.ceil(Math.max(0, (samples.length - position) * up - phase) / down));
    const length = kept + samples.length;
    if (input.length !== length) {
      const longer = new Float32Array(length);
      longer.set(input.subarray(0, kept));
      input = longer;
    }
    input.set(samples, kept);
    for (let index = 0; index < output.length; index += 1) {
      output[index] = filterAt(input, position, filters, phase * taps, taps);
      phase += down;
      position += Math.floor(phase / up);
      phase %= up;
    }
    position -= samples.length;
    input.copyWithin(0, samples.length);
    return output;
  };
  return { push };
}

function filterAt(
  input: Float32Array,
  inputStart: number,
  filters: Float32Array,
  filterStart: number,
  taps: number,
): number {
  let sum = 0;
  for (let tap = 0; tap < taps; tap += 1) {
    sum += (input[inputStart + tap] as number) * (filters[filterStart + tap] as number);
  }
  return sum;
}

/** One filter of unit gain for each of the `up` positions between two input samples, oldest tap first. */
function designFilters(down: number, up: number): { readonly taps: number; readonly filters: Float32Array } {
  /** The cut as a share of the input's Nyquist frequency. */
  const cut = Math.min(1, up / down);
  const halfWidth = zeroCrossings / cut;
  const taps = 2 * Math.ceil(halfWidth) + 1;
  const filters = new Float32Array(up * taps);
  for (let phase = 0; phase < up; phase += 1) {
    const weights = Array.from({ length: taps }, (_, tap) => {
      const age = taps - 1 - tap + phase / up - Math.ceil(halfWidth);
      return sinc(age * cut) * kaiser(age / halfWidth);
    });
    const gain = weights.reduce((sum, weight) => sum + weight, 0);
    filters.set(
      weights.map((weight) => weight / gain),
      phase * taps,
    );
  }
  return { taps, filters };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Kaiser's window over −1…1, nothing outside. */
function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : besselI0(kaiserBeta * Math.sqrt(1 - x * x)) / besselI0(kaiserBeta);
}

function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let order = 1; term > sum * 1e-9; order += 1) {
    term *= (x / (2 * order)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
