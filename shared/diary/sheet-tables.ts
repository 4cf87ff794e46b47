import { twoDigits } from '../clock-time.ts';
import type { Content } from '../content/content.ts';
import { filled } from '../filled.ts';
import type { Count, DoctorSheet } from './sheet.ts';

/** A sheet's words; `locale` (BCP 47) is for its dates. */
export interface SheetLanguage {
  readonly content: Content;
  readonly locale: string;
}

export type Cells = readonly (string | number)[];

/** A small table; the first cell of a row names it. */
export interface SheetTable {
  readonly caption: string;
  readonly heads?: readonly string[];
  readonly rows: readonly Cells[];
}

/** One page has room for so many; the rest helped less often. */
const mostHelped = 6;

/** Every table of the sheet in its order; one that has nothing to tell has no rows. */
export function sheetTables(sheet: DoctorSheet, language: SheetLanguage): readonly SheetTable[] {
  const {
    sheet: words,
    names: { tags },
  } = language.content;
  const stepText = (step: string) => (language.content.lines as Lines)[step]?.headline ?? step;
  return [
    ...whenAndWhere(sheet, language),
    ...howBad(sheet, language),
    { caption: words.helped, rows: counted(sheet.helped.slice(0, mostHelped), stepText) },
    { caption: words.tags, rows: counted(sheet.tags, (tag) => tags[tag]) },
    { caption: words.routine, rows: [[words.routineNights, sheet.routineNights]] },
  ];
}
type Lines = Readonly<Record<string, { readonly headline: string }>>;

function whenAndWhere(sheet: DoctorSheet, language: SheetLanguage): readonly SheetTable[] {
  const {
    sheet: words,
    names: { parts, sides, notSaid },
  } = language.content;
  return [
    {
      caption: words.weeks,
      heads: [words.week, words.cramps, words.nights],
      rows: sheet.weeks.map(({ week, cramps, nights }) => [dateText(week, language), cramps, nights]),
    },
    { caption: words.parts, rows: counted(sheet.parts, (part) => (part === null ? notSaid : parts[part])) },
    { caption: words.sides, rows: counted(sheet.sides, (side) => (side === null ? notSaid : sides[side])) },
    {
      caption: words.hours,
      rows: sheet.hours.map(({ fromHour, toHour, cramps }) => [
        filled(words.hourRange, { from: twoDigits(fromHour), to: twoDigits(toHour) }),
        cramps,
      ]),
    },
  ];
}

function howBad(sheet: DoctorSheet, { content: { sheet: words } }: SheetLanguage): readonly SheetTable[] {
  const { lengths, pain, cramps } = sheet;
  const minutes = (ms: number) => filled(words.minutes, { minutes: Math.round(ms / 6_000) / 10 });
  const outOf = (count: number) => filled(words.of, { count, all: cramps });
  return [
    {
      caption: words.lengths,
      rows:
        lengths === null
          ? []
          : [
              [words.lengthsKnown, outOf(lengths.known)],
              [words.median, minutes(lengths.medianMs)],
              [words.longest, minutes(lengths.longestMs)],
            ],
    },
    {
      caption: words.pain,
      rows:
        pain === null
          ? []
          : [
              [words.painKnown, outOf(pain.known)],
              [words.median, pain.median],
              [words.worst, pain.worst],
            ],
    },
    {
      caption: words.afterwards,
      rows:
        cramps === 0
          ? []
          : [
              [words.soreNextDay, outOf(sheet.soreNextDay)],
              [words.sleepLost, outOf(sheet.sleepLost)],
            ],
    },
  ];
}

function counted<Value>(counts: readonly Count<Value>[], name: (value: Value) => string): readonly Cells[] {
  return counts.map(({ value, cramps }) => [name(value), cramps]);
}

/** A night's date as the sheet prints it. */
export function dateText(night: string, { locale }: SheetLanguage): string {
  const date = new Date(`${night}T00:00:00Z`);
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
