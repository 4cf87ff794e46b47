import { describe, expect, it } from 'vitest';
import { interpret, lexicon } from '../../../../../shared/dialogue/understanding/listening-language.ts';
import { createRedFlagBehind } from '../../../../../shared/dialogue/understanding/red-flags/red-flag-behind.ts';
import { createTidy } from '../../../../../shared/dialogue/understanding/rewording/tidy.ts';

/** The parts of an utterance that are looked at by themselves, as none of them is a red flag. */
function partsOf(said: string): readonly string[] {
  const parts: string[] = [];
  const redFlagBehind = createRedFlagBehind({
    lexicon,
    tidying: createTidy(lexicon),
    listedRedFlag: () => null,
    redFlags: {
      redFlagIn(part) {
        parts.push(part);
        return null;
      },
    },
  });
  redFlagBehind(said, 'idle');
  return parts;
}

describe('a red flag with more around it', () => {
  it.each([
    ['who is called', "mum my leg's gone numb", "my leg's gone numb"],
    ['a "no"', "no it's gone numb", "it's gone numb"],
    ['a question', "should i call a doctor i can't breathe", "i can't breathe"],
    ['a cramp that it is not', 'a cramp no a clot', 'a clot'],
  ])('is looked for behind %s', (_, said, part) => {
    expect(partsOf(said)).toContain(part);
  });

  it('is looked for before fear', () => {
    expect(partsOf("my leg's gone numb i'm scared")).toContain("my leg's gone numb");
  });

  it('is not looked for in all that was said: that was done before', () => {
    expect(partsOf("my leg's gone numb")).toEqual([]);
  });

  it('is what the utterance means, whatever stands before it', () => {
    expect(interpret("should i call a doctor i can't breathe", 'idle')?.meaning.intent).toBe('emergency');
    expect(interpret("no it's gone numb", 'idle')?.meaning.intent).toBe('doctor');
  });
});
