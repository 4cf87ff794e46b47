import { sampleRateHz } from '../../shared/audio/frame.ts';

/** What the gate made of one frame. */
export interface GateStep {
  /** What to feed the engine now, oldest first: nothing, the frame, or the pre-roll and the frame. */
  readonly feed: readonly Int16Array[];
  /** How long it has been quiet, in ms, at the frame's end; 0 while there is sound. */
  readonly quietMs: number;
  /** How much of the frame was sound, in ms. */
  readonly loudMs: number;
  /** The loudest 20 ms of the frame over the room's floor, in dB. */
  readonly overFloorDb: number;
  readonly kind: 'shut' | 'open' | 'shutting';
}

/** Keeps a quiet room from the engine, so that a night of silence costs almost nothing. */
export interface LevelGate {
  push(samples: Int16Array): GateStep;
  /** Shuts it and forgets the pre-roll, but not the room. */
  shut(): void;
}

const blockSamples = 320;
const blockMs = (1_000 * blockSamples) / sampleRateHz;
/** Speech is heard over the floor from here on; a steady room stays within 3 dB of its floor. */
const openOverFloorDb = 6;
/** Below this there is nothing but a microphone's own noise. */
const quietestSpeechDb = -65;
/** What digital silence counts as. */
const quietestLevelDb = -100;
/** A click is shorter. */
const openAfterMs = 60;
/** What a phrase's quiet beginning needs, with the 60 ms above. */
const preRollMs = 400;
/** The endpointer in the models needs 0.5 to 1 s of silence after a phrase, and its window 0.15 s. */
const hangOverMs = 1_200;

/** A gate on the level over the room's own floor. Levels are in dB below full scale, without the rumble below 150 Hz. */
export function createLevelGate(): LevelGate {
  const floor = createFloor();
  const blockLevelDb = createBlockLevel();
  let preRoll: Int16Array[] = [];
  let isOpen = false;
  /** How long it has been loud, and quiet, without a break. */
  let loudRunMs = 0;
  let quietMs = 0;

  /** Follows the frame through its 20 ms blocks. */
  const follow = (samples: Int16Array): Pick<GateStep, 'loudMs' | 'overFloorDb'> => {
    let overFloorDb = Number.NEGATIVE_INFINITY;
    let loudMs = 0;
    for (let start = 0; start < samples.length; start += blockSamples) {
      const levelDb = blockLevelDb(samples.subarray(start, start + blockSamples));
      floor.push(levelDb);
      const isLoud = levelDb > Math.max(floor.levelDb() + openOverFloorDb, quietestSpeechDb);
      loudRunMs = isLoud ? loudRunMs + blockMs : 0;
      quietMs = isLoud ? 0 : quietMs + blockMs;
      loudMs += isLoud ? blockMs : 0;
      isOpen ||= loudRunMs >= openAfterMs;
      overFloorDb = Math.max(overFloorDb, levelDb - floor.levelDb());
    }
    return { loudMs, overFloorDb };
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

/** The level of one block after another, through a one-pole high-pass at 150 Hz. */
function createBlockLevel(): (block: Int16Array) => number {
  const pole = Math.exp((-2 * Math.PI * 150) / sampleRateHz);
  let previousIn = 0;
  let previousOut = 0;
  return (block) => {
    let power = 10 ** (quietestLevelDb / 10);
    for (const sample of block) {
      const input = sample / 0x8000;
      previousOut = pole * (previousOut + input - previousIn);
      previousIn = input;
      power += (previousOut * previousOut) / block.length;
    }
    return 10 * Math.log10(power);
  };
}

/**
 * The quietest 100 ms of the last 10 s: speech, even a television's, has such gaps and never lifts it to its
 * own level, and a fan that starts is the new floor after 10 s. Unknown, so lowest, in the first second.
 */
function createFloor(): { push(levelDb: number): void; levelDb(): number } {
  const smoothedBlocks = 5;
  const blocksInSlot = 50;
  const slots = 10;
  let recent: number[] = [];
  let minima: number[] = [];
  let blocks = 0;
  const push = (levelDb: number) => {
    recent = [...recent.slice(1 - smoothedBlocks), levelDb];
    if (recent.length < smoothedBlocks) return;
    const meanDb = recent.reduce((sum, level) => sum + level, 0) / recent.length;
    if (blocks % blocksInSlot === 0) minima = [...minima.slice(1 - slots), meanDb];
    else minima[minima.length - 1] = Math.min(meanDb, minima.at(-1) ?? meanDb);
    blocks += 1;
  };
  return { push, levelDb: () => (blocks < blocksInSlot ? quietestLevelDb : Math.min(...minima)) };
}
