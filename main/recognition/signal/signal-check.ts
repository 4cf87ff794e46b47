import { createGatherer } from '../../../shared/audio/gathered.ts';
import { soundMs } from '../stream/timeline.ts';
import { createArrival } from './arrival.ts';
import { everyOtherMissing } from './every-other.ts';
import { createGapFinder } from './gap-finder.ts';
import {
  arrivals,
  cutsMs,
  leastCuts,
  leastLongCuts,
  leastMissingShare,
  leastRepeatedShare,
  missingBlockSamples,
  overShare,
  stillMs,
  stillSteps,
  watchedMs,
} from './limits.ts';
import { createRepetition } from './repetition.ts';
import { createResolution } from './resolution.ts';
import { createSlidingSum } from './sliding.ts';
import { spanOf } from './span.ts';

/**
 * What is wrong with sound that does come: `still` (one value, or the last bit only, for 10 s), `repeated` (the same
 * buffer again and again), `gaps` (it is cut off again and again), `sparse` (too little for the time that passes).
 */
export type SignalFault = 'still' | 'repeated' | 'gaps' | 'sparse';

/** Tells sound from what stands in for it, by its content and its rate. The limits are in `limits.ts`. */
export interface SignalCheck {
  /** Takes the next frame; null where it may be a microphone's own sound. */
  push(samples: Int16Array, nowMs: number): SignalFault | null;
  /** No frame came for as long as makes a microphone count as lost, while this program ran. */
  lost(): void;
  /** Another microphone: nothing is known of it. */
  forget(): void;
}

/** Frames of some 100 ms: shorter ones are put together. */
const watchedFrames = watchedMs / 100;

export function createSignalCheck(): SignalCheck {
  const resolution = createResolution();
  const repetition = createRepetition();
  const gapFinder = createGapFinder();
  const arriving = arrivals.map(({ overMs, leastShare }) => ({ arrival: createArrival(overMs), leastShare }));
  const sums = {
    repeated: createSlidingSum(watchedFrames),
    missing: createSlidingSum(watchedFrames),
    cuts: createSlidingSum(cutsMs / 100),
    longCuts: createSlidingSum(cutsMs / 100),
  };
  const gatherer = createGatherer();
  let runMs = 0;
  let fault: SignalFault | null = null;

  const isStill = (samples: Int16Array): boolean => {
    runMs = spanOf(samples) <= stillSteps ? runMs + soundMs(samples) : 0;
    return runMs >= stillMs;
  };
  const isRepeated = (samples: Int16Array, step: number, limit: number): boolean => {
    const repeats = sums.repeated.push(repetition.repeats(samples, step) ? 1 : 0);
    return repeats >= limit * leastRepeatedShare * watchedFrames;
  };
  const hasGaps = (samples: Int16Array, step: number, limit: number): boolean => {
    const { usual, long } = gapFinder.push(samples, step);
    const cuts = sums.cuts.push(usual);
    const longCuts = sums.longCuts.push(long);
    const missing = sums.missing.push(everyOtherMissing(samples, step));
    const blocks = (watchedFrames * samples.length) / missingBlockSamples;
    const isCut = cuts >= limit * leastCuts || longCuts >= limit * leastLongCuts;
    return isCut || missing >= limit * leastMissingShare * blocks;
  };
  const isSparse = (samples: Int16Array, nowMs: number): boolean => {
    const isBelow = arriving.map(({ arrival, leastShare }) => {
      const share = arrival.push(soundMs(samples), nowMs);
      if (share === null) return fault === 'sparse';
      return share < (fault === 'sparse' ? (1 + leastShare) / 2 : leastShare);
    });
    // Stillness has a name of its own, and comes late on a machine that takes few frames.
    return isBelow.includes(true) && (runMs === 0 || fault === 'sparse');
  };
  return {
    push(frame, nowMs) {
      const samples = gatherer.push(frame);
      if (samples === null) return fault;
      const step = resolution.push(samples);
      const limit = (kind: SignalFault) => (fault === kind ? overShare : 1);
      // Each looks at every frame, whatever the others find.
      const found: Readonly<Record<SignalFault, boolean>> = {
        still: isStill(samples),
        repeated: isRepeated(samples, step, limit('repeated')),
        gaps: hasGaps(samples, step, limit('gaps')),
        sparse: isSparse(samples, nowMs),
      };
      const faults: readonly SignalFault[] = ['still', 'repeated', 'gaps', 'sparse'];
      fault = faults.find((kind) => found[kind]) ?? null;
      return fault;
    },
    lost() {
      for (const { arrival } of arriving) arrival.lost();
    },
    forget() {
      for (const part of [gatherer, resolution, repetition, gapFinder, ...Object.values(sums)]) part.forget();
      for (const { arrival } of arriving) arrival.forget();
      runMs = 0;
      fault = null;
    },
  };
}
