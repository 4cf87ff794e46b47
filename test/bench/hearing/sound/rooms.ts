import { sampleRateHz } from '../../../../shared/audio/frame.ts';
import { createRandom } from './random.ts';
import type { Sound } from './sound.ts';

/** How a room answers a voice: a simulation, no measured room. */
export interface Room {
  readonly name: string;
  /** Until the sound has fallen by 60 dB. */
  readonly decaySeconds: number;
  /** The voice's own sound over all that the walls send back, in dB. */
  readonly directOverReverberantDb: number;
  /** What the distance takes of the voice, in dB. */
  readonly lossDb: number;
}

export const rooms: readonly Room[] = [
  { name: 'bedroom', decaySeconds: 0.35, directOverReverberantDb: 6, lossDb: 0 },
  { name: 'hard-walled room', decaySeconds: 0.9, directOverReverberantDb: 0, lossDb: 0 },
  { name: 'far, across a room', decaySeconds: 0.5, directOverReverberantDb: -4, lossDb: 9 },
];

interface Reflection {
  readonly at: number;
  readonly gain: number;
}

/** The sound as it comes to the microphone of that room, longer by the room's decay. */
export function inRoomOf(sound: Sound, room: Room): Sound {
  const reflections = responseOf(room);
  const heard = new Float32Array(sound.length + Math.round(room.decaySeconds * sampleRateHz));
  const own = 10 ** (-room.lossDb / 20);
  for (const { at, gain } of reflections)
    for (let index = 0; index < sound.length; index += 1)
      heard[at + index] = (heard[at + index] ?? 0) + own * gain * (sound[index] ?? 0);
  return heard;
}

/** Single echoes a second, as velvet noise has them: fewer sound rough. */
const echoesEachSecond = 1_500;
/** The nearest wall is a metre away. */
const firstEchoSeconds = 0.006;

/** The direct sound and an exponentially falling velvet noise. */
function responseOf({ decaySeconds, directOverReverberantDb }: Room): readonly Reflection[] {
  const random = createRandom(Math.round(1_000 * decaySeconds));
  const echoes: Reflection[] = [];
  for (let seconds = firstEchoSeconds; seconds < decaySeconds; seconds += 1 / echoesEachSecond) {
    const at = Math.round((seconds + random.next() / echoesEachSecond) * sampleRateHz);
    const sign = random.next() < 0.5 ? -1 : 1;
    if (at < decaySeconds * sampleRateHz)
      echoes.push({ at, gain: sign * 10 ** ((-3 * seconds) / decaySeconds) });
  }
  const power = echoes.reduce((sum, { gain }) => sum + gain ** 2, 0);
  const scale = Math.sqrt(10 ** (-directOverReverberantDb / 10) / power);
  return [{ at: 0, gain: 1 }, ...echoes.map(({ at, gain }) => ({ at, gain: scale * gain }))];
}
