import { z } from 'zod';
import type { PageWords } from '../../content/page-words.ts';
import { isTree } from '../../json.ts';
import { schemaOf } from '../../schema-of.ts';
import type { SettingOptions } from '../../settings/setting-options.ts';
import { optionKeys } from '../../settings/setting-options.ts';
import { modelNameSchema, settingKeys, settingsSchema } from '../../settings/settings.ts';
import type { ModelFetching } from '../answers.ts';
import type { MicrophoneWish } from '../microphone.ts';

/**
 * The contract as schemas, map by map: neither end believes what the other sends before its schema has read it.
 * Here stands what more than one of them speaks of.
 */

/** An id of `PreparedLine`: letters and digits. */
export const lineSchema = z.string().regex(/^[A-Za-z0-9-]{1,80}$/);
/** More than a page keeps ready. */
const mostLines = 60;
/** Prepared lines by their ids: those to keep ready, and those that are. */
export const linesSchema = z.object({ lines: z.array(lineSchema).max(mostLines) });
/** The number of an order to play. */
export const orderSchema = z.number().int().nonnegative();

/** Whether the microphone is to be open, or which one. */
export const microphoneWishSchema = schemaOf<MicrophoneWish>()(
  z.union([z.enum(['on', 'off']), settingsSchema.shape.microphone.unwrap()]),
);

/** Which words there are is the language's business, and both ends are of one build: they must be words. */
export const pageWordsSchema = z.custom<PageWords>((value) => isTree(value) && holdsWordsOnly(value));

function holdsWordsOnly(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(holdsWordsOnly);
}

const choicesSchema = z.array(z.object({ value: z.string().nullable(), words: z.string() }));
/** What settings can be on this machine. */
export const optionsSchema = schemaOf<SettingOptions>()(
  z.object({
    choices: z.object({
      'voice.name': choicesSchema,
      model: choicesSchema,
      wideModel: choicesSchema,
      language: choicesSchema,
    }),
    gone: z.partialRecord(z.enum(optionKeys), z.string()),
    untried: z.object({ voice: z.string(), microphone: z.string() }),
    notes: z.partialRecord(z.enum(settingKeys), z.string()),
  }),
);

/** How a download fares; its per cent from 0 to 100. */
export const fetchingSchema = schemaOf<ModelFetching>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('running'), name: modelNameSchema, percent: z.number().min(0).max(100) }),
    z.object({ kind: z.literal('over'), name: modelNameSchema, words: z.string() }),
  ]),
);
