import { percentile } from '../../figure.ts';
import type { Measured } from '../measured.ts';
import type { NegativeResult, Origin } from '../results.ts';
import { sides, voicesOf } from '../sides.ts';
import { sceneKinds } from '../sound/scenes.ts';
import { closeTalk, televisionTalk } from '../sound/talk.ts';
import { aimsOf } from './aims.ts';
import { countAlarms, hoursOf, rateWords, realTimeFactor } from './counts.ts';
import { peerTable } from './peer-table.ts';
import { positiveTables } from './positive-tables.ts';
import { table } from './table.ts';

/** What the last runs were to reach, and did, in Markdown. */
export function aimTables(measured: Measured): string {
  return [
    ...originLines(measured),
    table(
      ['Aim', 'Measured (with its 95 % interval)', 'Met'],
      aimsOf(measured).map(({ aim, measured: found, isMet }) => [aim, found, metWord(isMet)]),
    ),
  ].join('\n\n');
}

/** All else that the last runs measured, in Markdown. */
export function tablesOf(measured: Measured): string {
  const { positives, negatives, machine } = measured;
  return [
    ...originLines(measured),
    `Development voices, which rules and limits were chosen with: ${voiceNames('development')}. Held out: ${voiceNames('held-out')}.`,
    ...(positives === null ? [] : positiveTables(positives.rows)),
    ...(negatives === null ? [] : negativeTables(negatives.rows)),
    ...(positives === null && machine === null ? [] : [costTable(measured)]),
    ...peerTable(measured),
  ].join('\n\n');
}

function originLines({ positives, negatives, machine }: Measured): readonly string[] {
  const words = (what: string, origin: Origin | undefined) =>
    origin === undefined
      ? []
      : [`${what}: ${origin.date}, commit ${origin.commit}, Node ${origin.node}, ${origin.cores} cores.`];
  return [
    '**Synthetic voices are not people.** Written by `npm run bench:hearing`; not edited by hand.',
    [
      ...words('Phrases', positives?.origin),
      ...words('Hours for nobody', negatives?.origin),
      ...words('Cost', machine?.origin),
    ].join(' '),
  ];
}

function voiceNames(side: (typeof sides)[number]): string {
  return voicesOf[side].map(({ name }) => name).join(', ');
}

function metWord(isMet: boolean | null): string {
  if (isMet === null) return 'not measured';
  return isMet ? 'yes' : '**no**';
}

function negativeTables(rows: readonly NegativeResult[]): readonly string[] {
  const line = (name: string, chosen: readonly NegativeResult[]) => {
    const { hours, begins, answers, 'asks aloud': aloud, 'asks in silence': silent } = countAlarms(chosen);
    if (hours === 0) return [name, 'not measured', '', '', '', ''];
    return [
      name,
      hours.toFixed(2),
      `${begins}: ${rateWords(begins, hours)}`,
      `${aloud}`,
      `${answers}`,
      `${silent}`,
    ];
  };
  return [
    `What is for nobody. "Near to a cramp" are ${closeTalk.length} sentences of camps, crafts, cats and calves, "everyday talk" is what the tables of the understanding hold of it: both were written to be mistaken, and no home talks so. "Television" is ${televisionTalk.length} sentences over music.`,
    table(
      ['Kind', 'Hours', 'Began help', 'Asked aloud', 'Answered', 'Asked in silence'],
      [
        ...sceneKinds.map((kind) =>
          line(
            kind,
            rows.filter((row) => row.kind === kind),
          ),
        ),
        ...sides.map((side) =>
          line(
            `talk by ${side} voices`,
            rows.filter((row) => row.side === side),
          ),
        ),
        line('all', rows),
      ],
    ),
    `False alarms of the microphone in these ${hoursOf(rows).toFixed(1)} h: ${rows.reduce((sum, { microphoneAlarms }) => sum + microphoneAlarms, 0)}.`,
  ];
}

function costTable({ positives, negatives, machine }: Measured): string {
  const inQuiet = (positives?.rows ?? []).filter(({ group }) => group === 'level');
  const delays = inQuiet.flatMap(({ delayMs }) => delayMs ?? []);
  const waits = inQuiet.flatMap(({ waitMs }) => waitMs ?? []);
  const pair = (values: readonly number[]) =>
    values.length === 0
      ? 'not measured'
      : `${Math.round(percentile(values, 0.5))} ms; ${Math.round(percentile(values, 0.95))} ms`;
  const talk = (negatives?.rows ?? []).filter(({ side }) => side !== null);
  return table(
    ['Cost', 'Figure'],
    [
      [
        'End of an onset phrase in quiet to its meaning, by the real clock: median; 95 of 100 within',
        pair(delays),
      ],
      ['… the sound that has to be waited for, without decoding', pair(waits)],
      [
        'Processor while somebody talks, both ears, of real time',
        talk.length === 0 ? 'not measured' : realTimeFactor(talk).toFixed(3),
      ],
      ...(machine === null
        ? []
        : [
            ['Processor in a quiet room', `${(100 * machine.row.quietShare).toFixed(2)} % of a core`],
            ['Both models checked and loaded', `${Math.round(machine.row.loadMs)} ms`],
            [
              'Memory: WASM of both ears; a process that only hears, median and most',
              `${Math.round(machine.row.wasmMb)} MB; ${Math.round(machine.row.residentMb)} and ${Math.round(machine.row.mostResidentMb)} MB`,
            ],
          ]),
    ],
  );
}
