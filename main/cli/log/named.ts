/** What was meant by some words, or all that they may mean. */
export type Naming<Key extends string> =
  | { readonly kind: 'one'; readonly key: Key }
  | { readonly kind: 'several or none'; readonly keys: readonly Key[] };

/** How loosely a name may be typed. */
export interface NamingWords {
  /** Words that name nothing. */
  readonly fillers: readonly string[];
  /** Whether words that only one name has are enough ("towel"). */
  readonly enough: 'whole name' | 'some words';
}

/** Finds a thing by its name ("calf", "my calf", "left leg"), or by its key where that is no word of several names. */
export function named<Key extends string>(
  typed: string,
  names: ReadonlyMap<Key, string>,
  { fillers, enough }: NamingWords,
): Naming<Key> {
  const wordsOf = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !fillers.includes(word));
  const wanted = wordsOf(typed);
  const whole = [...names].find(([, name]) => wordsOf(name).join(' ') === wanted.join(' '));
  if (whole !== undefined) return { kind: 'one', key: whole[0] };
  const holding = [...names].filter(
    ([, name]) =>
      enough === 'some words' && wanted.length > 0 && wanted.every((word) => wordsOf(name).includes(word)),
  );
  if (holding.length > 1) return { kind: 'several or none', keys: holding.map(([key]) => key) };
  const known = [...names.keys()].find((key) => key.toLowerCase() === typed.trim().toLowerCase());
  const one = known ?? holding[0]?.[0];
  return one === undefined ? { kind: 'several or none', keys: [] } : { kind: 'one', key: one };
}
