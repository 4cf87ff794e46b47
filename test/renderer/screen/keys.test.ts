import { describe, expect, test } from 'vitest';
import { pressForKey } from '../../../renderer/screen/keys.ts';
import type { Press } from '../../../shared/dialogue/press.ts';
import { holdView, idleView, markedView, pausedView, questionView } from '../../support/page/views.ts';

const noModifier = { ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, view = holdView) => pressForKey({ key, ...noModifier }, view);

describe('While relief runs', () => {
  const keys: readonly (readonly [string, Press])[] = [
    [' ', 'next'],
    ['Enter', 'yes'],
    ['Escape', 'stop'],
    ['n', 'no'],
    ['b', 'better'],
    ['w', 'worse'],
    ['r', 'repeat'],
    ['p', 'pause'],
    ['s', 'slower'],
    ['+', 'louder'],
    ['=', 'louder'],
    ['-', 'quieter'],
    ['h', 'help'],
    ['?', 'help'],
  ];
  test.each(keys)('the key "%s" means %s', (key, meant) => {
    expect(press(key)).toBe(meant);
    expect(press(key, questionView)).toBe(meant);
  });

  test('a letter means the same with Caps Lock on', () => {
    expect(press('B')).toBe('better');
  });

  test('P goes on where the screen offers to go on', () => {
    expect(press('p', pausedView)).toBe('resume');
    expect(press('p', { ...holdView, moreChoices: pausedView.choices })).toBe('resume');
  });

  test.each(['x', ' ', 'Enter', 'n', 'ArrowUp', 'F8'])(
    'the key "%s" takes the marked choice where there is one',
    (key) => {
      expect(press(key, markedView)).toBe('worse');
    },
  );

  test('Escape means stop, and Tab nothing, whatever is marked', () => {
    expect(press('Escape', markedView)).toBe('stop');
    expect(press('Tab', markedView)).toBeNull();
  });

  test.each(['x', '1', 'Tab', 'F5', 'Shift', 'ArrowUp', 'ArrowRight'])(
    'the key "%s" means nothing',
    (key) => {
      expect(press(key)).toBeNull();
    },
  );
});

describe('While Charley waits', () => {
  test.each(['a', 'x', '7', ' ', 'Enter', 'ArrowUp', 'F1', 'Backspace', 'p', 'Unidentified'])(
    'the key "%s" starts relief',
    (key) => {
      expect(press(key, idleView)).toBe('start');
    },
  );

  test.each([
    'Tab',
    'Shift',
    'Control',
    'Alt',
    'AltGraph',
    'Meta',
    'CapsLock',
    'AudioVolumeDown',
    'BrightnessDown',
    'MediaPlayPause',
    'Power',
  ])('the key "%s" alone starts nothing', (key) => {
    expect(press(key, idleView)).toBeNull();
  });

  test('Escape still means stop', () => {
    expect(press('Escape', idleView)).toBe('stop');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    "the browser's shortcuts stay the browser's (%o)",
    (modifier) => {
      expect(pressForKey({ key: 'r', ...noModifier, ...modifier }, idleView)).toBeNull();
      expect(pressForKey({ key: 'r', ...noModifier, ...modifier }, holdView)).toBeNull();
    },
  );
});
