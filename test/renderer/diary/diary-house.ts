import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { createPageRequests } from '../../../main/pages/requests.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { NightRecord } from '../../../shared/diary/night-record.ts';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import type { DiaryStore } from '../../../shared/ports/storing.ts';
import { noOffers } from '../../support/no-offers.ts';
import { putDeskBehind } from '../../support/page/desk-behind.ts';
import type { Pages } from '../../support/page/open-pages.ts';
import { paperlessPrinter } from '../../support/printer.ts';

/** The place where the made-up nights are, whatever the machine's own clock shows. */
const place = { locale: 'en-GB', timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone };

/** Main's desk with a real diary in a folder of its own, behind a page. */
export interface DiaryContext {
  readonly store: DiaryStore;
  readonly context: BrowserContextOptions;
  /** Puts the desk behind the page's bridge, for all that it asks of the diary. */
  readonly prepare: (page: Page) => Promise<void>;
  remove(): void;
}

/** `now` is the local wall clock's, like "2026-11-23T08:00". */
export async function openDiaryHouse(
  now: string,
  entries: readonly DiaryEntry[],
  printToPdf: PrintToPdf = paperlessPrinter,
  nights: readonly NightRecord[] = [],
): Promise<DiaryContext> {
  const folder = mkdtempSync(join(tmpdir(), 'charley-diary-'));
  const store = createDiaryFile(folder);
  for (const entry of entries) await store.save(entry);
  const nowMs = new Date(now).getTime();
  const desk = createPageRequests({
    nights: async () => nights,
    content: () => contentFor('en'),
    settings: createSettingsFile(folder, () => new Date(nowMs)),
    diary: store,
    clock: { wallMs: () => nowMs },
    printToPdf,
    settingOptions: noOffers,
    settingsChanged: async () => {},
    diaryChanged: async () => {},
  });
  return {
    store,
    context: place,
    prepare: (page) => putDeskBehind(page, desk, ['diary']),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Opens the diary from the night screen, as a person does. */
export async function openDiaryPage(
  pages: Pages,
  { context, prepare }: DiaryContext,
  differences: BrowserContextOptions = {},
): Promise<Page> {
  const { page } = await pages.open({ context: { ...context, ...differences }, prepare });
  await page.getByRole('navigation').getByRole('button', { name: 'Diary' }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

/** Turns to another part of the diary. */
export async function turnTo(
  page: Page,
  part: 'Nights' | 'Charts' | "Doctor's sheet" | 'Your data',
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the diary' })
    .getByRole('button', { name: part })
    .click();
}
