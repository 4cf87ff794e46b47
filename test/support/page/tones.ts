/** A mono 16-bit WAV file of sines of equal loudness, together at most half of full scale. */
export function toneWav(frequenciesHz: readonly number[], seconds: number, rateHz: number): Buffer {
  const count = Math.round(seconds * rateHz);
  const wav = Buffer.alloc(44 + 2 * count);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 2 * count, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rateHz, 24);
  wav.writeUInt32LE(2 * rateHz, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(2 * count, 40);
  for (let index = 0; index < count; index += 1) {
    const sum = frequenciesHz.reduce((all, hz) => all + Math.sin((2 * Math.PI * hz * index) / rateHz), 0);
    wav.writeInt16LE(Math.round((sum / frequenciesHz.length) * 16_000), 44 + 2 * index);
  }
  return wav;
}

/** How loud one frequency is in the samples: the amplitude of its sine, under a Hann window. */
export function amplitudeAt(samples: ArrayLike<number>, hz: number, rateHz: number): number {
  let real = 0;
  let imaginary = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length);
    const angle = (2 * Math.PI * hz * index) / rateHz;
    real += window * (samples[index] ?? 0) * Math.cos(angle);
    imaginary += window * (samples[index] ?? 0) * Math.sin(angle);
  }
  return (4 * Math.hypot(real, imaginary)) / samples.length;
}

/** How loud everything but one frequency is against that frequency, in decibels: below 0 where it is quieter. */
export function residueDecibels(samples: readonly number[], hz: number, rateHz: number): number {
  const phases = samples.map((_, index) => (2 * Math.PI * hz * index) / rateHz);
  const real = (2 / samples.length) * samples.reduce((sum, x, i) => sum + x * Math.cos(phases[i] ?? 0), 0);
  const imaginary =
    (2 / samples.length) * samples.reduce((sum, x, i) => sum + x * Math.sin(phases[i] ?? 0), 0);
  const residue = samples.map((x, i) => {
    const phase = phases[i] ?? 0;
    return x - real * Math.cos(phase) - imaginary * Math.sin(phase);
  });
  const power = residue.reduce((sum, x) => sum + x * x, 0) / samples.length;
  const amplitude = Math.hypot(real, imaginary);
  return amplitude === 0 ? Infinity : 20 * Math.log10(Math.sqrt(2 * power) / amplitude);
}

/** The loudest frequency between two, to the nearest hertz. */
export function loudestHz(samples: ArrayLike<number>, fromHz: number, toHz: number, rateHz: number): number {
  let loudest = { hz: fromHz, amplitude: 0 };
  for (let hz = fromHz; hz <= toHz; hz += 1) {
    const amplitude = amplitudeAt(samples, hz, rateHz);
    if (amplitude > loudest.amplitude) loudest = { hz, amplitude };
  }
  return loudest.hz;
}
