import { isPress, type Press } from '../../../shared/dialogue/press.ts';
import { keyOfPress } from '../../../shared/dialogue/press-keys.ts';
import type { View } from '../../../shared/dialogue/view.ts';

/** What is used of a keyboard event. */
export type KeyStroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** What is used of a view. */
type Shown = Pick<View, 'scene' | 'choices' | 'moreChoices' | 'marked' | 'numbered'>;

const pressOfKey: ReadonlyMap<string, Press> = new Map([
  ...Object.entries(keyOfPress).flatMap(([press, key]): [string, Press][] =>
    isPress(press) ? [[key, press]] : [],
  ),
  ['p', 'pause'],
  ['y', 'yes'],
  ['=', 'louder'],
  ['?', 'help'],
  ['c', 'calf'],
  ['f', 'foot'],
  ['t', 'thigh'],
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
  const key = keyOf(stroke);
  const press = numbered(key, shown) ?? pressOfKey.get(key) ?? null;
  if (shown.marked !== null) return press === 'stop' ? 'stop' : shown.marked;
  if (shown.scene === 'idle') return pressWhileWaiting(key, press, shown);
  if (press === 'ready') return null;
  return press === 'pause' && offers(shown, 'resume') ? 'resume' : press;
}

/** One key asks whether all is ready, and a list that is open has keys of its own; any other starts relief all the same. */
function pressWhileWaiting(key: string, press: Press | null, shown: Shown): Press {
  if (press === 'stop' || press === 'ready') return press;
  const isForTheList = isListOpen(shown) && (press === 'back' || numbered(key, shown) !== null);
  return isForTheList && press !== null ? press : 'start';
}

/** The choice that a digit takes where the choices have numbers. */
function numbered(key: string, { choices, numbered }: Shown): Press | null {
  return numbered && /^[1-9]$/.test(key) ? (choices[Number(key) - 1]?.press ?? null) : null;
}

/** What each place of a Latin keyboard bears. */
const keyAtPlace: ReadonlyMap<string, string> = new Map([
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [`Key${letter.toUpperCase()}`, letter] as const),
  ...[...'0123456789'].flatMap(
    (digit) =>
      [
        [`Digit${digit}`, digit],
        [`Numpad${digit}`, digit],
      ] as const,
  ),
  ...['Enter', 'Escape', 'Backspace'].map((name) => [name, name] as const),
  ['NumpadEnter', 'Enter'],
  ['Space', ' '],
  ['Minus', '-'],
  ['NumpadSubtract', '-'],
  ['Equal', '+'],
  ['NumpadAdd', '+'],
]);

/** Names of keys that do not tell which one it was. */
const unnamed: readonly string[] = ['Process', 'Dead', 'Unidentified'];

/**
 * The key by its name where that is one of Charley's or a Latin letter, else by its place. So Cyrillic, an input
 * method that composes, a dead key and the digits of a French keyboard mean what stands in the same place elsewhere.
 */
function keyOf({ key, code, isComposing }: KeyStroke): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const isKnown = name.length > 1 ? !unnamed.includes(name) : /^[a-z0-9]$/.test(name) || pressOfKey.has(name);
  return isKnown && !isComposing ? name : (keyAtPlace.get(code) ?? name);
}

/** Whether a list lies over the choices of the screen. */
export function isListOpen(shown: Pick<View, 'moreChoices'>): boolean {
  return shown.moreChoices.some(({ press }) => press === 'back');
}

function offers(shown: Shown, press: Press): boolean {
  return [...shown.choices, ...shown.moreChoices].some((choice) => choice.press === press);
}
