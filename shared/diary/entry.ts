import { z } from 'zod';
import { type RoutineKind, routines } from '../content/routines.ts';
import { locations, sides } from '../dialogue/meaning.ts';
import { stepNamed } from './exchange/legacy-steps.ts';
import { instantMs } from './night.ts';

/** How a cramp ended: the conversation's own words, and `noted` for one that was written down afterwards. */
export const outcomes = ['eased', 'stopped', 'advice', 'emergency', 'quiet', 'noted'] as const;

/** What the day before was like (relief-content §1, LOG fields). */
export const tags = [
  'hard day',
  'long standing',
  'long sitting',
  'little water',
  'tight bedding',
  'new medicine',
] as const;
export type Tag = (typeof tags)[number];
export type Outcome = (typeof outcomes)[number];

const routineKinds = Object.keys(routines) as [RoutineKind, ...RoutineKind[]];

/** Names an entry for good: one that is imported again is the same. */
export const diaryIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const timeSchema = z.iso.datetime({ offset: true });
/** The name of a step, also as version 1 wrote it; later versions may no longer know it. */
const stepSchema = z
  .string()
  .regex(/^[A-Za-z0-9]{1,40}$/)
  .transform(stepNamed);

/** A cramp, coached or written down afterwards. What nobody told is left out, or null. */
const episodeSchema = z
  .object({
    kind: z.literal('episode'),
    id: diaryIdSchema,
    startedAt: timeSchema,
    /** Null where nobody knows when it ended. */
    endedAt: timeSchema.nullable(),
    location: z.enum(locations).nullable(),
    side: z.enum(sides).nullable(),
    /** In the order in which they were done. */
    steps: z.array(stepSchema).max(200),
    helped: stepSchema.nullable(),
    outcome: z.enum(outcomes),
    /** 0 is none, 10 the worst. */
    pain: z.number().int().min(0).max(10).exactOptional(),
    soreNextDay: z.boolean().exactOptional(),
    sleepLost: z.boolean().exactOptional(),
    tags: z.array(z.enum(tags)).exactOptional(),
    note: z.string().max(500).exactOptional(),
  })
  .refine(({ startedAt, endedAt }) => endedAt === null || instantMs(endedAt) >= instantMs(startedAt), {
    path: ['endedAt'],
    error: 'The end is before the start.',
  });

/** A routine of stretches, at the moment at which it ended. */
const routineSchema = z.object({
  kind: z.literal('routine'),
  id: diaryIdSchema,
  doneAt: timeSchema,
  routine: z.enum(routineKinds),
  /** False where it was begun and left. */
  completed: z.boolean(),
});

/** One thing in the diary. An entry with the id of an earlier one is its correction. */
export const diaryEntrySchema = z.discriminatedUnion('kind', [episodeSchema, routineSchema]);

export type Episode = Readonly<z.infer<typeof episodeSchema>>;
export type RoutineEntry = Readonly<z.infer<typeof routineSchema>>;
/** A cramp or a routine: one line of the diary. */
export type DiaryEntry = Episode | RoutineEntry;
