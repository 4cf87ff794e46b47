/** More changes than these, or than half its letters, are another word. [PJ] */
const mostChanges = 2;

/** The known word that was probably meant; null where none is near. Letters' case does not count. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  const near = known
    .map((word) => ({ word, changes: changesBetween(wanted, word.toLowerCase()) }))
    .filter(({ word, changes }) => changes <= Math.min(mostChanges, Math.floor(word.length / 2)))
    .toSorted((one, other) => one.changes - other.changes);
  const [first] = near;
  if (first !== undefined) return first.word;
  const begun = known.filter((word) => wanted.length > 1 && word.toLowerCase().startsWith(wanted));
  return begun[0] ?? null;
}

/** How many letters must be added, left out, replaced or swapped with the next one to come from one to the other (Damerau). */
function changesBetween(one: string, other: string): number {
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (before[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      const isSwapped = letter === other[column - 1] && otherLetter === one[row - 1];
      const swapped = isSwapped ? (twoBefore[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      now.push(Math.min(replaced, swapped, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    twoBefore = before;
    before = now;
  }
  return before.at(-1) ?? 0;
}
