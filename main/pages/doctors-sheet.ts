import type { Content } from '../../shared/content/content.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import { latestWeeks } from '../../shared/diary/period.ts';
import { paperOf } from '../../shared/diary/sheet/paper.ts';
import { doctorSheet } from '../../shared/diary/sheet/sheet.ts';
import { sheetPage } from '../../shared/diary/sheet/sheet-page.ts';
import { readerLocale } from '../../shared/reader-locale.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { systemLocale } from '../lib/system/system-locale.ts';
import { localIso } from '../lib/time/local-time.ts';
import { zoneOfMachine } from '../sun/sun-hours.ts';

/** Twelve weeks: what fits one page, and long enough to see a change after the six weeks of the routine. [PJ] */
const usualWeeks = 12;

/** The doctor's sheet of the last twelve weeks as one HTML document, with dates and paper as this person's system has them. */
export function sheetDocument(
  entries: readonly DiaryEntry[],
  { medicines }: Pick<Settings, 'medicines'>,
  now: Date,
  content: Content,
): string {
  const sheet = doctorSheet(entries, { ...latestWeeks(entries, localIso(now), usualWeeks), medicines });
  const system = systemLocale();
  return sheetPage(sheet, {
    content,
    locale: readerLocale(content.language, system),
    paper: paperOf(system, zoneOfMachine()),
  });
}
