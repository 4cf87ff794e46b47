import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../../shared/content/languages.ts';
import { listeningContexts } from '../../../../shared/dialogue/listening-context.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { isOwnEcho } from '../../../../shared/dialogue/understanding/own-words.ts';

const { lines, answers } = contentFor('en');
const spoken = [
  ...Object.values(lines).map((line) => line.spoken),
  ...Object.values(answers).map(({ answer }) => answer),
].filter((text) => text !== '');

/** A quick voice says four words a second; the ears open 0.3 s after the voice's own end. */
const wordsHeardLate = (lateMs: number): number => Math.ceil(((lateMs - 300) / 1_000) * 4);

/** What is left of a line that sounds late: its end, whole or as far as a pause after a sentence of it. */
function tailsOf(text: string, words: number): readonly string[] {
  const all = text.split(' ');
  return Array.from({ length: words }, (_, index) => all.slice(-(index + 1)).join(' ')).flatMap((tail) => [
    tail,
    ...tail.split(/[.?!]/),
  ]);
}

/** Lines of which something would be taken for a person's words. */
function takenOf(lateMs: number): readonly string[] {
  return spoken.flatMap((text) =>
    tailsOf(text, wordsHeardLate(lateMs))
      .filter((tail) => !isOwnEcho(tail, text))
      .filter((tail) => listeningContexts.some((context) => judge(tail, context).verdict.accepted))
      .map((tail) => `${tail} ← ${text}`),
  );
}

describe("Charley's own words", () => {
  it.each([500, 1_000, 2_000])('are not taken for an answer, any line of them, %i ms late', (lateMs) => {
    expect(takenOf(lateMs)).toEqual([]);
  });

  it('would be taken, many of them, if they were not known', () => {
    const taken = spoken.filter((text) =>
      tailsOf(text, wordsHeardLate(2_000)).some((tail) => judge(tail, 'easing').verdict.accepted),
    );
    expect(taken.length).toBeGreaterThan(50);
  });

  it.each([
    ['yes', 'Say yes or no, please.'],
    ['no', 'Say yes or no, please.'],
    ['foot', lines.whichPart.spoken],
    ['shin', lines.whichPart.spoken],
    ['left', lines.whichSide.spoken],
    ['right', lines.whichSide.spoken],
    ['the right one', lines.whichSide.spoken],
    ['front', lines.whichThigh.spoken],
    ['stop', lines.helpInRelief.spoken],
    ['better', lines.helpInRelief.spoken],
    ['next', lines.helpInCourse.spoken],
    ['go on', lines.paused.spoken],
    ['put it back', lines.takenOut.spoken],
    ["it's easing", lines.easing.spoken],
    ['i have a cramp', lines.helpWhileIdle.spoken],
    ['stop', lines.countOneMore.spoken],
  ])('are not "%s", which a person says after "%s"', (answer, line) => {
    expect(isOwnEcho(answer, line)).toBe(false);
  });

  it('are known with a word that was not heard, or was misheard', () => {
    expect(isOwnEcho('hold on [unk]', 'Hold on to something firm.')).toBe(true);
    expect(isOwnEcho('pull your toes towards chin', 'Pull your toes toward your shin.')).toBe(true);
    expect(isOwnEcho('i want to pull my foot', 'Pull your toes toward your shin.')).toBe(false);
    expect(isOwnEcho('pull your nose toward your shin', 'Pull your toes toward your shin.')).toBe(true);
    expect(isOwnEcho('[unk]', 'Is it easing?')).toBe(false);
  });
});
