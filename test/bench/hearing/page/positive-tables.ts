import type { PositiveResult } from '../results.ts';
import { sides, voicesOf } from '../sides.ts';
import { levelsDb, microphoneConditions, ratiosDb } from '../sound/conditions.ts';
import { noiseNames } from '../sound/noises.ts';
import { rooms } from '../sound/rooms.ts';
import { countPhrases, ofSide, type PhraseCount, shareWords } from './counts.ts';
import { table } from './table.ts';

/** What became of the phrases that were meant for Charley. */
export function positiveTables(rows: readonly PositiveResult[]): readonly string[] {
  const cells = (chosen: readonly PositiveResult[]) =>
    sides.map((side) => countWords(countPhrases(ofSide(chosen, side))));
  const single = (group: PositiveResult['group'], names: readonly string[]) =>
    names.map((name) => [name, ...cells(rows.filter((row) => row.group === group && row.name === name))]);
  const inNoise = rows.filter(({ group }) => group === 'noise');
  const through = noiseNames.flatMap((name) =>
    ratiosDb.map((ratioDb) => [
      `${name}, ${ratioDb} dB`,
      ...cells(inNoise.filter((row) => row.name === name && row.ratioDb === ratioDb)),
    ]),
  );
  const all = ratiosDb.map((ratioDb) => [
    `all noises, ${ratioDb} dB`,
    ...cells(inNoise.filter((row) => row.ratioDb === ratioDb)),
  ]);
  const commands = rows.filter(({ group }) => group === 'command');
  const phrases = [...new Set(commands.map(({ phrase }) => phrase))];
  return [
    'Onset phrases to an idle Charley: begun + asked about ("Cramp? Say yes") of all. The level is that of the voice, RMS below full scale, in a room of −62 dB; noises and rooms at −30 dB. A noise goes on before, while and after.',
    table(
      ['Said', 'Development', 'Held out'],
      [
        ...single(
          'level',
          levelsDb.map((levelDb) => `${levelDb} dB`),
        ),
        ...single(
          'room',
          rooms.map(({ name }) => name),
        ),
        ...single(
          'microphone',
          microphoneConditions.map(({ name }) => name),
        ),
        ...all,
        ...through,
      ],
    ),
    'By voice, in quiet, at all three levels:',
    table(['Voice', 'Begun + asked'], voiceRows(rows.filter(({ group }) => group === 'level'))),
    'Commands and answers in a conversation, each voice through one of the noises at 10 dB: right of all.',
    table(
      ['Said', 'Development', 'Held out'],
      phrases.map((phrase) => [
        phrase,
        ...sides.map((side) => {
          const { begun, of } = countPhrases(
            ofSide(
              commands.filter((row) => row.phrase === phrase),
              side,
            ),
          );
          return `${begun} of ${of}`;
        }),
      ]),
    ),
  ];
}

function voiceRows(rows: readonly PositiveResult[]): readonly (readonly string[])[] {
  return sides
    .flatMap((side) => voicesOf[side])
    .map(({ name }) => [name, countWords(countPhrases(rows.filter(({ voice }) => voice === name)))]);
}

function countWords({ of, begun, asked, missed }: PhraseCount): string {
  if (of === 0) return 'not measured';
  return `${begun} + ${asked} of ${of}; missed ${shareWords(missed, of)}`;
}
