import { describe, expect, it } from 'vitest';
import { saidAfter } from '../../../../support/night-in-text.ts';

/** From the last of these words on, with "no" to each of the questions that follow. */
function toldNo(times: number, ...script: readonly string[]): string {
  return Array.from({ length: times + 1 }, (_, noes) =>
    saidAfter(
      ...script,
      ...Array.from({ length: noes }, () => ['wait for the question', 'no']).flat(),
      'wait 8s',
    ),
  )
    .flat()
    .join(' ');
}

describe('what a person says they cannot do', () => {
  it('is not asked of them again where every way to stretch is used up', () => {
    const said = toldNo(
      3,
      'my foot is cramping',
      'wait 5s',
      "I can't reach my toes",
      'wait 5s',
      "I haven't got a towel",
      'wait 5s',
      "there's no bed end",
    );
    expect(said).toContain('Shake your leg loosely.');
    expect(said).toMatch(/Please call for medical advice now\.$/);
    expect(said).not.toMatch(/toes back|towel|bed end|arch/i);
  });

  it.each(["I can't use my hands", "I've got the baby in my arms", 'my hands are full'])(
    'with "%s" is all that takes a hand, and standing, which takes one to hold on with',
    (words) => {
      const said = toldNo(5, 'my foot is cramping', 'wait 12s', words);
      expect(said).toMatch(/^That's fine\. Press your foot flat against the bed end\./);
      expect(said).not.toMatch(/towel|rub|hand|stand/i);
    },
  );

  it.each(['my foot is in a cast', 'my leg is in plaster', "I'm wearing a splint"])(
    'with "%s" is every stretch and rub: rest, and where that does not ease it, advice',
    (words) => {
      expect(saidAfter('my foot is cramping', 'wait 12s', words)).toEqual([
        "That's fine. Rest your leg. Ten seconds.",
      ]);
      expect(saidAfter('my foot is cramping', 'wait 12s', words, 'wait for the question', 'no')).toEqual([
        'Stop stretching. Please call for medical advice now.',
      ]);
    },
  );

  it('is not asked in the silence either: who can do nothing is left to rest', () => {
    const said = saidAfter('my foot is cramping', 'wait 12s', 'my foot is in a cast', 'wait 5m').join(' ');
    expect(said).toMatch(/Is it easing\? .*Is it easing\? .*Well done\. Rest a moment\.$/);
    expect(said).not.toMatch(/hold|pull|press/i);
  });
});
