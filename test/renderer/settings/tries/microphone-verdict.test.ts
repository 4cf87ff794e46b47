import { describe, expect, test } from 'vitest';
import { createLevels, levelOf, silenceDb } from '../../../../renderer/audio/levels.ts';
import { microphoneVerdict } from '../../../../renderer/settings/tries/microphone-verdict.ts';

/** Fifteen seconds of a room, with a second of a voice in it. */
function evening(roomDb: number, voiceDb: number): readonly number[] {
  return Array.from({ length: 150 }, (_, index) => (index >= 60 && index < 70 ? voiceDb : roomDb));
}

describe('What a test from bed tells of words that were not understood', () => {
  test.each([
    ['a microphone that sent nothing', [], 'closed'],
    ['less than a second of sound', Array<number>(9).fill(-40), 'closed'],
    ['a second of sound', Array<number>(10).fill(-60), 'too quiet'],
    ['a fan that drowns the voice', evening(-30, -20), 'noise'],
    ['a voice that is cut off at full scale', evening(-50, -3), 'too loud'],
    ['a whisper', evening(-70, -55), 'too quiet'],
    ['a voice that hardly stands out of the room', evening(-50, -40), 'too far'],
    ['a clear voice', evening(-65, -25), 'unclear'],
    ['nobody speaking', evening(-65, -65), 'too quiet'],
  ] as const)('%s', (_, levels, verdict) => {
    expect(microphoneVerdict(levels)).toBe(verdict);
  });
});

describe('The level of a frame', () => {
  test('is 0 dBFS for the loudest and -90 for silence', () => {
    expect(levelOf(Int16Array.from({ length: 1_600 }, () => -32_768))).toBeCloseTo(0);
    expect(levelOf(Int16Array.from({ length: 1_600 }, () => 3_277))).toBeCloseTo(-20, 1);
    expect(levelOf(new Int16Array(1_600))).toBe(silenceDb);
    expect(levelOf(new Int16Array(0))).toBe(silenceDb);
  });

  test('is told to whoever listens, until the undo', () => {
    const heard: number[] = [];
    const levels = createLevels();
    const undo = levels.onLevel((levelDb) => heard.push(levelDb));
    levels.take(new Int16Array(1_600));
    undo();
    levels.take(new Int16Array(1_600));
    expect(heard).toEqual([silenceDb]);
  });
});
