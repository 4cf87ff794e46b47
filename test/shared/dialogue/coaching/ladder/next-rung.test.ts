import { describe, expect, it } from 'vitest';
import type { Relief, Rung } from '../../../../../shared/dialogue/coaching/coaching-state.ts';
import { nextRung } from '../../../../../shared/dialogue/coaching/ladder/next-rung.ts';
import type { Location } from '../../../../../shared/dialogue/meaning.ts';

const fourMinutesMs = 4 * 60_000;

function trying(location: Location, rungsTried: readonly Rung[]): Relief {
  return {
    kind: 'relief',
    occasion: 'cramp',
    location,
    certainty: 'named',
    side: null,
    startedAtMs: 0,
    begun: 'said',
    rung: rungsTried.at(-1) ?? 'opening',
    rungsTried,
    toesHold: 'liftToes',
    standing: 'refused',
    towel: 'possible',
    impossible: [],
    sharpPains: 0,
    swelling: 'not known',
    holdsUnanswered: 0,
    hurtInHold: 'not told',
    exceptionsOffered: 'no',
    stepsDone: [],
  };
}

const nextOf = (location: Location, atMs: number, ...rungsTried: readonly Rung[]) =>
  nextRung(trying(location, ['opening', ...rungsTried]), atMs, []);

describe('a cramp that does not ease', () => {
  it('is shaken at four minutes, or once its ways are used up', () => {
    expect(nextOf('calf', fourMinutesMs, 'again')).toBe('shake');
    expect(nextOf('calf', 60_000, 'again', 'stronger', 'rub')).toBe('shake');
  });

  it('then takes turns: one more hold, shake, one more hold', () => {
    const used: readonly Rung[] = ['again', 'stronger', 'rub', 'shake'];
    expect(nextOf('calf', 60_000, ...used)).toBe('once more');
    expect(nextOf('calf', 60_000, ...used, 'once more')).toBe('shake');
  });
});

describe('a shin that does not ease', () => {
  it('is neither shaken nor stretched any more: it needs advice', () => {
    expect(nextOf('shin', fourMinutesMs, 'again')).toBe('used up');
    expect(nextOf('shin', 60_000, 'again', 'stronger', 'rub')).toBe('used up');
  });

  it('needs it also where one more hold came earlier, after "a little better"', () => {
    expect(nextOf('shin', 60_000, 'once more', 'again', 'stronger', 'rub')).toBe('used up');
  });
});
