import type { Content } from '../../shared/content/content.ts';
import { isToCome } from '../../shared/diary/entries.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import { type DiaryImport, parseDiaryExport } from '../../shared/diary/exchange/export.ts';
import type { NightRecord } from '../../shared/diary/night-record.ts';
import { filled } from '../../shared/filled.ts';
import type { Saved } from '../../shared/ipc/answers.ts';
import type { PageAnswers, PageAsks } from '../../shared/ipc/page-asks.ts';
import type { Clock, PrintToPdf } from '../../shared/ports/machine.ts';
import type { DiaryReading, DiaryStore, SettingsStore } from '../../shared/ports/storing.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { localIso } from '../lib/time/local-time.ts';
import { sheetDocument } from './doctors-sheet.ts';
import { followed, notDone } from './not-done.ts';

/** Answers what the pages of diary and sheet ask. */
export type DiaryRequests = Pick<
  PageAnswers,
  | 'diary:read'
  | 'diary:save'
  | 'diary:remove'
  | 'diary:erase'
  | 'diary:import'
  | 'diary:sheet'
  | 'diary:print'
>;

/** What the diary's pages are answered from. */
export interface DiaryRequestsDeps {
  /** The words, asked at each answer. */
  readonly content: () => Content;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly diary: DiaryStore;
  /** What Charley's ears did in each night. */
  readonly nights: () => Promise<readonly NightRecord[]>;
  readonly clock: Pick<Clock, 'wallMs'>;
  readonly printToPdf: PrintToPdf;
  /** Awaited before the page gets its answer. */
  readonly diaryChanged: () => Promise<void>;
}

/** What a full disk refuses lives on in memory: then it is brought to the conversation all the same. */
export function createDiaryRequests(deps: DiaryRequestsDeps): DiaryRequests {
  const { content, settings, diary, nights, clock, printToPdf, diaryChanged } = deps;
  const now = (): Date => new Date(clock.wallMs());
  const kept = async (result: Result<void>): Promise<Saved> => {
    await followed(diaryChanged);
    return result.ok ? { ok: true } : notDone(result.failure, content());
  };
  const sheet = async (): Promise<string> => {
    const { entries } = await read(diary);
    return sheetDocument(entries, (await settings.read()).settings, now(), content());
  };
  return {
    async 'diary:read'() {
      const { entries, damagedLines, newerLines } = await read(diary);
      return {
        entries,
        nights: await nights(),
        now: localIso(now()),
        damagedLines: damagedLines.length,
        newerLines: newerLines.length,
      };
    },
    async 'diary:save'(entry) {
      if (isToCome(entry, clock.wallMs())) return { ok: false, words: content().requests.toCome };
      return kept(await diary.save(entry));
    },
    'diary:remove': async ({ id }) => kept(await diary.remove(id)),
    async 'diary:erase'() {
      const erased = await diary.erase();
      await followed(diaryChanged);
      return erased.ok ? { ok: true } : { ok: false, words: content().requests.notErased };
    },
    async 'diary:import'({ text }) {
      const answer = await importDiary(diary, parseDiaryExport(text, clock.wallMs()), content());
      await followed(diaryChanged);
      return answer;
    },
    'diary:sheet': async () => ({ html: await sheet() }),
    async 'diary:print'() {
      const printed = await printToPdf(await sheet());
      if (!printed.ok) return { ok: false, words: content().failures[printed.failure.code] };
      return { ok: true, base64: Buffer.from(printed.value).toString('base64') };
    },
  };
}

async function importDiary(
  store: DiaryStore,
  found: DiaryImport,
  content: Content,
): Promise<PageAsks['diary:import']['answer']> {
  if (found.kind === 'not a diary') return { ok: false, words: content.requests.notADiary };
  const { entries, refused } = found;
  const failure = await saveAll(store, entries);
  if (failure !== null) return notDone(failure, content);
  if (refused.length === 0) return { ok: true, added: entries.length };
  const values = { count: entries.length, places: refused.join(', ') };
  return { ok: false, words: filled(content.requests.importPartly, values) };
}

/** Stops at the first entry that the disk refuses. */
async function saveAll(store: DiaryStore, entries: readonly DiaryEntry[]): Promise<Failure | null> {
  for (const entry of entries) {
    const saved = await store.save(entry);
    if (!saved.ok) return saved.failure;
  }
  return null;
}

/** @throws where the diary cannot be read: the page's question is then rejected */
async function read(store: DiaryStore): Promise<DiaryReading> {
  const reading = await store.read();
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}
