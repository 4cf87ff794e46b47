import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../measured.ts';
import { findingsIn } from '../peer.ts';
import type { NegativeResult, PositiveResult } from '../results.ts';
import { curvesOf, replaced } from './page.ts';
import { aimTables, tablesOf } from './tables.ts';

const origin = { date: '2026-11-26', commit: 'abc1234', node: '20.20.2', cores: 2 };
const begun: PositiveResult = {
  group: 'noise',
  name: 'fan',
  ratioDb: 10,
  side: 'held-out',
  voice: 'flite awb',
  phrase: 'foot cramp',
  accepted: true,
  isAskedAbout: false,
  intents: ['cramp.onset'],
  score: 2.9,
  soundMs: 6_000,
  cpuMs: 300,
  delayMs: 400,
  waitMs: 350,
  peerFindings: 0,
};
const missed: PositiveResult = {
  ...begun,
  accepted: false,
  intents: [],
  score: 0,
  delayMs: null,
  waitMs: null,
};
const hour: NegativeResult = {
  kind: 'television',
  side: 'held-out',
  soundMs: 3_600_000,
  cpuMs: 200_000,
  microphoneAlarms: 0,
  alarms: [{ reaction: 'asks in silence', score: 1.5, heard: 'cramp | camp' }],
  peerFindings: 12,
};

function measured(positives: readonly PositiveResult[], negatives: readonly NegativeResult[]): Measured {
  return { positives: { origin, rows: positives }, negatives: { origin, rows: negatives }, machine: null };
}

describe('the tables of the bench', () => {
  const runs = measured([begun, missed], [hour, hour]);
  const [aims, words] = [aimTables(runs), tablesOf(runs)];

  it.each([aims, words])(
    'say when, of which commit, where, and that synthetic voices are not people',
    (tables) => {
      expect(tables).toContain('Synthetic voices are not people.');
      expect(tables).toContain('2026-11-26, commit abc1234, Node 20.20.2, 2 cores');
    },
  );

  it('count what was missed, with its interval, and say that an aim was not met', () => {
    expect(words).toContain('| fan, 10 dB | not measured | 1 + 0 of 2; missed 50 % (9.5 to 91 %) |');
    expect(aims).toMatch(/at 10 dB, held-out voices: at most 3 % \|.*\*\*no\*\*/);
  });

  it('bound a rate of none by the hours', () => {
    expect(aims).toContain('0 in 2.0 h: 0.0 an hour (0.0 to 1.5)');
  });

  it('compare with the peer only what both heard', () => {
    expect(words).toMatch(/of 2, all conditions together \| 1 \| 2 \| 2\.0 \|/);
    const alone = [{ ...begun, peerFindings: null }];
    expect(tablesOf(measured(alone, []))).not.toContain('pocketsphinx');
  });

  it('never hold what was heard', () => {
    expect(aims + words).not.toContain('cramp | camp');
  });
});

describe('a page of docs', () => {
  const text =
    'Before.\n<!-- begin: written by npm run bench:hearing -->\nold\n<!-- end: written by npm run bench:hearing -->\nAfter.\n';

  it('keeps what people wrote around the tables', () => {
    expect(replaced('page.md', text, 'new')).toMatch(
      /^Before\.\n<!-- begin.*-->\n\nnew\n\n<!-- end.*-->\nAfter\.\n$/,
    );
  });

  it('is refused where its marks are lost', () => {
    expect(() => replaced('page.md', 'Nothing.', 'new')).toThrow('page.md has lost its marks');
  });

  it.each(['hearing.md', 'hearing-tables.md'])('has them: %s', (page) => {
    expect(replaced(page, readFileSync(`docs/${page}`, 'utf8'), 'new')).toContain('new');
  });

  it('draws each half of the voices, silence and music with both', () => {
    const music: NegativeResult = { ...hour, kind: 'music', side: null };
    const [development, heldOut] = curvesOf(measured([begun], [hour, music]));
    expect([development?.phrases.length, development?.hours]).toEqual([0, 1]);
    expect([heldOut?.phrases.length, heldOut?.hours, heldOut?.alarms.length]).toEqual([1, 2, 2]);
  });
});

describe('what pocketsphinx printed', () => {
  it('is counted by its lines of times', () => {
    expect(findingsIn('i have a cramp \ni have a cramp  3.480 4.270 0.816667\n')).toBe(1);
    expect(findingsIn('')).toBe(0);
  });
});
