import { askingScore, beginningScore } from '../score.ts';
import { type DrawnPoint, detOf, drawn, pointAt, probit } from './det.ts';

/** The scores of one half of the voices. */
export interface DetCurve {
  readonly name: string;
  readonly phrases: readonly number[];
  readonly alarms: readonly number[];
  readonly hours: number;
}

const width = 760;
const height = 620;
const plot = { left: 90, right: 730, top: 120, bottom: 530 };
const missTicks = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95];
const hourTicks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];
const [leastMiss, mostMiss] = [0.004, 0.97];
const [leastHour, mostHour] = [0.1, 300];
/** Solid, then dashed: read without colour. */
const dashes = ['', ' stroke-dasharray="9 5"'];

/**
 * The curves as a picture in black and white: misses by the normal quantile over false starts by the hour, logarithmic.
 * @param below one line under it
 */
export function detDrawing(curves: readonly DetCurve[], below: string): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" role="img">`,
    '<title>Misses against false starts</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...axes(),
    ...curves.flatMap(curveLines),
    ...curves.flatMap(legend),
    text(plot.left, height - 14, below),
    '</svg>',
  ].join('\n')}\n`;
}

function axes(): readonly string[] {
  const { left, right, top, bottom } = plot;
  const rows = missTicks.flatMap((share) => [
    line(left, yOf(share), right, yOf(share), '#ccc'),
    text(left - 10, yOf(share) + 5, `${100 * share} %`, 'end'),
  ]);
  const columns = hourTicks.flatMap((rate) => [
    line(xOf(rate), top, xOf(rate), bottom, '#ccc'),
    text(xOf(rate), bottom + 20, `${rate}`, 'middle'),
  ]);
  return [
    ...rows,
    ...columns,
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="none" stroke="#000"/>`,
    text(left, top - 12, 'Onset phrases missed, through noises at 10 dB'),
    text((left + right) / 2, bottom + 44, 'False starts an hour, mostly of talk (logarithmic)', 'middle'),
  ];
}

function curveLines({ phrases, alarms, hours }: DetCurve, index: number): readonly string[] {
  const at = (threshold: number) => drawn(pointAt(threshold, phrases, alarms, hours));
  // Where nothing is started any more there is no rate to draw: the curve ends before.
  const points = detOf(phrases, alarms, hours)
    .filter(({ falseStarts }) => falseStarts > 0)
    .map(drawn);
  const path = points.map((point) => `${xOf(point.falsePerHour)},${yOf(point.missShare)}`).join(' ');
  return [
    `<polyline fill="none" stroke="#000" stroke-width="2"${dashes[index] ?? ''} points="${path}"/>`,
    mark(at(beginningScore), '#000'),
    mark(at(askingScore), '#fff'),
  ];
}

/** Filled where Charley begins, open where it asks; a short arrow points on where none was counted. */
function mark(point: DrawnPoint, fill: string): string {
  const [x, y] = [xOf(point.falsePerHour), yOf(point.missShare)];
  const dot = `<circle cx="${x}" cy="${y}" r="6" fill="${fill}" stroke="#000" stroke-width="2"/>`;
  return point.isBound ? `${dot}${text(x - 8, y + 5, '←', 'end')}` : dot;
}

function legend({ name, hours, phrases }: DetCurve, index: number): readonly string[] {
  const y = 28 + 24 * index;
  const x = plot.left;
  return [
    `<line x1="${x}" y1="${y - 5}" x2="${x + 46}" y2="${y - 5}" stroke="#000" stroke-width="2"${dashes[index] ?? ''}/>`,
    text(x + 56, y, `${name}: ${phrases.length} phrases, ${hours.toFixed(1)} h`),
    ...(index === 0
      ? [
          text(x + 330, 28, '● begins   ○ begins or asks'),
          text(x + 330, 52, '← none was counted: at its 95 % bound'),
        ]
      : []),
  ];
}

function xOf(rate: number): number {
  const clamped = Math.min(mostHour, Math.max(leastHour, rate));
  const share = Math.log(clamped / leastHour) / Math.log(mostHour / leastHour);
  return round(plot.left + share * (plot.right - plot.left));
}

function yOf(missShare: number): number {
  const clamped = Math.min(mostMiss, Math.max(leastMiss, missShare));
  const share = (probit(clamped) - probit(leastMiss)) / (probit(mostMiss) - probit(leastMiss));
  return round(plot.bottom - share * (plot.bottom - plot.top));
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
}

function text(x: number, y: number, words: string, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
