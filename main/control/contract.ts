import { z } from 'zod';
import { locations, sides } from '../../shared/dialogue/meaning.ts';
import { parseJson } from '../../shared/json.ts';
import { failureCodes } from '../../shared/result.ts';

/**
 * What a command says to the Charley that runs, and what it is answered: one line of JSON each way over the socket of
 * the data folder's lock.
 */

/** Of a thigh Charley asks whether it is the front or the back. */
export const crampPlaces = [...locations, 'thigh'] as const;

/** What a command may ask of the Charley that runs, as one line of JSON; whatever else comes is not understood. */
export const requestSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('status') }),
  /** `place` null: a cramp with nothing named, as any key begins it. */
  z.strictObject({
    command: z.literal('start'),
    place: z.enum(crampPlaces).nullable(),
    side: z.enum(sides).nullable(),
  }),
  z.strictObject({ command: z.literal('stop') }),
  z.strictObject({ command: z.literal('repeat') }),
  z.strictObject({ command: z.literal('mute'), voice: z.enum(['silent', 'heard']) }),
  z.strictObject({ command: z.literal('routine') }),
  z.strictObject({ command: z.literal('quit') }),
  /** Of a start that finds another Charley running. */
  z.strictObject({ command: z.literal('address') }),
]);
export type ControlRequest = Readonly<z.infer<typeof requestSchema>>;

const failureCode = z.enum(failureCodes);
const count = z.number().int().nonnegative();

/** `behind`: a page is there, and does not show what it was last given. `undrawn`: its browser draws nothing. */
const screenShown = z.enum(['shown', 'behind', 'undrawn', 'no window']);

/** What is true of the Charley that runs. No word that a person said. */
const statusSchema = z.strictObject({
  processId: z.number().int(),
  startedAt: z.string(),
  listening: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['listening', 'starting', 'text only', 'no window']) }),
    z.strictObject({ kind: z.literal('failed'), code: failureCode }),
  ]),
  /** It does not listen to itself. */
  isSpeaking: z.boolean(),
  voice: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['starting', 'ready', 'off', 'muted']) }),
    z.strictObject({ kind: z.literal('failed'), code: failureCode }),
  ]),
  screen: screenShown,
  scene: z.enum(['waiting', 'answering', 'coaching', 'advice', 'emergency']),
  /** What stands on the screen in large print, in Charley's own words. */
  headline: z.string(),
  /** Since noon. */
  night: z.strictObject({
    listenedMs: count,
    gaps: count,
    longestGapMs: count,
    doubts: count,
    cramps: count,
  }),
  /** Changes that the disk has not taken; null where the diary cannot be read. */
  unsaved: z.strictObject({ diary: count.nullable(), settings: z.boolean() }),
});
export type RunningStatus = Readonly<z.infer<typeof statusSchema>>;

/** What comes back, as one line of JSON. `not understood` comes from a Charley of another version, too. */
export const controlAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('status'), status: statusSchema }),
  /** Done; `headline` is what stands on the screen now, or would where no window is open. */
  z.strictObject({ kind: z.literal('done'), headline: z.string(), screen: screenShown }),
  /** Where its page can be opened, with the key; null where it has a window of its own. */
  z.strictObject({ kind: z.literal('address'), address: z.url().nullable() }),
  z.strictObject({ kind: z.literal('not understood') }),
]);
export type ControlAnswer = Readonly<z.infer<typeof controlAnswerSchema>>;

/** Longer lines are no request of ours. */
export const largestRequestBytes = 1_000;

/** One line of either side; null where it is not in the contract. */
export function readLine<Schema extends z.ZodType>(schema: Schema, line: string): z.infer<Schema> | null {
  const read = schema.safeParse(parseJson(line));
  return read.success ? read.data : null;
}
