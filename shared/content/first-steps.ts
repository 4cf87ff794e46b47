import { filled } from '../filled.ts';
import type { Content } from './content.ts';
import { ladders } from './ladders.ts';
import { holdSeconds } from './protocol.ts';

/**
 * The first steps of a cramp in the calf, the most frequent place (§2.1), as sentences to read: for a page that nobody
 * answers. The same words that Charley says.
 */
export function firstStepsOf({ lines }: Content): readonly string[] {
  const { opening, hold, rub } = ladders.calf;
  const shown = [
    ...opening,
    hold,
    'holdStart',
    'rest',
    'oneMoreHold',
    rub,
  ] as readonly (keyof typeof lines)[];
  return shown.map((id) => filled(lines[id].spoken, { seconds: holdSeconds }));
}
