import { answers } from '../../../shared/content/en/answers.ts';
import { lines } from '../../../shared/content/en/lines.ts';
import { ladders } from '../../../shared/content/ladders.ts';
import type { AnswerId, LineId } from '../../../shared/content/line.ts';
import { type ProfileFlag, profileFlags, type Step, steps } from '../../../shared/content/protocol.ts';
import type { Location } from '../../../shared/dialogue/meaning.ts';
import { legacySteps } from '../../../shared/diary/exchange/legacy-steps.ts';

/** What a column of a table in docs/relief-content.md holds of the product, by the key in the row's first cell. */
type Column = (key: string) => string | undefined;

const names = (ids: readonly string[]): string => (ids.length === 0 ? '–' : ids.join(', '));
const isKeyOf = <Shape extends object>(shape: Shape, key: string): key is Extract<keyof Shape, string> =>
  Object.hasOwn(shape, key);

function stepOf(key: string): Step | null {
  return isKeyOf(steps, key) ? steps[key] : null;
}

/** How long a step takes, as §0 explains it. */
function timeOf(key: string): string {
  const step = stepOf(key);
  switch (step?.kind) {
    case 'act':
      return step.giveMs === 0 ? 'at once' : `then ${spell(step.giveMs / 1000)}`;
    case 'hold':
      return `hold ${spell(step.seconds)}`;
    case 'time':
      return spell(step.seconds);
    case 'offer':
      return `offered, ${spell(step.seconds)}`;
    case 'ask':
      return 'asked';
    default:
      return '–';
  }
}

function spell(seconds: number): string {
  return seconds > 180 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

const line = (key: string) => lines[key as LineId];
const ladder = (key: string) => ladders[key as Location];

/** The number of a step in a diary of version 1. */
const idOf = new Map(Object.entries(legacySteps).map(([id, name]) => [name as string, id]));

const columns: Readonly<Record<string, Column>> = {
  Id: (key) => idOf.get(key),
  Time: timeOf,
  Headline: (key) => line(key).headline,
  'Spoken line': (key) => line(key).spoken || '–',
  'Asked as': (key) => answers[key as AnswerId].question,
  Said: (key) => answers[key as AnswerId].answer,
  Removes: (flag) =>
    names(Object.keys(steps).filter((key) => stepOf(key)?.removedBy.includes(flag as ProfileFlag))),
  Begins: (place) => ladder(place).startsWith,
  Opening: (place) => names(ladder(place).opening),
  'After pulling': (place) => names(ladder(place).afterPulling),
  Hold: (place) => ladder(place).hold,
  'Second way': (place) => names(ladder(place).stronger),
  Rub: (place) => ladder(place).rub,
  Then: (place) => ladder(place).rising,
  Standing: (place) => names(ladder(place).standing),
  Further: (place) => names(ladder(place).standingOn),
  'Cannot reach': (place) => ladder(place).withoutReach,
  'No towel': (place) => ladder(place).withoutTowel,
};

/** The keys that each kind of table must hold, by the heading of its first column. */
export const keysOfTables: Readonly<Record<string, readonly string[]>> = {
  Step: Object.keys(lines),
  Line: Object.keys(lines),
  Answer: Object.keys(answers),
  Flag: profileFlags,
  Place: Object.keys(ladders),
};

/** The keys in the first cells of all tables under one of these headings, in their order. */
export function keysIn(text: string, headings: readonly string[]): readonly string[] {
  return rowsOf(text).flatMap(({ key, heading }) =>
    key !== null && headings.includes(heading) ? [key] : [],
  );
}

/** The document with every cell that the product decides written anew; what a person wrote stays. */
export function filled(text: string): string {
  return rowsOf(text)
    .map(({ key, heading, titles, cells, source }) => {
      if (key === null || !keysOfTables[heading]?.includes(key)) return source;
      const written = cells.map((cell, at) => columns[titles[at] ?? '']?.(key) ?? cell);
      return `| ${written.join(' | ')} |`;
    })
    .join('\n');
}

interface Row {
  readonly source: string;
  readonly titles: readonly string[];
  readonly heading: string;
  readonly cells: readonly string[];
  /** The backticked name in the first cell; null for all that is no row of a table of ours. */
  readonly key: string | null;
}

function rowsOf(text: string): readonly Row[] {
  const sources = text.split('\n');
  let titles: readonly string[] = [];
  return sources.map((source, at) => {
    const isRow = source.startsWith('|');
    const cells = isRow
      ? source
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : [];
    if (!isRow) titles = [];
    else if (sources[at + 1]?.startsWith('|---')) titles = cells;
    const heading = titles[0] ?? '';
    const key = heading in keysOfTables ? /^`(\w+)`$/.exec(cells[0] ?? '')?.[1] : undefined;
    return { source, titles, heading, cells, key: key ?? null };
  });
}
