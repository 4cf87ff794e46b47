import type { Press } from '../../shared/dialogue/press.ts';
import type { View } from '../../shared/dialogue/view.ts';

/** What is used of a keyboard event. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What is used of a view. */
type Shown = Pick<View, 'scene' | 'choices' | 'moreChoices' | 'marked'>;

const pressOfKey: ReadonlyMap<string, Press> = new Map([
  ['Escape', 'stop'],
  [' ', 'next'],
  ['Enter', 'yes'],
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
]);

/** Keys that mean nothing alone, and the machine's own (volume, brightness, power): they never start relief. */
const notForCharley =
  /^(Tab|Shift|Control|Alt|AltGraph|Meta|Super|Hyper|CapsLock|NumLock|ScrollLock|Fn|FnLock|Symbol|SymbolLock|PrintScreen|Power|PowerOff|Sleep|Standby|WakeUp|Eject|(Audio|Media|Microphone|Brightness|Browser|Launch).*)$/;

/**
 * What a key means on this screen; null for a key that is not Charley's. While Charley waits any key starts
 * relief, and where a choice is marked any key takes it, except Escape, which always means stop.
 */
export function pressForKey(stroke: KeyStroke, shown: Shown): Press | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || notForCharley.test(stroke.key)) return null;
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  const press = pressOfKey.get(key) ?? null;
  if (shown.scene === 'idle') return press === 'stop' ? 'stop' : 'start';
  if (shown.marked !== null) return press === 'stop' ? 'stop' : shown.marked;
  return press === 'pause' && offersResume(shown) ? 'resume' : press;
}

function offersResume(shown: Shown): boolean {
  return [...shown.choices, ...shown.moreChoices].some((choice) => choice.press === 'resume');
}
