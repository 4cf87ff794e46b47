import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from '../measured.ts';
import { sides } from '../sides.ts';
import { hoursOf, ofSide } from './counts.ts';
import { type DetCurve, detDrawing } from './det-drawing.ts';
import { aimTables, tablesOf } from './tables.ts';

/** What each page shows of the last runs, between its marks. */
const pages: Readonly<Record<string, (measured: Measured) => string>> = {
  'docs/hearing.md': aimTables,
  'docs/hearing-tables.md': tablesOf,
};
const drawing = 'docs/hearing-det.svg';
const begin = '<!-- begin: written by npm run bench:hearing -->';
const end = '<!-- end: written by npm run bench:hearing -->';

/** Writes the aims and all tables into their pages of `docs/` and draws `docs/hearing-det.svg`. */
export function writePages(measured: Measured): void {
  for (const [page, words] of Object.entries(pages))
    writeFileSync(page, replaced(page, readFileSync(page, 'utf8'), words(measured)));
  const { positives, negatives } = measured;
  if (positives === null || negatives === null) return;
  const { date, commit } = negatives.origin;
  writeFileSync(
    drawing,
    detDrawing(curvesOf(measured), `${date}, commit ${commit}. Synthetic voices are not people.`),
  );
}

/**
 * The text of this page with these tables between its two marks.
 * @throws Error where the marks are missing
 */
export function replaced(page: string, text: string, tables: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has lost its marks "${begin}" and "${end}".`);
  return `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`;
}

/** One curve for each half of the voices: phrases through noises at 10 dB, and all that was for nobody with those voices. */
export function curvesOf({ positives, negatives }: Measured): readonly DetCurve[] {
  const phrases = (positives?.rows ?? []).filter(({ group, ratioDb }) => group === 'noise' && ratioDb === 10);
  const rows = negatives?.rows ?? [];
  return sides.map((side) => ({
    name: side === 'held-out' ? 'held-out voices' : 'development voices',
    phrases: ofSide(phrases, side).map(({ score }) => score),
    alarms: ofSide(rows, side).flatMap(({ alarms }) => alarms.map(({ score }) => score)),
    hours: hoursOf(ofSide(rows, side)),
  }));
}
