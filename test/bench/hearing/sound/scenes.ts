import { setsFolder } from '../../../shared/dialogue/understanding/measure.ts';
import { sayingsIn } from '../../../shared/dialogue/understanding/sayings.ts';
import { type Side, voicesOf } from '../sides.ts';
import { houseNoises } from './house.ts';
import type { Noises } from './noises.ts';
import { createRandom, type Random } from './random.ts';
import { addInto, atLevel, joined, loopOf, type Sound, type Speak, samplesIn, silence } from './sound.ts';
import { closeTalk, televisionTalk } from './talk.ts';

/** What is on while nobody wants anything of Charley. */
export const sceneKinds = [
  'talk near to a cramp',
  'everyday talk',
  'television',
  'several voices at once',
  'snoring',
  'music',
  'house noises',
] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** Some minutes of it. */
export interface Scene {
  readonly kind: SceneKind;
  /** Whose voices speak; null where nobody does. */
  readonly side: Side | null;
  readonly sound: Sound;
}

export const sceneSeconds = 300;
/** An hour of scenes: three quarters of it talk. */
const hour: readonly SceneKind[] = [
  'everyday talk',
  'talk near to a cramp',
  'television',
  'snoring',
  'talk near to a cramp',
  'everyday talk',
  'music',
  'television',
  'house noises',
  'everyday talk',
  'several voices at once',
  'talk near to a cramp',
];

function kindAt(number: number): SceneKind {
  return hour[number % hour.length] ?? 'everyday talk';
}

/** The scene of this number: always the same. From hour to hour the other half of the voices speaks. */
export async function sceneAt(number: number, speak: Speak, noises: Noises): Promise<Scene> {
  const kind = kindAt(number);
  const side: Side = (number + Math.floor(number / hour.length)) % 2 === 0 ? 'development' : 'held-out';
  const random = createRandom(1_000 + number);
  const talk = (list: readonly string[], levels: Levels, gaps: Gaps) =>
    conversation(speak, { side, list, random, levels, gaps });
  switch (kind) {
    case 'everyday talk':
      return { kind, side, sound: await talk(everydayTalk(), [-40, -22], [0.3, 2.5]) };
    case 'talk near to a cramp':
      return { kind, side, sound: await talk(closeTalk, [-40, -22], [0.3, 2.5]) };
    case 'television':
      return { kind, side, sound: overMusic(await talk(televisionTalk, [-34, -28], [0.2, 0.9]), noises) };
    case 'several voices at once':
      return { kind, side, sound: await manyVoices(talk) };
    case 'snoring':
      return { kind, side: null, sound: longOf(atLevel(noises.snoring, random.between(-38, -24))) };
    case 'music':
      return { kind, side: null, sound: someMusic(noises, random) };
    case 'house noises':
      return { kind, side: null, sound: houseNoises(sceneSeconds, 2_000 + number) };
  }
}

type Levels = readonly [lowDb: number, highDb: number];
type Gaps = readonly [leastSeconds: number, mostSeconds: number];

interface Talk {
  readonly side: Side;
  readonly list: readonly string[];
  readonly random: Random;
  readonly levels: Levels;
  readonly gaps: Gaps;
}

/** One sentence after another, each by some voice of that side, at its own level, with a pause behind it. */
async function conversation(speak: Speak, { side, list, random, levels, gaps }: Talk): Promise<Sound> {
  const pieces: Sound[] = [silence(1)];
  let length = samplesIn(1);
  while (length < samplesIn(sceneSeconds)) {
    const spoken = await speak(random.of(voicesOf[side]), random.of(list));
    const piece = joined(atLevel(spoken, random.between(...levels)), silence(random.between(...gaps)));
    pieces.push(piece);
    length += piece.length;
  }
  return joined(...pieces).slice(0, samplesIn(sceneSeconds));
}

async function manyVoices(talk: (list: readonly string[], levels: Levels, gaps: Gaps) => Promise<Sound>) {
  const sum = silence(sceneSeconds);
  for (const list of [closeTalk, televisionTalk, everydayTalk()])
    addInto(sum, await talk(list, [-34, -26], [0.2, 1]), 0);
  return sum;
}

/** What the tables of the understanding call everyday talk, said to nobody. */
function everydayTalk(): readonly string[] {
  return sayingsIn(`${setsFolder}/kinds.tsv`)
    .filter(({ moment, kind }) => moment === 'idle' && kind === 'everyday talk')
    .filter(({ expected }) => expected[0] === 'stays quiet')
    .map(({ sentence }) => sentence);
}

function overMusic(talk: Sound, noises: Noises): Sound {
  const music = atLevel(loopOf(noises['music with drums'], talk.length, 0), -50);
  addInto(music, talk, 0);
  return music;
}

/** A minute of one, a minute of the other, each at its own level. */
function someMusic(noises: Noises, random: Random): Sound {
  const minutes = Array.from({ length: sceneSeconds / 60 }, (_, minute) => {
    const music = minute % 2 === 0 ? noises['tonal music'] : noises['music with drums'];
    return atLevel(loopOf(music, samplesIn(60), 0), random.between(-40, -22));
  });
  return joined(...minutes);
}

function longOf(sound: Sound): Sound {
  return loopOf(sound, samplesIn(sceneSeconds), 0);
}
