import { z } from 'zod';
import { parseJson } from '../json.ts';
import { diaryVersion } from './document.ts';
import { type DiaryEntry, diaryEntrySchema } from './entry.ts';

const exportSchema = z.object({
  charleyDiary: z.number().int().min(1).max(diaryVersion),
  entries: z.array(z.unknown()),
});

export type DiaryImport =
  | { readonly kind: 'not a diary' }
  | {
      readonly kind: 'diary';
      readonly entries: readonly DiaryEntry[];
      /** Places in the list, from 1, of entries that are not allowed. */
      readonly refused: readonly number[];
    };

/** Reads what `diaryJson` wrote, entry by entry: a wrong one is named, the others are taken. */
export function parseDiaryExport(text: string): DiaryImport {
  const document = exportSchema.safeParse(parseJson(text));
  if (!document.success) return { kind: 'not a diary' };
  const entries: DiaryEntry[] = [];
  const refused: number[] = [];
  for (const [index, value] of document.data.entries.entries()) {
    const parsed = diaryEntrySchema.safeParse(value);
    if (parsed.success) entries.push(parsed.data);
    else refused.push(index + 1);
  }
  return { kind: 'diary', entries, refused };
}
