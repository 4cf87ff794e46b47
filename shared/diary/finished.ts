import type { FinishedEpisode } from '../dialogue/effect.ts';
import type { Episode } from './entry.ts';
import { isoWithOffset } from './night.ts';

/** One moment on all three clocks. */
interface EpisodeMoment {
  /** The clock port's monotonic milliseconds. */
  readonly nowMs: number;
  /** Unix milliseconds. */
  readonly wallMs: number;
  /** Minutes east of UTC, here and now. */
  readonly offsetMinutes: number;
}

/**
 * The diary's entry for a cramp that the conversation took someone through. Its length is the monotonic clock's:
 * a wall clock that is set, or that changes for daylight saving in between, makes no cramp longer or shorter.
 */
export function episodeFrom(finished: FinishedEpisode, id: string, moment: EpisodeMoment): Episode {
  const at = (monotonicMs: number) =>
    isoWithOffset(moment.wallMs - (moment.nowMs - monotonicMs), moment.offsetMinutes);
  return {
    kind: 'episode',
    id,
    startedAt: at(finished.startedAtMs),
    endedAt: finished.endedAtMs === null ? null : at(Math.max(finished.startedAtMs, finished.endedAtMs)),
    location: finished.location,
    side: finished.side,
    steps: [...finished.steps],
    helped: finished.helped,
    outcome: finished.outcome,
  };
}
