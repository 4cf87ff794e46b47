import { sampleRateHz } from '../../../../shared/audio/frame.ts';
import { createRandom } from './random.ts';
import { addInto, type Sound, silence } from './sound.ts';

const beatSeconds = 0.5;
/** Four chords of two seconds, as semitones over A below middle C. */
const chords = [
  [0, 3, 7],
  [-4, 0, 3],
  [3, 7, 10],
  [-2, 2, 5],
] as const;
const beatsInChord = 4;
const lowestHz = 220;

/** Held chords of strings and a tune over them: sounds with a pitch, as speech has, and no pause. */
export function tonalMusic(): Sound {
  const random = createRandom(11);
  const music = silence(chords.length * beatsInChord * beatSeconds);
  for (const [bar, chord] of chords.entries()) {
    const start = bar * beatsInChord * beatSeconds;
    for (const semitone of chord) addNote(music, hzOf(semitone), start, beatsInChord * beatSeconds, 0.2);
    for (let beat = 0; beat < beatsInChord; beat += 1)
      addNote(music, hzOf(random.of(chord) + 12), start + beat * beatSeconds, beatSeconds, 0.35);
  }
  return music;
}

/** The same with a bass drum on each beat, a snare on every other and a hi-hat between. */
export function musicWithDrums(): Sound {
  const random = createRandom(12);
  const music = tonalMusic();
  const beats = chords.length * beatsInChord;
  for (let beat = 0; beat < beats; beat += 1) {
    const start = Math.round(beat * beatSeconds * sampleRateHz);
    addInto(music, kick(), start);
    if (beat % 2 === 1) addInto(music, burst(random.next, 0.15, 0.6), start);
    for (const half of [0, 0.5])
      addInto(music, burst(random.next, 0.03, 0.25), start + Math.round(half * beatSeconds * sampleRateHz));
  }
  return music;
}

function hzOf(semitone: number): number {
  return lowestHz * 2 ** (semitone / 12);
}

/** Six harmonics that swell within 40 ms and fade at the end. */
function addNote(music: Sound, hz: number, startSeconds: number, seconds: number, gain: number): void {
  const note = silence(seconds).map((_, at) => {
    const time = at / sampleRateHz;
    const swell = Math.min(1, time / 0.04, (seconds - time) / 0.06);
    let sum = 0;
    for (let harmonic = 1; harmonic <= 6; harmonic += 1)
      sum += Math.sin(2 * Math.PI * hz * harmonic * (time + 0.0004 * Math.sin(33 * time))) / harmonic;
    return gain * swell * sum;
  });
  addInto(music, note, Math.round(startSeconds * sampleRateHz));
}

function kick(): Sound {
  return silence(0.25).map((_, at) => {
    const time = at / sampleRateHz;
    return 1.2 * Math.exp(-14 * time) * Math.sin(2 * Math.PI * (55 * time + 6 * Math.exp(-20 * time)));
  });
}

/** A burst of noise that dies away. */
function burst(next: () => number, seconds: number, gain: number): Sound {
  return silence(seconds).map(
    (_, at) => gain * (2 * next() - 1) * Math.exp((-6 * at) / (seconds * sampleRateHz)),
  );
}
