import { type PlacedPhrase, roomSeconds } from '../phrase-trial.ts';
import type { Condition } from './conditions.ts';
import type { Noises } from './noises.ts';
import { inRoomOf, rooms } from './rooms.ts';
import { addInto, atLevel, framesIn, joined, loopOf, type Sound, silence } from './sound.ts';

/**
 * Says a phrase into its condition.
 * @param number of the trial: from where in the noise on
 */
export function place(phrase: Sound, condition: Condition, noises: Noises, number: number): PlacedPhrase {
  const voice = atLevel(phrase, condition.levelDb);
  const room = rooms.find(({ name }) => name === condition.roomName);
  const heard = room === undefined ? voice : inRoomOf(voice, room);
  const sound = joined(silence(roomSeconds.before), heard, silence(roomSeconds.after));
  if (condition.noise !== null) {
    const { name, ratioDb } = condition.noise;
    const noise = atLevel(noises[name], condition.levelDb - ratioDb);
    addInto(sound, loopOf(noise, sound.length, 7_919 * number), 0);
  }
  // The walls' answer is no part of the phrase.
  return {
    frames: framesIn(sound, condition.microphoneHz, condition.roomDb),
    endMs: 1_000 * roomSeconds.before + voice.length / 16,
  };
}
