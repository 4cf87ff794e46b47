import { z } from 'zod';
import { drawingIds } from '../content/drawings.ts';
import { schemaOf } from '../schema-of.ts';
import { presses } from './press.ts';
import type { View } from './view.ts';

const pressSchema = z.enum(presses);
const choiceSchema = z.object({ press: pressSchema, label: z.string(), key: z.string().nullable() });

/** What a page takes for a view. */
export const viewSchema = schemaOf<View>()(
  z.object({
    id: z.number().int().nonnegative(),
    scene: z.enum(['idle', 'relief', 'question', 'advice', 'emergency', 'routine']),
    occasion: z.literal('practice').exactOptional(),
    look: z.object({
      colours: z.enum(['night', 'red', 'day']),
      light: z.enum(['full', 'dim', 'resting']),
      brightnessPercent: z.number(),
      textPercent: z.number(),
      clock: z.string().nullable(),
      staysOn: z.boolean(),
      shift: z.object({ xPx: z.number(), yPx: z.number() }),
    }),
    headline: z.string(),
    drawing: z.object({ id: z.enum(drawingIds), description: z.string() }).nullable(),
    count: z.object({ secondsLeft: z.number(), seconds: z.number(), progress: z.string() }).nullable(),
    callNumber: z.string().nullable(),
    hint: z.string(),
    reading: z.literal('answer').exactOptional(),
    choices: z.array(choiceSchema),
    numbered: z.boolean(),
    moreChoices: z.array(choiceSchema),
    marked: pressSchema.nullable(),
    notices: z.array(z.string()),
    activity: z.string(),
    announcement: z.object({ number: z.number(), text: z.string() }),
    disclaimer: z.string(),
  }),
);
