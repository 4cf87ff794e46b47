import type { Content } from '../../content/content.ts';
import { stepName } from '../../content/step-name.ts';
import { filled } from '../../filled.ts';
import { minutesOf } from '../entries.ts';
import { dayAndMonth, hourText } from '../written-dates.ts';
import type { Paper } from './paper.ts';
import type { Answered, CrampsWith, DoctorSheet, Spread } from './sheet.ts';

/** A sheet's words; `locale` (BCP 47) is for its dates and times. */
export interface SheetLanguage {
  readonly content: Content;
  readonly locale: string;
  readonly paper: Paper;
}

type Cells = readonly (string | number)[];

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
  return [
    ...whenAndWhere(sheet, language),
    ...howBad(sheet, language),
    {
      caption: words.helped,
      rows: counted(sheet.helped.slice(0, mostHelped), (step) => stepName(step, language.content)),
    },
    { caption: words.tags, rows: counted(sheet.tags, (tag) => tags[tag]) },
    { caption: words.routine, rows: [[words.routineNights, sheet.routineNights]] },
  ];
}

function whenAndWhere(sheet: DoctorSheet, { content, locale }: SheetLanguage): readonly SheetTable[] {
  const {
    sheet: words,
    names: { parts, sides, notSaid },
  } = content;
  return [
    {
      caption: words.weeks,
      heads: [words.week, words.cramps, words.nights],
      rows: sheet.weeks.map(({ week, cramps, nights, of }) => [
        dayAndMonth(week, locale),
        cramps,
        filled(words.of, { count: nights, all: of }),
      ]),
    },
    { caption: words.parts, rows: counted(sheet.parts, (part) => (part === null ? notSaid : parts[part])) },
    { caption: words.sides, rows: counted(sheet.sides, (side) => (side === null ? notSaid : sides[side])) },
    {
      caption: words.hours,
      rows: sheet.hours.map(({ fromHour, toHour, cramps }) => [
        filled(words.hourRange, { from: hourText(fromHour, locale), to: hourText(toHour, locale) }),
        cramps,
      ]),
    },
  ];
}

function howBad(sheet: DoctorSheet, { content: { sheet: words } }: SheetLanguage): readonly SheetTable[] {
  const outOf = (count: number, all: number) => filled(words.of, { count, all });
  const spread = (values: Spread | null, names: SpreadWords): readonly Cells[] =>
    values === null
      ? []
      : [
          [names.known, outOf(values.known, sheet.cramps)],
          ...(values.known < fewestForHalf ? [] : [[names.half, names.written(values.median)]]),
          [names.most, names.written(values.most)],
        ];
  const asked = (name: string, { yes, asked }: Answered): readonly Cells[] =>
    asked === 0 ? [] : [[name, outOf(yes, asked)]];
  return [
    {
      caption: words.helpAdvised,
      rows: counted(sheet.helpAdvised, (outcome) => words.advised[outcome]),
    },
    {
      caption: words.lengths,
      rows: spread(sheet.lengths, {
        known: words.lengthsKnown,
        half: words.halfShorter,
        most: words.longest,
        written: (ms) => filled(words.minutes, { minutes: minutesOf(ms) }),
      }),
    },
    {
      caption: words.pain,
      rows: spread(sheet.pain, {
        known: words.painKnown,
        half: words.halfWeaker,
        most: words.worst,
        written: String,
      }),
    },
    {
      caption: words.afterwards,
      rows: [...asked(words.soreNextDay, sheet.soreNextDay), ...asked(words.sleepLost, sheet.sleepLost)],
    },
  ];
}

/** Half of one cramp is nothing to tell. */
const fewestForHalf = 2;

interface SpreadWords {
  readonly known: string;
  readonly half: string;
  readonly most: string;
  readonly written: (value: number) => string;
}

function counted<Value>(
  counts: readonly CrampsWith<Value>[],
  name: (value: Value) => string,
): readonly Cells[] {
  return counts.map(({ value, cramps }) => [name(value), cramps]);
}
