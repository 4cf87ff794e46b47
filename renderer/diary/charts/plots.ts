import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { LatestPeriod } from '../../../shared/diary/period.ts';
import { doctorSheet } from '../../../shared/diary/sheet/sheet.ts';
import { hourTrends, partTrends, weekTrends } from '../../../shared/diary/trends.ts';
import { dayAndMonth, hourText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { stepText } from '../nights/entry-words.ts';
import type { DiaryContext } from '../page.ts';

/** One column of figures: drawn as bars or as a line, or only written in the table. */
interface Column {
  readonly head: string;
  readonly drawn: 'bar' | 'line' | 'no';
}

/** A chart and its table in one: both show these rows, so that they can never differ. Null is what is not known. */
export interface Plot {
  readonly title: string;
  readonly note?: string;
  /** What the rows are. */
  readonly rowHead: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly (number | null)[] }[];
  /** Bars lie where their names are long. */
  readonly bars: 'standing' | 'lying';
}

/** Who reads it: in which words, and with dates as where. */
type Reader = Pick<DiaryContext, 'words' | 'locale'>;

/** All charts of these nights, in their order. */
export function plotsOf(
  entries: readonly DiaryEntry[],
  period: LatestPeriod,
  reader: Reader,
): readonly Plot[] {
  return [
    weekly(entries, period, reader),
    hours(entries, reader),
    parts(entries, reader),
    helped(entries, period, reader),
  ];
}

function weekly(
  entries: readonly DiaryEntry[],
  period: LatestPeriod,
  { words: given, locale }: Reader,
): Plot {
  const words = given.diaryPages.charts;
  const { title, week, average, nights, whole } = words.weekly;
  return {
    title,
    note: whole,
    rowHead: week,
    columns: [
      { head: words.cramps, drawn: 'bar' },
      { head: average, drawn: 'line' },
      { head: nights, drawn: 'no' },
    ],
    rows: weekTrends(entries, period).map((trend) => ({
      name: dayAndMonth(trend.week, locale),
      figures: [trend.cramps, toTenth(trend.average), trend.nights],
    })),
    bars: 'standing',
  };
}

function toTenth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function hours(entries: readonly DiaryEntry[], { words: given, locale }: Reader): Plot {
  const words = given.diaryPages.charts;
  const { title, hour, noon } = words.hours;
  return {
    title,
    note: noon,
    rowHead: hour,
    columns: [{ head: words.cramps, drawn: 'bar' }],
    rows: hourTrends(entries).map((trend) => ({
      name: hourText(trend.hour, locale),
      figures: [trend.cramps],
    })),
    bars: 'standing',
  };
}

function parts(entries: readonly DiaryEntry[], { words: { diaryPages, names } }: Reader): Plot {
  const { title, part, all } = diaryPages.charts.parts;
  const { left, right, both } = names.sides;
  return {
    title,
    rowHead: part,
    columns: [
      ...[left, right, both, names.sideNotSaid].map((head) => ({ head, drawn: 'bar' }) as const),
      { head: all, drawn: 'no' },
    ],
    rows: partTrends(entries).map((trend) => ({
      name: trend.part === null ? names.notSaid : names.parts[trend.part],
      figures: [trend.left, trend.right, trend.both, trend.notSaid, trend.cramps],
    })),
    bars: 'lying',
  };
}

function helped(entries: readonly DiaryEntry[], period: LatestPeriod, { words: given }: Reader): Plot {
  const words = given.diaryPages.charts;
  const { title, step, unknown } = words.helped;
  const sheet = doctorSheet(entries, { ...period, medicines: [] });
  const known = sheet.helped.reduce((sum, { cramps }) => sum + cramps, 0);
  return {
    title,
    note: filled(unknown, { count: sheet.cramps - known }),
    rowHead: step,
    columns: [{ head: words.cramps, drawn: 'bar' }],
    rows: sheet.helped.map(({ value, cramps }) => ({ name: stepText(value, given), figures: [cramps] })),
    bars: 'lying',
  };
}
