import { inFrames, noise } from '../support/sound/sounds.ts';
import { speakFrames } from '../support/sound/speech-frames.ts';
import { type Studio, type Voice, voices } from '../support/sound/voices.ts';

/** What is on in the bedroom, with a phrase for Charley in the middle. */
export interface Scene {
  readonly name: string;
  /** Two minutes of it. */
  readonly frames: readonly Int16Array[];
  /** Where the phrase ends; null where there is none. */
  readonly plantEndMs: number | null;
}

export const sceneMs = 120_000;
const plantAtMs = 70_000;
const roomDb = -62;
const planted = ['I have a cramp', 'my calf is cramping', 'charley horse', 'help, I have a cramp'];
const talk = [
  'they said on the news that the trains are late again because of the leaves on the line',
  'my sister went to the market and bought a basket of apples and two loaves of bread',
  'the second half was much better than the first but nobody scored in the end',
  'we went camping by the lake and the tent was wet in the morning',
];

/** Every scene with every planted phrase, each by another voice: the same each time. Synthetic voices, no people. */
export async function recordScenes(studio: Studio): Promise<readonly Scene[]> {
  const scenes: Scene[] = [];
  for (const [index, words] of planted.entries()) {
    const voice = voiceAt(index);
    const phrase = (await speakFrames(studio, voice, words)).slice(0, -20);
    const sentences = await Promise.all(talk.map((text) => speakFrames(studio, voiceAt(index + 4), text)));
    const television = sentences.flatMap((sentence) => sentence.slice(0, -10)).flatMap(samplesOf);
    scenes.push(
      scene('quiet', phrase, silence),
      scene('fan', phrase, fan),
      scene('snoring', phrase, snoring),
      scene('talk, with a pause for the phrase', phrase, (at) => (isPause(at) ? 0 : talkAt(television, at))),
      { ...scene('talk for nobody', null, (at) => talkAt(television, at)), plantEndMs: null },
    );
  }
  return scenes;
}

function voiceAt(index: number): Voice {
  const voice = voices[index % voices.length];
  if (voice === undefined) throw new Error('No voice');
  return voice;
}

/** The sound besides the room's own, by the sample. */
type Sound = (at: number) => number;

function scene(name: string, phrase: readonly Int16Array[] | null, sound: Sound): Scene {
  const room = noise(sceneMs, roomDb);
  const samples = room.map((sample, at) => clip(sample + sound(at)));
  const frames = inFrames(samples);
  if (phrase === null) return { name, frames, plantEndMs: null };
  const first = plantAtMs / 100;
  const heard = phrase.map((frame, index) =>
    frame.map((sample, at) => clip(sample + (frames[first + index]?.[at] ?? 0))),
  );
  return {
    name,
    frames: [...frames.slice(0, first), ...heard, ...frames.slice(first + heard.length)],
    plantEndMs: plantAtMs + heard.length * 100,
  };
}

const silence: Sound = () => 0;

/** A tenth of a voice's level: some 20 dB below it. */
const hiss = noise(8_000, -44);
let low = 0;
const fan: Sound = (at) => {
  low += 0.11 * ((hiss[at % hiss.length] ?? 0) - low);
  return low + 20 * Math.sin((2 * Math.PI * 95 * at) / 16_000);
};

/** A second and a half of low rattle, each four seconds; the phrase falls into a breath between two. */
const snoring: Sound = (at) => {
  const second = (at / 16_000) % 4;
  if (second > 1.5) return 0;
  const rattle = Math.sin((2 * Math.PI * 28 * at) / 16_000) > 0 ? 1 : 0.2;
  return 3 * rattle * Math.sin((Math.PI * second) / 1.5) * (hiss[at % hiss.length] ?? 0);
};

const talkAt = (television: Int16Array | readonly number[], at: number): number =>
  0.25 * (television[at % television.length] ?? 0);

/** Nobody talks for three seconds before the phrase, nor for some after it. */
function isPause(at: number): boolean {
  const ms = at / 16;
  return ms > plantAtMs - 3_000 && ms < plantAtMs + 6_000;
}

function samplesOf(frame: Int16Array): number[] {
  return [...frame];
}

function clip(sample: number): number {
  return Math.max(-0x8000, Math.min(0x7fff, Math.round(sample)));
}
