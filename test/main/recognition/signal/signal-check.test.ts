import { beforeEach, describe, expect, it } from 'vitest';
import {
  createSignalCheck,
  type SignalCheck,
  type SignalFault,
} from '../../../../main/recognition/signal/signal-check.ts';
import { inFrames, noise, tone } from '../../../support/sound/sounds.ts';

const frameMs = 100;

describe('sound that comes', () => {
  let check: SignalCheck;
  let nowMs: number;
  beforeEach(() => {
    check = createSignalCheck();
    nowMs = 0;
  });
  /** What was found, and after how much time at first. */
  const hear = (frames: Iterable<Int16Array>, everyMs = frameMs) => {
    const found: { fault: SignalFault; afterMs: number }[] = [];
    const startMs = nowMs;
    let last: SignalFault | null = null;
    for (const frame of frames) {
      nowMs += everyMs;
      last = check.push(frame, nowMs);
      if (last !== null && last !== found.at(-1)?.fault)
        found.push({ fault: last, afterMs: nowMs - startMs });
    }
    return { found, last };
  };
  const mapped = (samples: Int16Array, change: (sample: number, index: number) => number) =>
    inFrames(samples.map(change));
  const room = noise(30_000, -60);
  const half = (index: number, lengthMs: number) => Math.floor(index / (16 * lengthMs)) % 2 === 0;

  describe('from something that is no microphone', () => {
    it.each<[name: string, frames: () => readonly Int16Array[], fault: SignalFault, withinMs: number]>([
      ['zeros', () => inFrames(new Int16Array(room.length)), 'still', 10_000],
      ['one value', () => inFrames(new Int16Array(room.length).fill(-812)), 'still', 10_000],
      ["the last bit's noise", () => inFrames(noise(30_000, -95).map(Math.sign)), 'still', 10_000],
      ['one frame again and again', () => Array(300).fill(noise(100, -40)), 'repeated', 2_000],
      ['each frame twice', () => inFrames(room).flatMap((frame) => [frame, frame]), 'repeated', 3_000],
      [
        'a buffer of 370 ms in a loop',
        () => mapped(room, (_, index) => room[index % 5_920] ?? 0),
        'repeated',
        2_000,
      ],
      [
        'one frame again and again, with another rounding each time',
        () => mapped(room, (_, index) => 8 * (room[index % 1_600] ?? 0) + (Math.floor(index / 1_600) % 2)),
        'repeated',
        2_000,
      ],
      [
        'half zeros behind a filter against low hum',
        () => inFrames(filtered(noise(30_000, -40).map((sample, index) => (half(index, 20) ? sample : 0)))),
        'gaps',
        15_000,
      ],
      [
        'frames whose second half is zero',
        () => mapped(room, (sample, index) => (half(index, 50) ? sample : 0)),
        'gaps',
        5_000,
      ],
      [
        'every other frame of zeros',
        () => mapped(room, (sample, index) => (half(index, 100) ? sample : 0)),
        'gaps',
        5_000,
      ],
      [
        'ten of each hundred milliseconds gone, the last value held',
        () =>
          mapped(room, (sample, index) =>
            index % 1_600 < 240 ? (room[index - (index % 1_600)] ?? 0) : sample,
          ),
        'gaps',
        5_000,
      ],
      [
        'two hundred milliseconds of each two seconds gone',
        () => mapped(room, (sample, index) => (index % 32_000 < 3_200 ? 0 : sample)),
        'gaps',
        12_000,
      ],
      [
        'every other sample zero',
        () => mapped(room, (sample, index) => (index % 2 === 0 ? sample : 0)),
        'gaps',
        5_000,
      ],
    ])('%s is told', (_, frames, fault, withinMs) => {
      const { found, last } = hear(frames());
      expect(found.map((each) => each.fault)).toEqual([fault]);
      expect(found[0]?.afterMs).toBeLessThanOrEqual(withinMs);
      expect(last).toBe(fault);
    });

    it('one frame in fifteen is told after ten seconds', () => {
      const { found } = hear(inFrames(room), 15 * frameMs);
      expect(found).toEqual([{ fault: 'sparse', afterMs: expect.any(Number) }]);
      expect(found[0]?.afterMs).toBeLessThanOrEqual(12_000);
    });

    it('zeros of which a slow machine takes a third are stillness, not too little sound', () => {
      const { found } = hear(inFrames(new Int16Array(room.length)), 3 * frameMs);
      expect(found).toEqual([{ fault: 'still', afterMs: 30_000 }]);
    });

    it('two hundred milliseconds of each second that do not come are told after twenty seconds', () => {
      const come = room.filter((_, index) => index % 16_000 >= 3_200);
      const { found } = hear(inFrames(come), frameMs / 0.8);
      expect(found).toEqual([{ fault: 'sparse', afterMs: expect.any(Number) }]);
      expect(found[0]?.afterMs).toBeLessThanOrEqual(20_500);
    });

    it('a machine that stands still for half of each four seconds, and loses that sound, is told', () => {
      const frames = inFrames(noise(60_000, -60));
      const found = [];
      while (frames.length > 0) {
        nowMs += 2_100;
        found.push(hear(frames.splice(0, 19)).last);
      }
      expect(found).toContain('sparse');
    });

    it('two frames of three are too few, nine of ten are not', () => {
      expect(hear(inFrames(room), frameMs * 1.5).last).toBe('sparse');
      check.forget();
      expect(hear(inFrames(room), frameMs / 0.9).found).toEqual([]);
    });
  });

  describe('from a microphone', () => {
    it.each<[name: string, frames: () => readonly Int16Array[]]>([
      ['a room so quiet that only a faint noise is left', () => inFrames(grain(60_000, -90))],
      ['a room in which the faint noise looks like a curve now and then', () => inFrames(grain(30_000, -94))],
      ['a still fainter noise of that kind', () => inFrames(grain(30_000, -95))],
      ['a faint noise between the last bits', () => inFrames(grain(60_000, -96))],
      ['loud sound that is clipped', () => inFrames(noise(60_000, -3).map((sample) => clip(4 * sample)))],
      [
        'a hum that is clipped to a square',
        () => {
          const hiss = noise(60_000, -70);
          return mapped(tone(60_000, -1, 50), (sample, index) => clip(6 * sample + (hiss[index] ?? 0)));
        },
      ],
      [
        'words that a noise gate sets between zeros',
        () => mapped(noise(60_000, -30), (sample, index) => (half(index, 260) ? sample : 0)),
      ],
      [
        "a loud hum of the mains with no more noise than the last bit's",
        () => {
          const hiss = grain(60_000, -98);
          return mapped(tone(60_000, -30, 50), (sample, index) => sample + (hiss[index] ?? 0));
        },
      ],
      [
        'a hum of the mains in a little noise',
        () => {
          const hiss = grain(60_000, -85);
          return mapped(tone(60_000, -50, 50), (sample, index) => sample + (hiss[index] ?? 0));
        },
      ],
      [
        'a quiet room before a microphone of 12 bits',
        () => mapped(grain(30_000, -78), (sample) => 16 * Math.round((0.8 * sample) / 16)),
      ],
      ['a quiet room behind a gain of four', () => mapped(grain(30_000, -104), (sample) => 4 * sample)],
      [
        'a whistle in next to no noise',
        () => {
          const hiss = grain(30_000, -100);
          return mapped(tone(30_000, -30, 2_000), (sample, index) => sample + (hiss[index] ?? 0));
        },
      ],
      [
        'the buzz of a fan in next to no noise',
        () => {
          const hiss = grain(30_000, -100);
          const turn = noise(10, -30).slice(0, 145);
          return mapped(hiss, (sample, index) => sample + (turn[index % turn.length] ?? 0));
        },
      ],
    ])('%s raises no alarm', (_, frames) => {
      expect(hear(frames()).found).toEqual([]);
    });

    describe.each(microphones)('of $name, $path', ({ steps, heard }) => {
      it('speech without a pause raises no alarm, and none that is cleaned of its noise', () => {
        for (const seed of seeds) {
          expect(hear(inFrames(heard(inSteps(speech(seed, -84), steps)))).found).toEqual([]);
          check.forget();
          expect(hear(inFrames(heard(inSteps(speech(seed, -130), steps)))).found).toEqual([]);
          check.forget();
        }
      });

      it('speech without a pause raises no alarm where a hard gate sets zeros between its sounds', () => {
        for (const seed of seeds) {
          expect(hear(inFrames(heard(inSteps(gated(speech(seed, -70)), steps)))).found).toEqual([]);
          check.forget();
        }
      });

      it('a clock that ticks four times a second raises no alarm behind a gate that shuts at once', () => {
        const tick = noise(250, -38);
        const ticks = grain(30_000, -70).map((sample, index) => {
          const since = index % tick.length;
          return clip(sample + (tick[since] ?? 0) * Math.exp(-since / 700));
        });
        expect(hear(inFrames(heard(inSteps(gated(ticks), steps)))).found).toEqual([]);
      });

      it('words with a short pause after each raise no alarm where a hard gate sets zeros into it', () => {
        for (const seed of seeds) {
          const words = speech(seed, -130).map((sample, index) => (index % 10_880 < 8_160 ? sample : 0));
          expect(hear(inFrames(heard(inSteps(gated(words), steps)))).found).toEqual([]);
          check.forget();
        }
      });

      it.each([20, 100])('speech of which each second %i ms are zero is told', (ms) => {
        for (const seed of seeds) {
          const lossy = inSteps(speech(seed, -70), steps).map((sample, index) =>
            half(index, ms) ? sample : 0,
          );
          expect(hear(inFrames(heard(lossy))).last).toBe('gaps');
          check.forget();
        }
      });
    });

    it('a machine that stalls and then brings all frames at once raises no alarm', () => {
      const frames = inFrames(noise(60_000, -60));
      for (let start = 0; start < frames.length; start += 30) {
        nowMs += 3_000;
        expect(hear(frames.slice(start, start + 30), 0).found).toEqual([]);
      }
    });

    it('a busy machine that brings all frames, ever later and by up to three seconds, raises no alarm', () => {
      const frames = inFrames(noise(120_000, -60));
      const lateMs = (index: number) => {
        const inPhase = index % 400;
        return inPhase < 200 ? inPhase * 14.5 : 0;
      };
      for (const [index, frame] of frames.entries()) {
        nowMs = Math.max(nowMs, (index + 1) * frameMs + lateMs(index));
        expect(check.push(frame, nowMs)).toBeNull();
      }
    });

    it('a machine that slept three times within twenty seconds raises no alarm', () => {
      const frames = inFrames(noise(60_000, -60));
      for (const sleptMs of [0, 4_000, 3_600_000, 2_500, 0]) {
        nowMs += sleptMs;
        expect(hear(frames.splice(0, 60)).found).toEqual([]);
      }
    });

    it('a machine that slept for a night raises no alarm', () => {
      hear(inFrames(room));
      nowMs += 8 * 3_60_000;
      expect(hear(inFrames(room)).found).toEqual([]);
    });
  });

  it.each<[fault: SignalFault, frames: () => readonly Int16Array[]]>([
    ['still', () => inFrames(new Int16Array(320_000))],
    ['repeated', () => Array(100).fill(noise(100, -40))],
    ['gaps', () => mapped(room, (sample, index) => (half(index, 50) ? sample : 0))],
  ])('is taken for sound again when the fault is over: %s', (fault, frames) => {
    expect(hear(frames()).last).toBe(fault);
    expect(hear(inFrames(noise(11_000, -60))).last).toBeNull();
  });

  it.each([500, frameMs / 0.8])(
    'is taken for sound again when all frames come, after one in %i ms',
    (everyMs) => {
      expect(hear(inFrames(room), everyMs).last).toBe('sparse');
      expect(hear(inFrames(room)).last).toBeNull();
    },
  );
});

