import { createHash } from 'node:crypto';
import { type DiaryEntry, diaryEntrySchema } from '../../shared/diary/entry.ts';
import { diaryVersion } from '../../shared/diary/exchange/document.ts';
import { isTree, parseJson } from '../../shared/json.ts';

/** One line of the diary's file: a change that is never changed again. */
export type DiaryChange =
  | { readonly kind: 'saved'; readonly entry: DiaryEntry }
  | { readonly kind: 'removed'; readonly id: string };

type DiaryLine = DiaryChange | { readonly kind: 'damaged' } | { readonly kind: 'newer' };

/** The line without its end: `{"version":1,"saved":{…},"check":"…"}`. */
export function lineOf(change: DiaryChange): string {
  const body =
    change.kind === 'saved'
      ? { version: diaryVersion, saved: change.entry }
      : { version: diaryVersion, removed: change.id };
  return JSON.stringify({ ...body, check: checkOf(body) });
}

/** Believes a line only where its check is right and its entry is allowed. */
export function parseLine(text: string): DiaryLine {
  const line = parseJson(text);
  if (!isTree(line)) return { kind: 'damaged' };
  const { check, ...body } = line;
  if (check !== checkOf(body)) return { kind: 'damaged' };
  if (typeof body.version === 'number' && body.version > diaryVersion) return { kind: 'newer' };
  if (typeof body.removed === 'string') return { kind: 'removed', id: body.removed };
  const entry = diaryEntrySchema.safeParse(body.saved);
  return entry.success ? { kind: 'saved', entry: entry.data } : { kind: 'damaged' };
}

/** 64 bits of SHA-256 of the line's JSON: for accidents, not for forgers. */
function checkOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
}
