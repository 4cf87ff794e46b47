import { measure, sentencesOf, setsFolder, unlisted } from '../shared/dialogue/understanding/measure.ts';
import {
  isFalseStart,
  isMet,
  isMissedRedFlag,
  type Saying,
  sayingsIn,
  sharesOf,
} from '../shared/dialogue/understanding/sayings.ts';
import type { Figure } from './figure.ts';

/**
 * How much is understood, of three sets, as counts: what the words were judged to mean, without sound. A sentence
 * that was understood and refused is wrong. `CHARLEY_SAYINGS=FILE` adds a table of one's own.
 */
export function understandingFigures(): Promise<readonly Figure[]> {
  const own = process.env.CHARLEY_SAYINGS;
  return Promise.resolve([
    ...intentFigures('development', 'development set'),
    ...intentFigures('held-out', 'held-out set'),
    ...sayingFigures('first-contact set', sayingsIn(`${setsFolder}/first-contact.tsv`)),
    ...(own === undefined ? [] : sayingFigures(own, sayingsIn(own))),
  ]);
}

function intentFigures(file: 'development' | 'held-out', name: string): readonly Figure[] {
  const { right, sentences, falseStarts } = measure(unlisted(sentencesOf(file)));
  return [
    share(`${name}: intents understood and acted on`, right, sentences),
    count(`${name}: talk for nobody that started something`, falseStarts),
  ];
}

function sayingFigures(name: string, sayings: readonly Saying[]): readonly Figure[] {
  const kinds = [...sharesOf(sayings)].map(([kind, { right, sentences }]) =>
    share(`${name}, ${kind}`, right, sentences),
  );
  return [
    share(`${name}: came out as a person would expect`, sayings.filter(isMet).length, sayings.length),
    ...kinds,
    count(`${name}: red flags neither acted on nor asked about`, sayings.filter(isMissedRedFlag).length),
    count(`${name}: talk for nobody that started something`, sayings.filter(isFalseStart).length),
  ];
}

const ranOn = 'shares of whole sets, the same on any machine';

function share(name: string, right: number, of: number): Figure {
  return { name: `${name} (${right} of ${of})`, median: (right / of) * 100, unit: '%', ranOn };
}

function count(name: string, number: number): Figure {
  return { name, median: number, unit: 'sentences', ranOn };
}
