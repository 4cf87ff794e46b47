/** A JSON object, not yet looked into. */
export type Tree = Readonly<Record<string, unknown>>;

/** Whether a value of JSON has named members: no list, no null. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
