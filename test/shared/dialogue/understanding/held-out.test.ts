import { describe, expect, it } from 'vitest';
import { calledByName, phrases, phrasesInContext } from '../../../../shared/content/en/phrases.ts';
import { normalise } from '../../../../shared/dialogue/understanding/words.ts';
import { measure, sentencesOf } from './measure.ts';

/** Nobody who writes phrases, words or rules reads these sentences: only counts are printed. */
const heldOut = sentencesOf('held-out');

const listed = new Set<string>([
  ...Object.values(phrases).flat(),
  ...Object.values(phrasesInContext).flatMap((lists) => Object.values(lists).flat()),
  ...calledByName,
]);
const isListed = ({ text }: { readonly text: string }) => listed.has(normalise(text));

describe('sentences that no phrase list holds', () => {
  const measured = measure(heldOut.filter((sentence) => !isListed(sentence)));

  it('are at least 300, a hundred of them for nobody', () => {
    expect(measured.sentences).toBeGreaterThanOrEqual(300);
    const forNobody = heldOut.filter(({ intent }) =>
      [null, 'negation', 'third person', 'out of scope', 'look-alike'].includes(intent),
    );
    expect(forNobody.length).toBeGreaterThanOrEqual(100);
  });

  it('share only very short commands with the lists', () => {
    const shared = heldOut.filter(isListed);
    console.log(`${shared.length} of ${heldOut.length} held-out sentences stand in the lists; not measured.`);
    expect(shared.filter(({ text }) => text.split(' ').length > 4).length).toBeLessThanOrEqual(4);
    expect(shared.length).toBeLessThanOrEqual(90);
  });

  it('are understood in at least 95 of 100 cases', () => {
    const share = measured.right / measured.sentences;
    console.log(`${measured.right} of ${measured.sentences} understood (${(share * 100).toFixed(1)} %)`);
    expect(share, JSON.stringify(measured.misses, null, 2)).toBeGreaterThanOrEqual(0.95);
  });

  it('never start relief or an alarm where they are for nobody', () => {
    expect(measured.falseStarts).toBe(0);
  });
});
