import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { isToCome } from '../entries.ts';
import { type DiaryEntry, diaryEntrySchema } from '../entry.ts';
import { entriesOfCsv } from './csv-reading.ts';
import { diaryVersion } from './document.ts';

const exportSchema = z.object({
  charleyDiary: z.number().int().min(1).max(diaryVersion),
  entries: z.array(z.unknown()),
});

/** What a file holds. Entries that are not allowed are left out, and told. */
export type DiaryImport =
  | { readonly kind: 'not a diary' }
  | {
      readonly kind: 'diary';
      readonly entries: readonly DiaryEntry[];
      /** Places in the list, from 1, of entries that are not allowed. */
      readonly refused: readonly number[];
    };

/**
 * Reads what `diaryJson` or `diaryCsv` wrote, entry by entry: a wrong one is named, the others are taken.
 * @param nowMs Unix milliseconds: an entry from later is wrong
 */
export function parseDiaryExport(text: string, nowMs: number): DiaryImport {
  const values = valuesOf(text);
  if (values === null) return { kind: 'not a diary' };
  const entries: DiaryEntry[] = [];
  const refused: number[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = diaryEntrySchema.safeParse(value);
    if (parsed.success && !isToCome(parsed.data, nowMs)) entries.push(parsed.data);
    else refused.push(index + 1);
  }
  return { kind: 'diary', entries, refused };
}

function valuesOf(text: string): readonly unknown[] | null {
  const document = exportSchema.safeParse(parseJson(text));
  return document.success ? document.data.entries : entriesOfCsv(text);
}