const grains = new Map<string, Int16Array>();

/** Noise as a real amplifier's: now and then far above its mean. Each is made once: every microphone hears the same. */
function grain(ms: number, levelDb: number): Int16Array {
  const name = `${ms} ${levelDb}`;
  const known = grains.get(name) ?? madeGrain(ms, levelDb);
  grains.set(name, known);
  return known;
}

function madeGrain(ms: number, levelDb: number): Int16Array {
  const parts = noise(6 * ms, -40);
  const scale = 10 ** ((levelDb + 40) / 20) / Math.sqrt(6);
  return new Int16Array(parts.length / 6).map((_, index) => {
    let sum = 0;
    for (let part = 6 * index; part < 6 * index + 6; part += 1) sum += parts[part] ?? 0;
    return Math.round(scale * sum);
  });
}

const seeds = [1, 2];
const microphones = [
  { name: '16 bits', steps: 1 },
  { name: '16 bits behind a gain of eight', steps: 8 },
  { name: '12 bits', steps: 16 },
  { name: '8 bits', steps: 256 },
].flatMap((microphone) => [
  { ...microphone, path: 'as it is', heard: (samples: Int16Array) => samples },
  { ...microphone, path: 'behind a filter against low hum', heard: filtered },
]);

function inSteps(samples: Int16Array, steps: number): Int16Array {
  return samples.map((sample) => clip(steps * Math.round(sample / steps)));
}

