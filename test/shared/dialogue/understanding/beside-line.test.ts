import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { grammarBeside, judgeBeside } from '../../../../shared/dialogue/understanding/beside-line.ts';

const line = 'Now pull your toes toward your shin. Hold. Thirty seconds.';
const intentOf = (text: string, beside = line) => {
  const { meaning, verdict } = judgeBeside(text, beside);
  return verdict.accepted ? (meaning?.intent ?? null) : null;
};

describe('beside a line that Charley says', () => {
  it.each([
    ['stop', 'stop'],
    ['pause', 'pause'],
    ['repeat', 'repeat'],
    ["it's gone", 'better'],
    ["it's my calf", 'part.calf'],
    ['chest pain', 'emergency'],
    ["i can't breathe", 'emergency'],
    ["i've fallen", 'fall'],
  ])('"%s" interrupts', (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });

  it.each(['yes', 'no', 'louder', 'why do i get cramps', 'good night'])('"%s" does not', (text) => {
    expect(intentOf(text)).toBeNull();
  });

  it('a word of the line is nobody’s, and a word of another line is', () => {
    expect(intentOf('stop', "Say stop when it's gone.")).toBeNull();
    expect(intentOf("it's gone", "Say stop when it's gone.")).toBeNull();
    expect(intentOf('toes')).toBeNull();
    expect(intentOf('toes', 'Twenty.')).toBe('part.toes');
  });

  it.each([
    ["i can't make pause", "I can't make calls."],
    ['[unk] end', 'Press your foot flat against the bed end.'],
    ['towel now your left foot', 'Towel round your left foot.'],
    ['my left foot', 'Towel round your left foot.'],
    ['fell seconds left', 'Twelve seconds left.'],
  ])('"%s" is what is left of "%s"', (text, beside) => {
    expect(intentOf(text, beside)).toBeNull();
  });

  it.each([
    ['tight calves hush feet down', 'Tight covers push your feet down.'],
    ['restless exit', 'Restless legs feel like an urge to move.'],
    ['now end then', "Now and then, it's usually harmless."],
    ['pause', 'Paused.'],
    ['hold on', 'All done.'],
    ['pardon', 'Plugged in.'],
  ])('"%s" is what synthetic voices made of "%s", and nobody said it', (text, beside) => {
    expect(intentOf(text, beside)).toBeNull();
  });

  it('"stop", a place and a red flag interrupt a line of one word, too', () => {
    expect(['stop', 'my calf', 'chest pain'].map((text) => intentOf(text, 'Twenty.'))).toEqual([
      'stop',
      'part.calf',
      'emergency',
    ]);
  });

  it('"stop" interrupts among whatever is left of the line', () => {
    expect(intentOf('spread [unk] stop your toes', 'Spread your toes.')).toBe('stop');
    expect(intentOf('stop', 'Say stop.')).toBeNull();
  });

  it('a whole phrase interrupts though a small word of it stands in the line', () => {
    expect(intentOf('my calf', 'This is my last word.')).toBe('part.calf');
  });

  it('no line of Charley’s interrupts itself, whole or in any of its sentences', () => {
    for (const { spoken } of Object.values(english.lines)) {
      for (const words of [spoken, ...spoken.split(/[.?!]/)]) expect(intentOf(words, spoken)).toBeNull();
    }
  });

  it('the line itself is expected, and nothing that stands in it', () => {
    const grammar = grammarBeside("Say stop when it's gone.");
    expect(grammar).toContain("say stop when it's gone");
    expect(grammar).toContain('pause');
    expect(grammar).not.toContain("it's gone");
  });
});
