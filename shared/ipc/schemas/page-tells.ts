import { z } from 'zod';
import { presses } from '../../dialogue/press.ts';
import { failureCodes } from '../../result.ts';
import type { PageTells } from '../page-tells.ts';
import { linesSchema, orderSchema } from './parts.ts';

/** 250 ms at 16 kHz: no honest page sends more in one frame. */
export const largestFrameSamples = 4_000;

const pressSchema = z.object({ press: z.enum(presses) });
const voiceTrySchema = z.object({
  rate: z.number().min(0.5).max(2),
  volume: z.number().min(0).max(2),
  voice: z.string().min(1).max(200).optional(),
});
const playedSchema = z.object({ order: orderSchema, kind: z.enum(['started', 'ended', 'failed']) });
const microphoneTestSchema = z.object({ kind: z.enum(['start', 'end']) });
const openedSchema = z.object({ page: z.enum(['firstRun', 'diary', 'settings']) });
const paintedSchema = z.object({ viewId: z.number().int().nonnegative() });
const microphoneStatusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('starting') }),
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('failed'), code: z.enum(failureCodes) }),
]);
const frameSchema = z.object({
  sequence: z.number().int().nonnegative(),
  samples: z
    .instanceof(Int16Array)
    .refine((samples) => samples.length > 0 && samples.length <= largestFrameSamples),
});

/** Every channel that a page may tell on, with the schema that main checks before it believes a payload. */
export const pageTellsSchemas: { readonly [Channel in keyof PageTells]: z.ZodType<PageTells[Channel]> } = {
  'microphone:frame': frameSchema,
  'microphone:status': microphoneStatusSchema,
  'microphone:echo': z.object({ kind: z.enum(['cancelled', 'heard']) }),
  'control:press': pressSchema,
  'voice:try': voiceTrySchema,
  'voice:held': linesSchema,
  'voice:played': playedSchema,
  'microphone:test': microphoneTestSchema,
  'page:opened': openedSchema,
  'screen:painted': paintedSchema,
  'page:alive': z.object({ page: z.enum(['visible', 'hidden', 'undrawn']) }),
};