const speechMs = 12_000;

/**
 * Six syllables a second without a pause, of a pitch that wanders: each cycle of the voice begins at once and rings out,
 * each syllable fades, and is closed for 40 ms.
 */
function speech(seed: number, hissDb: number): Int16Array {
  const hiss = grain(speechMs, hissDb);
  return Int16Array.from(voiceOf(seed), (sample, index) => clip(sample + (hiss[index] ?? 0)));
}

const voices = new Map<number, Float64Array>();

function voiceOf(seed: number): Float64Array {
  const made = voices.get(seed);
  if (made !== undefined) return made;
  const sound = new Float64Array(16 * speechMs);
  let random = seed;
  const chance = (): number => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random / 2 ** 32;
  };
  const resonances = [450 + 300 * chance(), 1_200 + 600 * chance(), 2_500];
  for (let start = 0; start < sound.length; start += Math.round(16_000 / (100 + 90 * chance()))) {
    const ofSyllable = (start % 2_720) / 16;
    const fade = Math.min(1, ofSyllable / 10, Math.max(0, 130 - ofSyllable) / 60);
    const peak = 5_000 * fade ** 2 * (0.6 + 0.4 * chance());
    for (let index = start; index < Math.min(start + 640, sound.length); index += 1) {
      const decay = Math.exp((-Math.PI * 90 * (index - start)) / 16_000);
      for (const hz of resonances)
        sound[index] =
          (sound[index] ?? 0) + peak * decay * Math.sin((2 * Math.PI * hz * (index - start)) / 16_000);
    }
  }
  voices.set(seed, sound);
  return sound;
}

/** Zero from 20 ms after the last sample that was louder than -40 dB. */
function gated(samples: Int16Array): Int16Array {
  let openUntil = 0;
  return samples.map((sample, index) => {
    if (Math.abs(sample) > 328) openUntil = index + 320;
    return index < openUntil ? sample : 0;
  });
}

/** As a browser does beside its echo canceller: what is below some 100 Hz goes. */
function filtered(samples: Int16Array): Int16Array {
  let [before, out] = [0, 0];
  return samples.map((sample) => {
    out = 0.96 * (out + sample - before);
    before = sample;
    return Math.round(out);
  });
}

function clip(sample: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(sample)));
}
