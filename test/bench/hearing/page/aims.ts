import { percentile } from '../../figure.ts';
import type { Measured } from '../measured.ts';
import { countAlarms, countPhrases, ofSide, rateWords, realTimeFactor, shareWords } from './counts.ts';

/** One aim, what was measured for it, and whether that meets it; null where nothing was. */
export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly isMet: boolean | null;
}

/** The aims are the issue's; they are held against voices that nothing was chosen with. */
export function aimsOf({ positives, negatives, machine }: Measured): readonly Aim[] {
  const heldOut = ofSide(positives?.rows ?? [], 'held-out');
  const missedAt = (ratioDb: number, most: number): Aim => {
    const inNoise = heldOut.filter((row) => row.group === 'noise' && row.ratioDb === ratioDb);
    const { missed, of } = countPhrases(inNoise);
    return {
      aim: `Onset phrases neither begun nor asked about through noises at ${ratioDb} dB, held-out voices: at most ${100 * most} %`,
      measured: of === 0 ? 'not measured' : `${shareWords(missed, of)}: ${missed} of ${of}`,
      isMet: of === 0 ? null : missed / of <= most,
    };
  };
  const commands = countPhrases(heldOut.filter(({ group }) => group === 'command'));
  const alarms = countAlarms(negatives?.rows ?? []);
  const delays = (positives?.rows ?? []).flatMap(({ delayMs, group, ratioDb }) =>
    group === 'level' && ratioDb === null && delayMs !== null ? [delayMs] : [],
  );
  const talk = (negatives?.rows ?? []).filter(({ side }) => side !== null);
  return [
    missedAt(10, 0.03),
    missedAt(0, 0.1),
    {
      aim: 'Commands and answers right at 10 dB, held-out voices: at least 95 %',
      measured:
        commands.of === 0
          ? 'not measured'
          : `${shareWords(commands.begun, commands.of)}: ${commands.begun} of ${commands.of}`,
      isMet: commands.of === 0 ? null : commands.begun / commands.of >= 0.95,
    },
    {
      aim: 'No false start in at least 6 h that are for nobody',
      measured: `${alarms.begins} in ${alarms.hours.toFixed(1)} h: ${rateWords(alarms.begins, alarms.hours)}`,
      isMet: alarms.hours === 0 ? null : alarms.begins === 0 && alarms.hours >= 6,
    },
    {
      aim: 'End of phrase to its meaning, in quiet: median 500 ms, 95 in 100 within 900 ms (the aim is to the first sound, some 50 ms later)',
      measured:
        delays.length === 0
          ? 'not measured'
          : `${Math.round(percentile(delays, 0.5))} ms; ${Math.round(percentile(delays, 0.95))} ms`,
      isMet: delays.length === 0 ? null : percentile(delays, 0.5) <= 450 && percentile(delays, 0.95) <= 850,
    },
    {
      aim: 'Both ears while somebody talks: under 0.12 of real time',
      measured: talk.length === 0 ? 'not measured' : realTimeFactor(talk).toFixed(3),
      isMet: talk.length === 0 ? null : realTimeFactor(talk) < 0.12,
    },
    {
      aim: 'In a quiet room: under 1 % of a core',
      measured: machine === null ? 'not measured' : `${(100 * machine.row.quietShare).toFixed(2)} %`,
      isMet: machine === null ? null : machine.row.quietShare < 0.01,
    },
    {
      aim: 'A process that only hears: under 280 MB',
      measured:
        machine === null
          ? 'not measured'
          : `${Math.round(machine.row.residentMb)} MB (most ${Math.round(machine.row.mostResidentMb)} MB)`,
      isMet: machine === null ? null : machine.row.residentMb < 280,
    },
  ];
}
