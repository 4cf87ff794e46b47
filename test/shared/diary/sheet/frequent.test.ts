import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../../shared/content/languages.ts';
import { frequentFacts } from '../../../../shared/diary/sheet/frequent.ts';
import { factText } from '../../../../shared/diary/sheet/sheet-page.ts';
import { crampsAt, episode } from '../samples.ts';

/** One cramp in each of these nights, at three o'clock. */
function nights(...dates: readonly string[]) {
  return crampsAt(...dates.map((date) => `${date}T03:00:00+00:00`));
}

const kinds = (entries: ReturnType<typeof nights>) => frequentFacts(entries).map(({ kind }) => kind);

describe('the facts worth telling a doctor', () => {
  it('are none for an empty diary or a rare cramp', () => {
    expect(frequentFacts([])).toEqual([]);
    expect(frequentFacts(nights('2026-11-02', '2026-11-20'))).toEqual([]);
  });

  it('are reached by three cramp nights in seven, not in eight', () => {
    expect(frequentFacts(nights('2026-11-02', '2026-11-05', '2026-11-08'))).toEqual([
      { kind: 'many nights', nights: 3 },
    ]);
    expect(kinds(nights('2026-11-02', '2026-11-05', '2026-11-09'))).toEqual([]);
  });

  it('are reached by several cramps in a night on two nights within seven', () => {
    const twice = nights('2026-11-02', '2026-11-02', '2026-11-08', '2026-11-08', '2026-11-08');
    expect(frequentFacts(twice)).toEqual([{ kind: 'several in a night', nights: 2 }]);
    expect(kinds(nights('2026-11-02', '2026-11-02', '2026-11-09', '2026-11-09'))).toEqual([]);
  });

  it('are reached by a cramp in each of four weeks, not where one week is free', () => {
    expect(frequentFacts(nights('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'))).toEqual([
      { kind: 'weeks on end', weeks: 4 },
    ]);
    expect(kinds(nights('2026-11-03', '2026-11-10', '2026-11-24', '2026-12-01'))).toEqual([]);
  });

  it('are reached by a cramp of more than ten minutes, not of ten', () => {
    const ten = { startedAt: '2026-11-02T03:00:00+00:00', endedAt: '2026-11-02T03:10:00+00:00' };
    expect(frequentFacts([episode(ten)])).toEqual([]);
    expect(frequentFacts([episode({ ...ten, endedAt: '2026-11-02T03:10:30+00:00' })])).toEqual([
      { kind: 'long', cramps: 1, longestMs: 630_000 },
    ]);
  });

  it('are worded as facts with their numbers filled in', () => {
    const facts = [
      { kind: 'many nights', nights: 4 },
      { kind: 'several in a night', nights: 2 },
      { kind: 'weeks on end', weeks: 5 },
      { kind: 'long', cramps: 1, longestMs: 630_000 },
    ] as const;
    expect(facts.map((fact) => factText(fact, contentFor('en')))).toEqual([
      '4 cramp nights within one week.',
      'Several cramps in one night, on 2 nights within one week.',
      'Cramps in each of 5 weeks on end.',
      '1 of the cramps lasted longer than ten minutes. The longest took 10.5 minutes.',
    ]);
  });
});
