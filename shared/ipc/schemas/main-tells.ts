import { z } from 'zod';
import { viewSchema } from '../../dialogue/view-schema.ts';
import { settingsSchema } from '../../settings/settings.ts';
import type { MainTells } from '../main-tells.ts';
import {
  fetchingSchema,
  lineSchema,
  linesSchema,
  microphoneWishSchema,
  optionsSchema,
  orderSchema,
  pageWordsSchema,
} from './parts.ts';

const gainSchema = z.number().min(0).max(2);

/** What the page checks before it believes what main tells. */
export const mainTellsSchemas: { readonly [Channel in keyof MainTells]: z.ZodType<MainTells[Channel]> } = {
  'screen:view': viewSchema,
  'page:words': pageWordsSchema,
  'microphone:wish': microphoneWishSchema,
  'settings:options': optionsSchema,
  'models:fetching': fetchingSchema,
  'settings:current': settingsSchema,
  'microphone:heard': z.object({ kind: z.enum(['understood', 'not understood', 'narrow']) }),
  'session:turn': z.object({ kind: z.enum(['elsewhere', 'yours']) }),
  'sound:tone': z.object({ kind: z.enum(['hold-end', 'training']), gain: gainSchema }),
  'voice:expect': linesSchema,
  'voice:play': z.object({
    order: orderSchema,
    line: lineSchema,
    gain: gainSchema,
    byMs: z.number().nonnegative(),
  }),
  'voice:hush': z.object({ order: orderSchema }),
  'main:alive': z.object({ kind: z.literal('alive') }),
};
