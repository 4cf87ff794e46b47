import { readFileSync, writeFileSync } from 'node:fs';
import { hoursOf, ofSide } from './counts.ts';
import { type DetCurve, detDrawing } from './det-drawing.ts';
import type { Measured } from './measured.ts';
import { sides } from './sides.ts';
import { tablesOf } from './tables.ts';

const page = 'docs/hearing.md';
const drawing = 'docs/hearing-det.svg';
const begin = '<!-- begin: written by npm run bench:hearing -->';
const end = '<!-- end: written by npm run bench:hearing -->';

/** Writes the tables into `docs/hearing.md` and draws `docs/hearing-det.svg`. */
export function writePage(measured: Measured): void {
  writeFileSync(page, replaced(readFileSync(page, 'utf8'), tablesOf(measured)));
  const { positives, negatives } = measured;
  if (positives === null || negatives === null) return;
  const { date, commit } = negatives.origin;
  writeFileSync(
    drawing,
    detDrawing(curvesOf(measured), `${date}, commit ${commit}. Synthetic voices are not people.`),
  );
}

/**
 * The page with this between its two marks.
 * @throws Error where the marks are missing
 */
export function replaced(text: string, tables: string): string {
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
