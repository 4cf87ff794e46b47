import { type AudioFrame, frameSamples, sampleRateHz } from '../../../../shared/audio/frame.ts';
import { createFramer } from '../../../../shared/audio/framer.ts';
import { createResampler } from '../../../../shared/audio/resample.ts';
import { loudLevelOf } from '../../../support/sound/loud-level.ts';
import { inFrames } from '../../../support/sound/sounds.ts';
import { inRoom, speakFrames } from '../../../support/sound/speech-frames.ts';
import type { Studio, Voice } from '../../../support/sound/voices.ts';

/** Samples from −1 to 1 at 16 kHz. */
export type Sound = Float32Array;

/** The noise of the quiet room of the bench: RMS, in dB below full scale. */
export const roomDb = -62;

export function samplesIn(seconds: number): number {
  return Math.round(seconds * sampleRateHz);
}

export function silence(seconds: number): Sound {
  return new Float32Array(samplesIn(seconds));
}

export function joined(...sounds: readonly Sound[]): Sound {
  const all = new Float32Array(sounds.reduce((length, sound) => length + sound.length, 0));
  let at = 0;
  for (const sound of sounds) {
    all.set(sound, at);
    at += sound.length;
  }
  return all;
}

/** The same sound with this level where it is not silent: RMS, in dB below full scale. */
export function atLevel(sound: Sound, levelDb: number): Sound {
  const level = loudLevelOf(sound);
  const scale = level === 0 ? 0 : 10 ** (levelDb / 20) / level;
  return sound.map((sample) => sample * scale);
}

/** Adds a sound into another from this sample on; what reaches beyond its end is lost. */
export function addInto(sum: Sound, sound: Sound, from: number): void {
  const end = Math.min(sound.length, sum.length - from);
  for (let at = 0; at < end; at += 1) sum[from + at] = (sum[from + at] ?? 0) + (sound[at] ?? 0);
}

/** So many samples of a sound that goes on for ever. */
export function loopOf(sound: Sound, length: number, from: number): Sound {
  return Float32Array.from({ length }, (_, at) => sound[(from + at) % sound.length] ?? 0);
}

/**
 * As the page sends it from a room with a noise of its own: shorter frames where there is sound.
 * @param microphoneHz of one that passes on less than Charley hears
 * @param noiseDb of the room: RMS, in dB below full scale
 */
export function framesIn(
  sound: Sound,
  microphoneHz: number | null = null,
  noiseDb = roomDb,
): readonly AudioFrame[] {
  const samples = Int16Array.from(sound, (sample) =>
    Math.max(-0x8000, Math.min(0x7fff, Math.round(sample * 0x8000))),
  );
  const whole = samples.slice(0, Math.floor(samples.length / frameSamples) * frameSamples);
  const frames: AudioFrame[] = [];
  const framer = createFramer((framed) => frames.push({ sequence: frames.length, samples: framed }));
  const passOn = microphoneHz === null ? (heard: Sound) => heard : throughRate(microphoneHz);
  for (const { samples: heard } of inRoom(inFrames(whole), noiseDb))
    framer.push(passOn(Float32Array.from(heard, (sample) => sample / 0x8000)));
  return frames;
}

/** What is left of a stream of sound at this rate, later by 8 ms at 8 kHz. */
function throughRate(rateHz: number): (sound: Sound) => Sound {
  const [narrow, wide] = [createResampler(sampleRateHz, rateHz), createResampler(rateHz, sampleRateHz)];
  return (sound) => wide.push(narrow.push(sound));
}

/** Speaks a text, without the silence at its end. */
export type Speak = (voice: Voice, text: string) => Promise<Sound>;

export function speakIn(studio: Studio): Speak {
  return async (voice, text) => {
    const frames = await speakFrames(studio, voice, text);
    return trimmed(
      Float32Array.from(
        frames.flatMap((frame) => [...frame]),
        (sample) => sample / 0x8000,
      ),
    );
  };
}

/** Each voice speaks the same text once; all of it is kept. */
export function remembered(speak: Speak): Speak {
  const spoken = new Map<string, Promise<Sound>>();
  return (voice, text) => {
    const key = `${voice.name}: ${text}`;
    const known = spoken.get(key) ?? speak(voice, text);
    spoken.set(key, known);
    return known;
  };
}

/** Without the silence at its end, which is below 3 % of the loudest sample. */
function trimmed(sound: Sound): Sound {
  let peak = 0;
  for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
  return sound.slice(0, sound.findLastIndex((sample) => Math.abs(sample) > 0.03 * peak) + 1);
}
