import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/dialogue/understanding/words.ts';

describe('normalised text', () => {
  it('has no capitals, no punctuation but straight apostrophes, and single spaces', () => {
    expect(normalise('  I’ve got a CRAMP — “ow”,\tmy leg!  ')).toBe("i've got a cramp ow my leg");
  });

  it('writes numbers to sixty as words and longer ones digit by digit', () => {
    expect(normalise('wait 30 seconds, 42, 60')).toBe('wait thirty seconds forty two sixty');
    expect(normalise('call 911')).toBe('call nine one one');
  });

  it('has one spelling for the charley horse and leaves the name alone', () => {
    expect(normalise('Charlie-horse')).toBe('charley horse');
    expect(normalise('Charlie')).toBe('charlie');
  });

  it('reads words that sound the same as the ones that are meant', () => {
    expect(normalise('call nine one won')).toBe('call nine one one');
    expect(normalise("help i've fall an")).toBe("help i've fallen");
    expect(normalise('my tore, my big tore')).toBe('my toe my big toe');
    expect(normalise("charlie's horse won")).toBe("charlie's horse won");
  });

  it("keeps the engine's mark for an unknown word and no other brackets", () => {
    expect(normalise('[unk] stop [noise] [unk]')).toBe('[unk] stop noise [unk]');
  });

  it('does not change when it is normalised again', () => {
    const once = normalise("It's 5 o'clock, 'tis the [unk] baby's");
    expect(normalise(once)).toBe(once);
  });
});
