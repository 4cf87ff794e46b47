import { z } from 'zod';
import type { PageWords } from './content/page-words.ts';
import { presses } from './dialogue/press.ts';
import { viewSchema } from './dialogue/view-schema.ts';
import { diaryEntrySchema, diaryIdSchema } from './diary/entry.ts';
import { nightRecordSchema } from './diary/night-record.ts';
import type { MainTells, MicrophoneWish, ModelFetching, NotDone, PageAsks, PageTells } from './ipc.ts';
import { isTree } from './json.ts';
import { failureCodes } from './result.ts';
import { schemaOf } from './schema-of.ts';
import type { SettingOptions } from './setting-options.ts';
import { modelNameSchema, settingKeys, settingsSchema } from './settings.ts';

/** The contract of `ipc.ts` as schemas: neither end believes what the other sends before its schema has read it. */

/** 250 ms at 16 kHz: no honest page sends more in one frame. */
export const largestFrameSamples = 4_000;

const pressSchema = z.object({ press: z.enum(presses) });
const voiceTrySchema = z.object({
  rate: z.number().min(0.5).max(2),
  volume: z.number().min(0).max(2),
  voice: z.string().min(1).max(200).optional(),
});
/** An id of `PreparedLine`: letters and digits. */
const lineSchema = z.string().regex(/^[A-Za-z0-9-]{1,80}$/);
/** More than a page keeps ready. */
const mostLines = 60;
const linesSchema = z.object({ lines: z.array(lineSchema).max(mostLines) });
const gainSchema = z.number().min(0).max(2);
const orderSchema = z.number().int().nonnegative();
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
  'page:alive': z.object({ page: z.enum(['visible', 'hidden']) }),
};

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

const notDone = schemaOf<NotDone>()(z.object({ ok: z.literal(false), words: z.string() }));
const saved = z.union([z.object({ ok: z.literal(true) }), notDone]);
const microphoneWishSchema = schemaOf<MicrophoneWish>()(
  z.union([z.enum(['on', 'off']), settingsSchema.shape.microphone.unwrap()]),
);
/** Which words there are is the language's business, and both ends are of one build: they must be words. */
const pageWordsSchema = z.custom<PageWords>((value) => isTree(value) && holdsWordsOnly(value));

function holdsWordsOnly(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(holdsWordsOnly);
}

const choicesSchema = z.array(z.object({ value: z.string().nullable(), words: z.string() }));
const optionsSchema = schemaOf<SettingOptions>()(
  z.object({
    choices: z.object({
      'voice.name': choicesSchema,
      model: choicesSchema,
      wideModel: choicesSchema,
      language: choicesSchema,
    }),
    notes: z.partialRecord(z.enum(settingKeys), z.string()),
  }),
);

const fetchingSchema = schemaOf<ModelFetching>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('running'), name: modelNameSchema, percent: z.number().min(0).max(100) }),
    z.object({ kind: z.literal('over'), name: modelNameSchema, words: z.string() }),
  ]),
);

/** What the page checks before it believes an answer. */
export const answerSchemas: { readonly [Channel in keyof PageAsks]: z.ZodType<PageAsks[Channel]['answer']> } =
  {
    'session:join': z.object({ view: viewSchema, microphone: microphoneWishSchema, words: pageWordsSchema }),
    'settings:read': z.object({ settings: settingsSchema, notices: z.array(z.string()) }),
    'settings:change': z.union([z.object({ ok: z.literal(true), settings: settingsSchema }), notDone]),
    'settings:options': optionsSchema,
    'models:read': z.object({
      downloads: z.array(z.object({ name: modelNameSchema, words: z.string() })),
      fetching: fetchingSchema,
    }),
    'models:fetch': saved,
    'models:cancel': saved,
    'models:upload': z.union([z.object({ ok: z.literal(true), words: z.string().nullable() }), notDone]),
    'diary:read': z.object({
      entries: z.array(diaryEntrySchema),
      nights: z.array(nightRecordSchema),
      now: z.string(),
      damagedLines: z.number().int().nonnegative(),
      newerLines: z.number().int().nonnegative(),
    }),
    'diary:save': saved,
    'diary:remove': saved,
    'diary:erase': saved,
    'diary:import': z.union([
      z.object({ ok: z.literal(true), added: z.number().int().nonnegative() }),
      notDone,
    ]),
    'diary:sheet': z.object({ html: z.string() }),
    'diary:print': z.union([z.object({ ok: z.literal(true), base64: z.string() }), notDone]),
    'voice:line': z.object({ base64: z.string() }),
  };

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
  'sound:tone': z.object({ kind: z.literal('hold-end'), gain: gainSchema }),
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
