/** What was used last, by name; the oldest goes where there are too many. */
interface Recent<Value> {
  get(name: string): Value | undefined;
  /** Makes it the newest. */
  set(name: string, value: Value): void;
  clear(): void;
}

export function createRecent<Value>(most: number): Recent<Value> {
  const values = new Map<string, Value>();
  return {
    get: (name) => values.get(name),
    set(name, value) {
      values.delete(name);
      values.set(name, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
    clear: () => values.clear(),
  };
}
