import { sampleRateHz } from '../../../../shared/audio/frame.ts';
import { noise } from '../../../support/sound/sounds.ts';
import { voicesOf } from '../sides.ts';
import { musicWithDrums, tonalMusic } from './music.ts';
import { addInto, loopOf, type Sound, type Speak, samplesIn } from './sound.ts';

/** What is on in a bedroom, made here. All go on without an end, at any level: only their shape counts. */
export const noiseNames = ['fan', 'rain', 'snoring', 'babble', 'tonal music', 'music with drums'] as const;
export type NoiseName = (typeof noiseNames)[number];
export type Noises = Readonly<Record<NoiseName, Sound>>;

const seconds = 8;

export async function makeNoises(speak: Speak): Promise<Noises> {
  const white = Float32Array.from(noise(seconds * 1_000, -20), (sample) => sample / 0x8000);
  return {
    fan: fanOf(white),
    rain: rainOf(white),
    snoring: snoringOf(white),
    babble: await babble(speak),
    'tonal music': tonalMusic(),
    'music with drums': musicWithDrums(),
  };
}

/** Low-passed at some 300 Hz, with the hum of its blades. */
function fanOf(white: Sound): Sound {
  let low = 0;
  return white.map((sample, at) => {
    low += 0.11 * (sample - low);
    return low + 0.006 * Math.sin((2 * Math.PI * 95 * at) / sampleRateHz);
  });
}

/** High-passed, with drops. */
function rainOf(white: Sound): Sound {
  let before = 0;
  let drop = 0;
  return white.map((sample, at) => {
    const high = sample - before;
    before = sample;
    if (at % 1_777 === 0 || at % 2_903 === 0) drop = 6;
    drop *= 0.995;
    return high * (1 + drop);
  });
}

/** Each four seconds a breath in with a low rattle, and a softer breath out. */
function snoringOf(white: Sound): Sound {
  let low = 0;
  return white.map((sample, at) => {
    low += 0.25 * (sample - low);
    const second = (at / sampleRateHz) % 4;
    const rattle = Math.sin((2 * Math.PI * 28 * at) / sampleRateHz) > 0 ? 1 : 0.2;
    if (second < 1.5) return 2 * rattle * Math.sin((Math.PI * second) / 1.5) * low;
    if (second < 2.2 || second > 3.4) return 0;
    return 0.3 * Math.sin((Math.PI * (second - 2.2)) / 1.2) * sample;
  });
}

const talk = [
  'they said on the news that the trains are late again because of the leaves on the line',
  'my sister went to the market and bought a basket of apples and two loaves of bread',
  'the second half was much better than the first but nobody scored in the end',
  'if you turn left at the church you will see the school on the other side of the road',
];

/** Four synthetic voices at once, of those that the limits were chosen with. */
async function babble(speak: Speak): Promise<Sound> {
  const sum = new Float32Array(samplesIn(seconds));
  for (const [index, text] of talk.entries()) {
    const voice = voicesOf.development[2 * index];
    if (voice === undefined) throw new Error('No voice');
    addInto(sum, loopOf(await speak(voice, text), sum.length, 20_000 * index), 0);
  }
  return sum;
}
