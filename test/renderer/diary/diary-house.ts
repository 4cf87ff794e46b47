import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { createPageRequests, type PageRequests } from '../../../main/pages/requests.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { PageAsk } from '../../../shared/ipc.ts';
import { readPageAsk } from '../../../shared/ipc-reading.ts';
import type { DiaryStore, PrintToPdf } from '../../../shared/ports.ts';
import { noOffers } from '../../support/no-offers.ts';
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
): Promise<DiaryContext> {
  const folder = mkdtempSync(join(tmpdir(), 'charley-diary-'));
  const store = createDiaryFile(folder);
  for (const entry of entries) await store.save(entry);
  const nowMs = new Date(now).getTime();
  const desk = createPageRequests({
    content: () => contentFor('en'),
    settings: createSettingsFile(folder, () => new Date(nowMs)),
    diary: store,
    clock: { wallMs: () => nowMs },
    printToPdf,
    offering: noOffers,
    settingsChanged: async () => {},
    diaryChanged: async () => {},
  });
  return {
    store,
    context: place,
    prepare: (page) => connect(page, desk),
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

declare global {
  interface Window {
    askDesk(channel: string, question: unknown): Promise<unknown>;
  }
}

async function connect(page: Page, desk: PageRequests): Promise<void> {
  await page.exposeFunction('askDesk', (channel: string, question: unknown) => {
    const read = readPageAsk(channel, question ?? undefined);
    if (!read.ok) throw new Error(`The contract knows no such question on ${channel}.`);
    return answer(desk, read.message);
  });
  await page.addInitScript(() => {
    const bridge = window.charley;
    if (bridge === undefined) return;
    const askOther = bridge.ask;
    bridge.ask = ((channel: never, question: never) =>
      String(channel).startsWith('diary:')
        ? window.askDesk(channel, question)
        : askOther(channel, question)) as typeof bridge.ask;
  });
}

function answer(desk: PageRequests, { channel, question }: PageAsk): unknown {
  const answers: Partial<Record<string, (question: never) => unknown>> = desk;
  return answers[channel]?.(question as never);
}
