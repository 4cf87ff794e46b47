/** Fills `{name}` placeholders: with digits and words as they are, for print and for a terminal, unless `write` writes them. */
export function filled<Value extends string | number>(
  text: string,
  values: Readonly<Record<string, Value>>,
  write: (value: Value) => string = String,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : write(value);
  });
}
