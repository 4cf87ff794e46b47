import { describe, expect, it } from 'vitest';
import type { Interpretation } from '../../../../../shared/dialogue/understanding/interpretation.ts';
import { lexicon } from '../../../../../shared/dialogue/understanding/listening-language.ts';
import { createOwnThought } from '../../../../../shared/dialogue/understanding/red-flags/own-thought.ts';
import { createTidy } from '../../../../../shared/dialogue/understanding/rewording/tidy.ts';

const isOwn = createOwnThought(lexicon, createTidy(lexicon));
const redFlag = { meaning: { intent: 'emergency' }, unexplained: 0 } as const;
const suffered: Interpretation = { ...redFlag, isSuffered: true };
const ordered: Interpretation = { ...redFlag, isOrder: true };

/** Whether a red flag in this thought counts behind those words, while idle. */
const counts = (before: string, text: string, found = suffered) =>
  isOwn(found, { before, text, withRest: text }, 'idle');

describe('a red flag in one thought of several', () => {
  it("is the speaker's where the speaker suffers it", () => {
    expect(counts("it's not cramp", "i've got chest pain")).toBe(true);
    expect(counts("it's not cramp", 'chest pain')).toBe(false);
  });

  it('counts amid a conversation without a name, unless it is of others', () => {
    const thought = (text: string) => ({ before: "it's not cramp", text, withRest: text });
    expect(isOwn(suffered, thought('chest pain'), 'coaching')).toBe(true);
    expect(isOwn(suffered, thought('grandma has chest pain'), 'coaching')).toBe(false);
  });

  it('counts for whoever gives an order', () => {
    expect(counts("my wife's asleep", 'call an ambulance', ordered)).toBe(true);
  });

  it('is none where somebody laughed, unless it goes on now', () => {
    expect(counts('that film had me in stitches', "i couldn't breathe")).toBe(false);
    expect(counts('that film had me in stitches but now', "i can't breathe")).toBe(true);
  });

  it('is none of a time that is over', () => {
    expect(counts('last week', 'i had chest pain')).toBe(false);
    expect(counts('yesterday', 'i had chest pain')).toBe(true);
  });
});
