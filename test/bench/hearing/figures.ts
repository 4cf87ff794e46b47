import { type Figure, percentile } from '../figure.ts';
import { readOptions } from './options.ts';
import { countAlarms, countPhrases, realTimeFactor } from './page/counts.ts';
import { measureHearing } from './run.ts';

/**
 * The quick form of `npm run bench:hearing` as rows of the bench.
 * @throws Error where a model or a synthesiser is missing
 */
export async function hearingFigures(): Promise<readonly Figure[]> {
  const options = readOptions(['--quick']);
  if (typeof options === 'string') throw new Error(options);
  const { positives, negatives, machine } = await measureHearing(options, () => false);
  const rows = positives?.rows ?? [];
  const scenes = negatives?.rows ?? [];
  const ranOn = `Node ${process.versions.node}, synthetic voices, not people`;
  const row = (name: string, value: number, unit: string): Figure => ({ name, median: value, unit, ranOn });
  const onsets = countPhrases(rows.filter(({ group }) => group !== 'command'));
  const commands = countPhrases(rows.filter(({ group }) => group === 'command'));
  const alarms = countAlarms(scenes);
  const delays = rows.flatMap(({ group, delayMs }) =>
    group === 'level' && delayMs !== null ? [delayMs] : [],
  );
  return [
    row(
      `onset phrases begun, three levels; ${onsets.asked} more asked about`,
      onsets.begun,
      `of ${onsets.of}`,
    ),
    row('commands right, through noises at 10 dB', commands.begun, `of ${commands.of}`),
    row(`false starts in ${alarms.hours.toFixed(2)} h for nobody`, alarms.begins, 'times'),
    row('end of phrase to its meaning', percentile(delays, 0.5), 'ms'),
    row('the same, 95 of 100 within', percentile(delays, 0.95), 'ms'),
    row('processor while somebody talks', realTimeFactor(scenes), 'of real time'),
    row('processor in a quiet room', 100 * (machine?.row.quietShare ?? Number.NaN), '% of a core'),
    row('resident memory of a process that only hears', machine?.row.residentMb ?? Number.NaN, 'MB'),
    row('both models checked and loaded', machine?.row.loadMs ?? Number.NaN, 'ms'),
  ];
}
