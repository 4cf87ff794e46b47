import { describe, expect, test } from 'vitest';
import { type KeyStroke, pressForKey } from '../../../../renderer/screen/controls/keys.ts';
import type { Press } from '../../../../shared/dialogue/press.ts';
import {
  holdView,
  idleView,
  markedView,
  openingView,
  pausedView,
  questionsView,
  questionView,
  wrongView,
} from '../../../support/page/views.ts';

const noModifier = { code: '', isComposing: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, view = holdView) => pressForKey({ key, ...noModifier }, view);

describe('While relief runs', () => {
  const keys: readonly (readonly [string, Press])[] = [
    [' ', 'next'],
    ['Enter', 'yes'],
    ['y', 'yes'],
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
    ['1', 'calf'],
    ['2', 'foot'],
    ['3', 'shin'],
    ['4', 'thigh'],
    ['5', 'toes'],
    ['c', 'calf'],
    ['f', 'foot'],
    ['t', 'thigh'],
    ['l', 'place'],
    ['e', 'wrong'],
    ['m', 'more'],
    ['q', 'questions'],
    ['g', 'goodNight'],
    ['Backspace', 'back'],
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

  test.each(['x', '7', 'Tab', 'F5', 'Shift', 'ArrowUp', 'ArrowRight'])(
    'the key "%s" means nothing',
    (key) => {
      expect(press(key)).toBeNull();
    },
  );
});

describe('By its place', () => {
  const at = (key: string, code: string, more: Partial<KeyStroke> = {}) =>
    pressForKey({ ...noModifier, key, code, ...more }, holdView);

  test.each([
    ['и', 'KeyB', 'better'],
    ['ц', 'KeyW', 'worse'],
    ['ن', 'KeyK', null],
    ['ㅠ', 'KeyB', 'better'],
    ['&', 'Digit1', 'calf'],
    ['"', 'Digit3', 'shin'],
    ['٣', 'Numpad3', 'shin'],
  ] as const)('the key "%s" in the place %s means %s', (key, code, meant) => {
    expect(at(key, code)).toBe(meant);
  });

  test('a key means what it is, not what stands elsewhere in its place', () => {
    // "W" of a French keyboard, "?" of a German one.
    expect(at('w', 'KeyZ')).toBe('worse');
    expect(at('?', 'Minus')).toBe('help');
  });

  test('an input method that takes the keys for itself changes nothing', () => {
    expect(at('Process', 'KeyB')).toBe('better');
    expect(at('b', 'KeyB', { isComposing: true })).toBe('better');
    expect(at('Process', 'Escape', { isComposing: true })).toBe('stop');
    expect(at('Process', 'Space')).toBe('next');
    expect(at('Dead', 'KeyN')).toBe('no');
    expect(pressForKey({ ...noModifier, key: 'Process', code: 'KeyX' }, idleView)).toBe('start');
  });
});

describe('In a list', () => {
  test('a digit takes the choice with its number, in a question of places too', () => {
    expect(press('2', wrongView)).toBe('breath');
    expect(press('6', wrongView)).toBe('weak');
    expect(press('7', wrongView)).toBeNull();
    expect(press('3', openingView)).toBe('shin');
    expect(press('Backspace', wrongView)).toBe('back');
  });

  test('that lies over the waiting screen any other key still starts relief', () => {
    expect(press('1', questionsView)).toBe('ask:why');
    expect(press('Backspace', questionsView)).toBe('back');
    expect(press('x', questionsView)).toBe('start');
    expect(press('7', questionsView)).toBe('start');
    expect(press('Escape', questionsView)).toBe('stop');
  });
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

  test('F2 asks whether all is ready, and means nothing at any other time', () => {
    expect(press('F2', idleView)).toBe('ready');
    expect(press('F2', questionsView)).toBe('ready');
    expect(press('F2', holdView)).toBeNull();
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
