import { noise } from '../../support/sounds.ts';
import { speakFrames } from '../../support/speech-frames.ts';
import type { Studio } from '../../support/voices.ts';
import { voices } from '../../support/voices.ts';

/** A noise to hear through, at any level: only its shape counts. */
export interface RoomNoise {
  readonly name: string;
  readonly samples: Float32Array;
}

const seconds = 8;

/** What is on in a bedroom, made here: a fan, rain on the window, other people's talk. */
export async function roomNoises(studio: Studio): Promise<readonly RoomNoise[]> {
  const white = Float32Array.from(noise(seconds * 1_000, -20));
  return [
    { name: 'fan', samples: fanOf(white) },
    { name: 'rain', samples: rainOf(white) },
    { name: 'babble', samples: await babble(studio) },
  ];
}

/** Low-passed at some 300 Hz, with the hum of its blades. */
function fanOf(white: Float32Array): Float32Array {
  let low = 0;
  return white.map((sample, index) => {
    low += 0.11 * (sample - low);
    return low + 200 * Math.sin((2 * Math.PI * 95 * index) / 16_000);
  });
}

/** High-passed, with drops. */
function rainOf(white: Float32Array): Float32Array {
  let before = 0;
  let drop = 0;
  return white.map((sample, index) => {
    const high = sample - before;
    before = sample;
    if (index % 1_777 === 0 || index % 2_903 === 0) drop = 6;
    drop *= 0.995;
    return high * (1 + drop);
  });
}

const talk = [
  'they said on the news that the trains are late again because of the leaves on the line',
  'my sister went to the market and bought a basket of apples and two loaves of bread',
  'the second half was much better than the first but nobody scored in the end',
  'if you turn left at the church you will see the school on the other side of the road',
];

/** Four synthetic voices at once. */
async function babble(studio: Studio): Promise<Float32Array> {
  const sum = new Float32Array(seconds * 16_000);
  for (const [index, text] of talk.entries()) {
    const voice = voices[2 * index];
    if (voice === undefined) throw new Error('No voice');
    const samples = (await speakFrames(studio, voice, text)).flatMap((frame) => Array.from(frame));
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] ?? 0) + (samples[(at + 20_000 * index) % samples.length] ?? 0);
  }
  return sum;
}

/** The speech with the noise this much below it, by their mean power while it is spoken; the noise goes on around it. */
export function mixed(
  speech: readonly Int16Array[],
  { samples: noiseSamples }: RoomNoise,
  signalToNoiseDb: number,
): Int16Array[] {
  const power = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length);
  const loud = speech.filter((frame) => power(frame) > 100);
  const speechPower = loud.reduce((sum, frame) => sum + power(frame), 0) / Math.max(1, loud.length);
  const gain = Math.sqrt(speechPower / power(noiseSamples) / 10 ** (signalToNoiseDb / 10));
  let at = 0;
  return speech.map((frame) =>
    frame.map((sample) => {
      const added = gain * (noiseSamples[at % noiseSamples.length] ?? 0);
      at += 1;
      return Math.max(-0x8000, Math.min(0x7fff, Math.round(sample + added)));
    }),
  );
}
