/** What the page's root bears: the look, as main decides it. */
export type RootAttributes = Readonly<Record<string, string>>;

interface Block {
  readonly selector: string;
  readonly order: number;
  readonly tokens: ReadonlyMap<string, string>;
}

/** The custom properties that a style sheet gives the root with these attributes, by the cascade's own rules. */
export function tokensOf(css: string, root: RootAttributes): ReadonlyMap<string, string> {
  const matching = blocksOf(css)
    .filter(({ selector }) => matches(selector, root))
    .toSorted(
      (one, other) => specificity(one.selector) - specificity(other.selector) || one.order - other.order,
    );
  return new Map(matching.flatMap(({ tokens }) => [...tokens]));
}

/** A token as a colour; a token may name another one. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string): Rgb {
  const value = tokens.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(tokens, other);
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (digits === undefined) throw new Error(`${name} is no colour: "${value}".`);
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as unknown as Rgb;
}

export type Rgb = readonly [red: number, green: number, blue: number];

function blocksOf(css: string): readonly Block[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = ''], order) =>
    selectorsOf(selectors).map((selector) => ({ selector, order, tokens: declared(body) })),
  );
}

/** The parts of a selector list; a comma within brackets parts nothing. */
function selectorsOf(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function declared(body: string): ReadonlyMap<string, string> {
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function matches(selector: string, root: RootAttributes): boolean {
  if (!selector.startsWith(':root') || /\s/.test(selector.replace(/\([^)]*\)/g, ''))) return false;
  const [wanted, refused] = [selector.replace(/:not\([^)]*\)/g, ''), selector.match(/:not\([^)]*\)/g) ?? []];
  const holds = ([, name = '', value = '']: RegExpMatchArray): boolean => root[name] === value;
  const attributes = (text: string) => [...text.matchAll(/\[data-([\w-]+)="(\w+)"\]/g)];
  return attributes(wanted).every(holds) && !attributes(refused.join('')).some(holds);
}

function specificity(selector: string): number {
  return (selector.match(/\[|:root/g) ?? []).length;
}
