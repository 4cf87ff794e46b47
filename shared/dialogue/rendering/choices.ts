import type { Content } from '../../content/content.ts';
import { answerOfPress, type NamedPress, type Press } from '../press.ts';
import { keyOfPress } from '../press-keys.ts';
import type { State } from '../state.ts';
import type { Choice, ViewScene } from '../view.ts';

/** Where any other key begins relief. */
const keysWhileWaiting: readonly Press[] = ['stop', 'ready', 'back'];

/** What can be pressed, in the words of one language; the page of help tells the keys that do it there. */
export function choicesOf(
  presses: readonly Press[],
  menu: State['menu'],
  scene: ViewScene,
  content: Content,
): readonly Choice[] {
  const hasKey = (press: Press) =>
    menu?.kind === 'help' && (scene !== 'idle' || keysWhileWaiting.includes(press));
  return presses.map((press) => ({
    press,
    label: labelOf(press, content),
    key: hasKey(press) ? keyCapOf(press, content) : null,
  }));
}

function labelOf(press: Press, { labels, answers }: Content): string {
  const id = answerOfPress(press);
  return id === null ? labels[press as NamedPress] : answers[id].question;
}

/** As the cap of the key reads: one letter, or its name. */
function keyCapOf(press: Press, { keyCaps }: Content): string | null {
  const key = keyOfPress[press];
  return key === undefined ? null : (keyCaps[key] ?? key.toUpperCase());
}
