import type { Content } from '../../../shared/content/content.ts';
import { longestMinutes } from '../../../shared/diary/entries.ts';

const minuteMs = 60_000;

/** How long "6.5", "ten minutes", "half an hour" or "90 sec" is; a bare number is minutes. Null for anything else, and for more than a day. */
export function lengthMs(text: string, { commands: { log }, numbers }: Content): number | null {
  const { units, one, half } = log.lengths;
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^([\d.]+)(\p{L})/u, '$1 $2');
  const unit = Object.entries(units).find(([, names]) => names.some((name) => words.endsWith(` ${name}`)));
  const unitMs = unit === undefined ? minuteMs : unitsMs[unit[0] as keyof typeof unitsMs];
  const count = unit === undefined ? words : words.slice(0, words.lastIndexOf(' '));
  const amount = amountOf(count, { one, half, numbers });
  const totalMs = amount === null ? Number.NaN : amount * unitMs;
  return totalMs >= 0 && totalMs <= longestMinutes * minuteMs ? totalMs : null;
}

const unitsMs = { seconds: 1_000, minutes: minuteMs, hours: 60 * minuteMs } as const;

interface AmountWords {
  readonly one: readonly string[];
  readonly half: readonly string[];
  readonly numbers: readonly string[];
}

function amountOf(text: string, { one, half, numbers }: AmountWords): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (half.includes(text)) return 0.5;
  if (one.includes(text)) return 1;
  const number = numbers.indexOf(text);
  return number < 0 ? null : number;
}
