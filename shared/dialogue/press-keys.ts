import type { Press } from './press.ts';

/**
 * The key of a press, as `KeyboardEvent.key` names it: the same on every screen, and told on the page of help. The
 * digits stand for the places in the order in which the screen offers them.
 */
export const keyOfPress: Readonly<Partial<Record<Press, string>>> = {
  stop: 'Escape',
  next: ' ',
  agree: 'Enter',
  yes: 'Enter',
  no: 'n',
  better: 'b',
  worse: 'w',
  repeat: 'r',
  pause: 'p',
  resume: 'p',
  slower: 's',
  louder: '+',
  quieter: '-',
  help: 'h',
  calf: '1',
  foot: '2',
  shin: '3',
  thigh: '4',
  toes: '5',
  place: 'l',
  wrong: 'e',
  more: 'm',
  questions: 'q',
  goodNight: 'g',
  // No letter: what a hand that gropes in pain may strike begins relief.
  ready: 'F2',
  back: 'Backspace',
};
