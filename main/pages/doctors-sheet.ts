import type { Content } from '../../shared/content/content.ts';
import { latestNight } from '../../shared/diary/entries.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import { nightsLater } from '../../shared/diary/night.ts';
import { doctorSheet } from '../../shared/diary/sheet.ts';
import { sheetPage } from '../../shared/diary/sheet-page.ts';
import type { Settings } from '../../shared/settings.ts';
import { localIso } from '../lib/local-time.ts';

/** Twelve weeks: what fits one page, and long enough to see a change after the six weeks of the routine. [PJ] */
const usualNights = 84;

/** The doctor's sheet of the last twelve weeks as one HTML document, with dates as this person's system writes them. */
export function sheetDocument(
  entries: readonly DiaryEntry[],
  { medicines }: Pick<Settings, 'medicines'>,
  now: Date,
  content: Content,
): string {
  const toNight = latestNight(entries, localIso(now));
  const sheet = doctorSheet(entries, {
    fromNight: nightsLater(toNight, 1 - usualNights),
    toNight,
    medicines,
  });
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return sheetPage(sheet, { content, locale });
}
