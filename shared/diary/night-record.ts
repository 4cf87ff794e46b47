import { z } from 'zod';
import { failureCodes } from '../result.ts';
import type { DeepReadonly } from '../schema-of.ts';

/** Why Charley did not listen for a while: a failure, no window, a machine that slept or hung, no Charley at all. */
export const gapCauses = [...failureCodes, 'no window', 'starting', 'asleep', 'not running'] as const;
export type GapCause = (typeof gapCauses)[number];

/** So many gaps of one night are kept one by one; the others are only counted. [PJ] */
const gapsKept = 50;

const count = z.number().int().nonnegative();

/** What one night was for the ears, from noon to noon: no sound and no word of it. */
export const nightRecordSchema = z.object({
  /** The date of its evening. */
  night: z.iso.date(),
  listenedMs: count,
  gapCount: count,
  longestGapMs: count,
  /** The last of them, earliest first. */
  gaps: z
    .array(z.object({ at: z.iso.datetime({ offset: true }), lastedMs: count, cause: z.enum(gapCauses) }))
    .max(gapsKept),
  /** How often something like a cramp or a red flag was heard, but not surely. */
  doubts: count,
  /** When this was last so. */
  until: z.iso.datetime({ offset: true }),
});
export type NightRecord = DeepReadonly<z.infer<typeof nightRecordSchema>>;

/** A night of which nothing is recorded yet, as of `until` (an ISO time). */
export function newNightRecord(night: string, until: string): NightRecord {
  return { night, listenedMs: 0, gapCount: 0, longestGapMs: 0, gaps: [], doubts: 0, until };
}

/** A time in which Charley should have listened and did not. */
export interface ListeningGap {
  readonly at: string;
  readonly lastedMs: number;
  readonly cause: GapCause;
}

/** The night with one gap more; only the latest are kept each by itself, all are counted. */
export function withGap(record: NightRecord, gap: ListeningGap): NightRecord {
  return {
    ...record,
    gapCount: record.gapCount + 1,
    longestGapMs: Math.max(record.longestGapMs, gap.lastedMs),
    gaps: [...record.gaps, gap].slice(-gapsKept),
  };
}
