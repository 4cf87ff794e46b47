import { sampleRateHz } from '../../../shared/audio/frame.ts';
import {
  bandEdgesHz,
  hangOverMs,
  openAfterMs,
  openOverFloorDb,
  preRollMs,
  quietestSpeechDb,
} from '../limits.ts';
import { blockMs, blockSamples, createBandLevels } from './band-levels.ts';
import { createFloor, type Floor } from './floor.ts';

/** What the gate made of one frame. */
export interface GateStep {
  /** What to feed the engine now, oldest first: nothing, the frame, or the pre-roll and the frame. */
  readonly feed: readonly Int16Array[];
  /** How long it has been quiet, in ms, at the frame's end; 0 while there is sound. */
  readonly quietMs: number;
  /** The level of each 20 ms of the frame, in dB below full scale. */
  readonly levelsDb: readonly number[];
  /** How much of the frame was sound, in ms. */
  readonly loudMs: number;
  /** The loudest 20 ms of the frame over the room's floor, in the band where they stand out most, in dB. */
  readonly overFloorDb: number;
  readonly kind: 'shut' | 'open' | 'shutting';
}

/** Keeps a quiet room from the engine, so that a night of silence costs almost nothing. */
export interface LevelGate {
  push(samples: Int16Array): GateStep;
  /** Shuts it and forgets the pre-roll, but not the room. */
  shut(): void;
}

/** A gate on the level over the room's own floor. Levels are in dB below full scale, without the rumble below 150 Hz. */
export function createLevelGate(): LevelGate {
  const floors = Array.from({ length: bandEdgesHz.length + 1 }, createFloor);
  const levelsOf = createBandLevels();
  let preRoll: Int16Array[] = [];
  let isOpen = false;
  /** How long it has been loud, and quiet, without a break. */
  let loudRunMs = 0;
  let quietMs = 0;

  /** Follows the frame through its 20 ms blocks. */
  const follow = (samples: Int16Array): Pick<GateStep, 'levelsDb' | 'loudMs' | 'overFloorDb'> => {
    let overFloorDb = Number.NEGATIVE_INFINITY;
    let loudMs = 0;
    const levelsDb: number[] = [];
    for (let start = 0; start < samples.length; start += blockSamples) {
      const { allDb, bandDb } = levelsOf(samples.subarray(start, start + blockSamples));
      levelsDb.push(allDb);
      const overDb = Math.max(...floors.map((floor, band) => overFloor(floor, bandDb[band] ?? allDb)));
      const isLoud = overDb > openOverFloorDb && allDb > quietestSpeechDb;
      loudRunMs = isLoud ? loudRunMs + blockMs : 0;
      const isSound = loudRunMs >= openAfterMs;
      quietMs = isSound ? 0 : quietMs + blockMs;
      loudMs += soundMsOf(loudRunMs);
      isOpen ||= isSound;
      overFloorDb = Math.max(overFloorDb, overDb);
    }
    return { levelsDb, loudMs, overFloorDb };
  };

  const push = (samples: Int16Array): GateStep => {
    const wasOpen = isOpen;
    const sound = follow(samples);
    if (!isOpen) {
      preRoll = lastOf([...preRoll, samples], preRollMs);
      return { kind: 'shut', feed: [], quietMs, ...sound };
    }
    const feed = wasOpen ? [samples] : [...preRoll, samples];
    preRoll = [];
    if (quietMs >= hangOverMs) isOpen = false;
    return { kind: isOpen ? 'open' : 'shutting', feed, quietMs, ...sound };
  };
  const shut = () => {
    isOpen = false;
    preRoll = [];
    loudRunMs = 0;
    quietMs = 0;
  };
  return { push, shut };
}

/** What the newest block adds to the sound: all of a run that is no click any more. */
function soundMsOf(loudRunMs: number): number {
  if (loudRunMs < openAfterMs) return 0;
  return loudRunMs === openAfterMs ? openAfterMs : blockMs;
}

/** How far the next 20 ms of a band stand over its floor, which takes them in. */
function overFloor(floor: Floor, levelDb: number): number {
  floor.push(levelDb);
  return levelDb - floor.levelDb();
}

/** The last frames that make up at least so many ms. */
function lastOf(frames: readonly Int16Array[], ms: number): Int16Array[] {
  let wantedSamples = (ms * sampleRateHz) / 1_000;
  let first = frames.length;
  while (first > 0 && wantedSamples > 0) {
    first -= 1;
    wantedSamples -= frames[first]?.length ?? 0;
  }
  return frames.slice(first);
}
