import { z } from 'zod';
import { viewSchema } from '../../dialogue/view-schema.ts';
import { diaryEntrySchema } from '../../diary/entry.ts';
import { nightRecordSchema } from '../../diary/night-record.ts';
import { schemaOf } from '../../schema-of.ts';
import { modelNameSchema, settingsSchema } from '../../settings/settings.ts';
import type { NotDone } from '../answers.ts';
import type { PageAsks } from '../page-asks.ts';
import { fetchingSchema, microphoneWishSchema, optionsSchema, pageWordsSchema } from './parts.ts';

const notDone = schemaOf<NotDone>()(z.object({ ok: z.literal(false), words: z.string() }));
const saved = z.union([z.object({ ok: z.literal(true) }), notDone]);

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
    'voice:line': z.object({ base64: z.string().nullable() }),
  };
