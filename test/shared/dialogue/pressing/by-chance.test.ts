import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDiary } from '../../../support/empty-diary.ts';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

let night: PressedNight;
beforeEach(() => {
  night = openPressedNight();
});
const kept = () => night.effects.filter(({ kind }) => kind === 'save episode').length;

describe('a key and "Stop" within ten seconds', () => {
  it('are no cramp in the diary', () => {
    night.press('start');
    night.wait(10_000);
    night.press('stop');
    expect(kept()).toBe(0);
  });

  it('nor a second time in the same night', () => {
    night.press('start', 'calf', 'better', 'stop');
    expect(kept()).toBe(1);
    night.press('start', 'stop');
    expect(kept()).toBe(1);
  });

  it('are one when the person says so', () => {
    night.post({ kind: 'diary', atMs: 0, diary: emptyDiary });
    night.press('start', 'stop', 'more', 'diary', 'saveCramp');
    expect(kept()).toBe(1);
  });

  it('are one where a place was pressed, or pain', () => {
    night.press('start', 'shin', 'stop');
    night.press('start', 'more', 'worse', 'stop');
    expect(kept()).toBe(2);
  });

  it('are one after more than ten seconds', () => {
    night.press('start');
    night.wait(10_001);
    night.press('stop');
    expect(kept()).toBe(1);
  });
});

describe('a cramp that was stopped within a minute', () => {
  const offered = () => night.view().choices.map(({ press }) => press);

  it('is kept, and can be said at once to have been none', () => {
    night.press('start');
    night.wait(20_000);
    night.press('stop');
    expect(kept()).toBe(1);
    expect(offered()).toEqual(['start', 'notACramp']);
    night.press('notACramp');
    expect(night.effects.at(-2)).toEqual({ kind: 'undo episode' });
    expect(night.view().headline).toBe('Glad there is no cramp');
    expect(offered()).toEqual(['start', 'bringBack']);
  });

  it('is asked about while "Stopped" stands there, and no longer', () => {
    night.press('start', 'shin', 'stop');
    night.wait(60_000);
    expect(offered()).toEqual(['start']);
  });

  it('is asked about where it was said, too, and not where it was a practice or went on longer', () => {
    night.post({ kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset' } });
    night.press('stop');
    expect(offered()).toContain('notACramp');
    night.post({ kind: 'pressed', atMs: night.nowMs(), press: 'practise' });
    night.press('calf', 'stop');
    expect(offered()).not.toContain('notACramp');
    night.press('start', 'calf');
    night.wait(60_000);
    night.press('stop');
    expect(kept()).toBe(2);
    expect(offered()).not.toContain('notACramp');
  });
});

describe('a cramp that was said', () => {
  it('is one however soon it is stopped', () => {
    night.post({ kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset' } });
    night.press('stop');
    expect(kept()).toBe(1);
  });
});

describe('"That was not a cramp"', () => {
  it('after a rehearsal leaves the cramp before it in the memory', () => {
    night.press('start', 'calf', 'better', 'stop');
    const { lastRelief } = night.state().memory;
    expect(lastRelief).not.toBeNull();
    night.post({ kind: 'pressed', atMs: night.nowMs(), press: 'practise' });
    night.press('calf', 'better', 'more', 'notACramp');
    expect(night.view().headline).toBe('Glad there is no cramp');
    expect(night.state().memory.lastRelief).toEqual(lastRelief);
  });

  it('ends the relief, and nothing is kept of it', () => {
    night.press('start', 'calf', 'more', 'more', 'notACramp');
    expect(night.view().headline).toBe('Glad there is no cramp');
    expect(kept()).toBe(0);
  });

  it('takes back what was kept, after the relief and later', () => {
    const taken = () => night.effects.filter(({ kind }) => kind === 'undo episode').length;
    night.press('start', 'calf', 'better', 'more', 'notACramp');
    expect(taken()).toBe(1);
    const diary = {
      crampsThisWeek: 1,
      lastHelped: null,
      routineNights: 0,
      routineLastNight: 'never',
    } as const;
    night.post({ kind: 'diary', atMs: 0, diary });
    night.press('start', 'calf', 'better', 'stop', 'more', 'diary', 'deleteEntry');
    expect(taken()).toBe(2);
  });
});
