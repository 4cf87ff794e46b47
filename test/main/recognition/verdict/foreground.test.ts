import { describe, expect, it } from 'vitest';
import { standsOutDb } from '../../../../main/recognition/limits.ts';
import type { RecognisedUtterance } from '../../../../main/recognition/stream/recognised-utterance.ts';
import { foregroundOf } from '../../../../main/recognition/verdict/foreground.ts';

/** Words of a quarter of a second each, from 2 s on. */
function utteranceOf(text: string): RecognisedUtterance {
  const words = text.split(' ').map((word, index) => ({
    word,
    confidence: 1,
    startMs: 2_000 + 250 * index,
    endMs: 2_250 + 250 * index,
  }));
  return { text, words, endMs: words.at(-1)?.endMs ?? 0 };
}

/** A track on which the words from one place to another stand so far above everything else, by mean and loudest. */
function trackWith(firstWord: number, lastWord: number, aboveDb: number) {
  const [fromMs, toMs] = [2_000 + 250 * firstWord, 2_250 + 250 * lastWord];
  const shareIn = (startMs: number, endMs: number) =>
    Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs)) / Math.max(1, endMs - startMs);
  return {
    meanDb: (startMs: number, endMs: number) => aboveDb * shareIn(startMs, endMs),
    loudestDb: (startMs: number, endMs: number) => (shareIn(startMs, endMs) > 0 ? aboveDb : 0),
  };
}

const nearest = (text: string, track: ReturnType<typeof trackWith>) =>
  foregroundOf(utteranceOf(text), 'idle', track).nearest.text;

describe('what the nearer voice said', () => {
  it('is the words that stand out of what went on before them', () => {
    expect(nearest('[unk] i have a cramp', trackWith(1, 4, standsOutDb))).toBe('i have a cramp');
    expect(nearest('they said that the i have a cramp', trackWith(4, 7, 10))).toBe('i have a cramp');
  });

  it('is the whole where nothing stands out, or not far enough', () => {
    const text = 'they said that the i have a cramp';
    expect(nearest(text, trackWith(4, 7, standsOutDb - 0.1))).toBe(text);
    expect(nearest('[unk] i have a cramp', trackWith(9, 9, 10))).toBe('[unk] i have a cramp');
  });

  it('leaves out what is made of the talk that goes on after it', () => {
    expect(nearest('[unk] i have a cramp [unk]', trackWith(1, 4, 10))).toBe('i have a cramp');
    expect(nearest('[unk] i have a cramp my', trackWith(1, 5, 10))).toBe('[unk] i have a cramp my');
  });

  it('is none of what others seem to say, though that would count, too', () => {
    const text = 'i can hardly feel my leg i have a cramp';
    expect(nearest(text, trackWith(6, 9, 10))).toBe('i have a cramp');
  });

  it('is found where the talk before it broke the quiet', () => {
    const { meanDb, loudestDb } = trackWith(1, 4, 10);
    const afterQuiet = {
      meanDb,
      loudestDb: (...at: [number, number]) => (at[1] <= 2_000 ? -60 : loudestDb(...at)),
    };
    expect(nearest('[unk] i have a cramp', afterQuiet)).toBe('i have a cramp');
  });

  it('does not leave off the beginning of what that voice said', () => {
    const text = 'the trains are late i do not have a cramp';
    expect(nearest(text, trackWith(4, 9, 10))).toBe(text);
  });

  it('is the whole where it would cut off a red flag, be it for a louder call for help', () => {
    const text = 'i have chest pain help me';
    const found = foregroundOf(utteranceOf(text), 'coaching', trackWith(4, 5, 10));
    expect(found.nearest.text).toBe(text);
  });

  it('takes out nothing that does not count', () => {
    const text = 'they said that the we went camping';
    expect(nearest(text, trackWith(4, 6, 10))).toBe(text);
  });

  it('tells whether anything stands out, be it the whole', () => {
    const standsOut = (text: string, track: ReturnType<typeof trackWith>) =>
      foregroundOf(utteranceOf(text), 'idle', track).standsOut;
    expect(standsOut('[unk] i have a cramp', trackWith(1, 4, 10))).toBe(true);
    expect(standsOut('the garden', trackWith(0, 1, standsOutDb))).toBe(true);
    expect(standsOut('the garden', trackWith(0, 1, standsOutDb - 0.1))).toBe(false);
  });

  it('keeps the times of the words', () => {
    const { nearest } = foregroundOf(utteranceOf('[unk] i have a cramp'), 'idle', trackWith(1, 4, 10));
    const { words, endMs } = nearest;
    expect([words[0]?.startMs, endMs]).toEqual([2_250, 3_250]);
  });
});
