import { describe, expect, it } from 'vitest';
import { failureOf, judge, type Soaked } from './aims.ts';
import type { Sample } from './slope.ts';
import type { Tally } from './table.ts';

const samples = (hours: number, at: (hours: number, index: number) => number): readonly Sample[] =>
  Array.from({ length: 241 }, (_, index) => ({
    hours: (hours * index) / 240,
    value: at((hours * index) / 240, index),
  }));
const tally = (change: Partial<Tally> = {}): Tally => ({
  planted: 4,
  found: 4,
  asked: 0,
  falseStarts: 0,
  falseAskings: 3,
  ...change,
});
const soaked = (change: Partial<Soaked> = {}): Soaked => ({
  scenes: new Map([['quiet', tally()]]),
  longestGapMs: 400,
  faults: 0,
  processes: [],
  ...change,
});
const grown = (
  residentMb: readonly Sample[],
  handles: readonly Sample[] = residentMb.map((each) => ({ ...each, value: 30 })),
) => soaked({ processes: [{ name: 'page', residentMb, handles }] });
const failure = (change: Soaked) => failureOf(judge(change));

describe('a soak that meets every aim', () => {
  it('has no failure', () => {
    expect(failure(soaked())).toBeNull();
    expect(failure(grown(samples(8, (hours) => 200 + hours)))).toBeNull();
  });

  it('has none for garbage that comes and is collected', () => {
    const sawtooth = samples(8, (hours, index) => 200 + hours + 5 * (index % 9));
    expect(judge(grown(sawtooth)).map(({ outcome }) => outcome)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });
});

describe('a scene of which no phrase was reached', () => {
  it('does not say that its phrases were found', () => {
    const short = soaked({ scenes: new Map([['fan', tally({ planted: 0, found: 0 })]]) });
    expect(judge(short)[0]).toEqual({ outcome: 'met', why: 'fan: no phrase came, 0 false starts.' });
  });
});

describe('a soak that misses an aim', () => {
  it.each([
    ['a phrase was not found', soaked({ scenes: new Map([['fan', tally({ found: 3 })]]) })],
    [
      'something began that nobody asked for',
      soaked({ scenes: new Map([['talk', tally({ falseStarts: 1 })]]) }),
    ],
    ['sound was missing for over a second', soaked({ longestGapMs: 1_001 })],
    ['Charley told a fault', soaked({ faults: 1 })],
    ['memory grows by three megabytes in an hour', grown(samples(8, (hours) => 200 + 3 * hours))],
    [
      'memory grows fast, though it was looked at for ten minutes only',
      grown(samples(1 / 6, (hours) => 200 + 600 * hours)),
    ],
    [
      'handles stay open',
      grown(
        samples(1, () => 200),
        samples(1, (hours) => 30 + 60 * hours),
      ),
    ],
  ])('fails where %s', (_what, what) => {
    expect(failure(what)).toMatch(/^1 of \d aims are missed\.$/);
  });
});

describe('the growth of memory', () => {
  it('is not judged by ten minutes, and the run does not fail for it', () => {
    const short = grown(samples(1 / 6, (hours) => 200 + 20 * hours));
    expect(judge(short).map(({ outcome }) => outcome)).toEqual(['met', 'met', 'met', 'cannot tell', 'met']);
    expect(failure(short)).toBeNull();
  });

  it('is not told where it goes up and down by more than it grows', () => {
    const wild = grown(samples(2, (hours) => 200 + 20 * Math.sin(4 * hours)));
    expect(judge(wild).at(-2)?.outcome).toBe('cannot tell');
  });
});
