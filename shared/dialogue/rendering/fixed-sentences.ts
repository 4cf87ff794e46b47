import type { Content } from '../../content/content.ts';
import type { AnswerId, Line, LineId } from '../../content/line.ts';
import { steps } from '../../content/protocol.ts';
import { sentences, spokenText } from './spoken-text.ts';

/** What the first minute of a cramp says, then what cannot wait; all else follows in the order of the content. */
const first: readonly LineId[] = [
  'straightenAtOnce',
  'toesTowardShin',
  'holdStart',
  'holdStartShort',
  'offerShinOrThigh',
  'count20',
  'count10',
  'count5',
  'count3',
  'letGo',
  'easing',
  'countOneMore',
  'goodLetGo',
  'hereWithYou',
  'callEmergency',
  'cannotCall',
  'hurtInFall',
  'painOrNumb',
  'needHelp',
  'stopHelpNow',
  'missedAnswer',
  'wellDone',
  'rest',
  'oneMoreHold',
];

/** The lines with a number of the count; other placeholders hold what is in the diary or the settings, which nobody knows ahead. */
const counting: readonly LineId[] = ['holdStart', 'holdStartShort'];
const holdLengths = [
  10,
  ...Object.values(steps).flatMap((step) => (step.kind === 'hold' ? step.seconds : [])),
];

/**
 * Every sentence that Charley can say without a number or a name out of the diary, whether its ears are open or not, each
 * once, in the order of use: the first action first, the seconds that are left at any moment last.
 */
export function fixedSentences(content: Content): readonly string[] {
  const ids = new Set<LineId>([...first, ...(Object.keys(content.lines) as LineId[])]);
  const answers = Object.keys(content.answers) as AnswerId[];
  const spoken = (line: Line): string => spokenText(content, [line]);
  const unheard = (Object.keys(content.linesUnheard) as LineId[])
    .flatMap(withValues)
    .map((line) => spokenText(content, [line], { ears: 'shut', voice: 'heard' }));
  const texts = [
    ...[...ids].flatMap(withValues).map(spoken),
    content.settingsPage.voiceSample,
    content.failures['window-lost'],
    ...answers.map((id) => spoken({ kind: 'answer', id, extent: 'whole' })),
    ...unheard,
    ...content.numbers
      .slice(1)
      .map((_, before) => spoken({ kind: 'line', id: 'timeLeft', values: { seconds: before + 1 } })),
  ];
  return [...new Set(texts.flatMap(spokenSentences))].filter((text) => text !== '' && !/\{\w+\}/.test(text));
}

/** The sentences of an utterance; put together again with spaces they are the same text. */
export function spokenSentences(text: string): readonly string[] {
  const parts = sentences(text);
  return parts.join(' ') === text ? parts : [text];
}

function withValues(id: LineId): readonly Line[] {
  return counting.includes(id)
    ? holdLengths.map((seconds) => ({ kind: 'line', id, values: { seconds } }))
    : [{ kind: 'line', id }];
}
