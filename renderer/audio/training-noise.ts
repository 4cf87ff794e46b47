/** The canceller has learnt a room of one path after so long; a voice takes it as long. */
const lengthSeconds = 6;
/** Softer than the softest line, 16 dB below its first words; Chromium's canceller learns nothing below −50 dBFS. [PJ] */
const levelDb = -40;
const fadeSeconds = 0.5;
/** What is left of the hiss above 1.2 kHz: one pole. */
const smoothing = 0.15;

/**
 * A soft rush, by which an echo canceller learns the way from the loudspeaker to the microphone. The same each time.
 * @param context whose rate it has
 */
export function trainingNoise(context: BaseAudioContext): AudioBuffer {
  const { sampleRate } = context;
  const noise = context.createBuffer(1, lengthSeconds * sampleRate, sampleRate);
  const samples = noise.getChannelData(0);
  let seed = 1;
  let smoothed = 0;
  let power = 0;
  for (let index = 0; index < samples.length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    smoothed += smoothing * (seed / 2 ** 31 - 1 - smoothed);
    samples[index] = smoothed;
    power += smoothed ** 2 / samples.length;
  }
  const scale = 10 ** (levelDb / 20) / Math.sqrt(power);
  const fade = fadeSeconds * sampleRate;
  for (const [index, sample] of samples.entries())
    samples[index] = sample * scale * Math.min(1, index / fade, (samples.length - index) / fade);
  return noise;
}
