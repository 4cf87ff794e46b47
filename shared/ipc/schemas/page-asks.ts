import { z } from 'zod';
import { diaryEntrySchema, diaryIdSchema } from '../../diary/entry.ts';
import { modelNameSchema, settingKeys } from '../../settings/settings.ts';
import type { PageAsks } from '../page-asks.ts';
import { lineSchema } from './parts.ts';

/** The largest diary that a page may hand over, in characters: ten years of two cramps a night, with long notes. */
export const largestImportCharacters = 10_000_000;

/** The largest model that a page may hand over, in bytes: the engine's memory ends there. */
const largestModelBytes = 2 ** 31 - 1;
/** Of one piece of it, in base64. */
const largestPartCharacters = 2_000_000;

/** Every channel that a page may ask on, with the schema that main checks before it believes a question. */
export const pageAsksSchemas: {
  readonly [Channel in keyof PageAsks]: z.ZodType<PageAsks[Channel]['question']>;
} = {
  'session:join': z.undefined(),
  'settings:read': z.undefined(),
  'settings:options': z.undefined(),
  'settings:change': z.object({ key: z.enum(settingKeys), value: z.unknown() }),
  'models:read': z.undefined(),
  'models:fetch': z.object({ name: modelNameSchema }),
  'models:cancel': z.undefined(),
  'models:upload': z.object({
    name: z.string().min(1).max(255),
    size: z.number().int().nonnegative().max(largestModelBytes),
    offset: z.number().int().nonnegative(),
    base64: z.base64().max(largestPartCharacters),
  }),
  'diary:read': z.undefined(),
  'diary:save': diaryEntrySchema,
  'diary:remove': z.object({ id: diaryIdSchema }),
  'diary:erase': z.undefined(),
  'diary:import': z.object({ text: z.string().max(largestImportCharacters) }),
  'diary:sheet': z.undefined(),
  'diary:print': z.undefined(),
  'voice:line': z.object({ line: lineSchema }),
};
