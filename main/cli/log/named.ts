/** What was meant by some words, or all that they may mean. */
export type Naming<Key extends string> =
  | { readonly kind: 'one'; readonly key: Key }
  | { readonly kind: 'several or none'; readonly keys: readonly Key[] };

export interface NamingWords {
  /** Words that name nothing. */
  readonly fillers: readonly string[];
  /** Whether words that only one name has are enough ("towel"). */
  readonly enough: 'whole name' | 'some words';
}

/** Finds a thing by its key or by its name: "calf", "my calf", "left leg". */
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
  const exact = [...names].find(
    ([key, name]) =>
      key.toLowerCase() === typed.trim().toLowerCase() || wordsOf(name).join(' ') === wanted.join(' '),
  );
  if (exact !== undefined) return { kind: 'one', key: exact[0] };
  const holding = [...names].filter(
    ([, name]) =>
      enough === 'some words' && wanted.length > 0 && wanted.every((word) => wordsOf(name).includes(word)),
  );
  const [only, ...others] = holding.map(([key]) => key);
  return only !== undefined && others.length === 0
    ? { kind: 'one', key: only }
    : { kind: 'several or none', keys: only === undefined ? [] : [only, ...others] };
}
