import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Exported, exportsIn, exportsOfProduct } from '../support/documents/exports.ts';
import { filesUnder } from '../support/documents/imports.ts';

/** A docstring that ends just before a declaration. */
const docstringAtEnd = /\/\*\*(?:(?!\*\/)[\s\S])+\*\/\n$/;

/** Whether what is declared under that name, exported or not, has a docstring in this text. */
function isDocumented(name: string, text: string): boolean {
  const declaration = new RegExp(`^(?:export )?(?:const|function|interface|type) ${name}\\b`, 'm').exec(text);
  return declaration !== null && docstringAtEnd.test(text.slice(0, declaration.index));
}

/** A type that is read off a documented value or type beside it: `z.infer<typeof settingsSchema>`, `(typeof sides)[number]`. */
function isReadOff({ from, text }: Exported): boolean {
  const [alias = ''] = /^export type [^;]*;/.exec(from) ?? [];
  const [, source] = /\btypeof (\w+)/.exec(alias) ?? [];
  return source !== undefined && isDocumented(source, text);
}

/** A factory (`create…`, `compose…`) of a type that stands beside it: what it promises stands at the type beside it. */
function isFactoryOfDocumented({ from, name, text }: Exported): boolean {
  const [, made] = /^export function [\s\S]*?\): (\w+)[^\n]* \{$/m.exec(from) ?? [];
  return /^(?:create|compose)[A-Z]/.test(name) && made !== undefined && isDocumented(made, text);
}

/** Sentences that name what has no docstring, but for what another docstring of the same file speaks for. */
function undocumented(exported: readonly Exported[]): readonly string[] {
  return exported
    .filter(({ before }) => !docstringAtEnd.test(before))
    .filter((one) => !isReadOff(one) && !isFactoryOfDocumented(one))
    .map(({ file, name }) => `${file} exports ${name} and does not say what it promises`);
}

describe('what a file exports', () => {
  it('has a docstring', () => {
    const exported = exportsOfProduct();
    expect(exported.length).toBeGreaterThan(1000);
    expect(undocumented(exported)).toEqual([]);
  });

  it('needs none where that of its schema, its list or its own type says it', () => {
    const documented = `
/** Sides of the body. */
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];
/** Silence, until it is taken back. */
interface Mute {
  readonly isOn: boolean;
}
export function createMute(
  deps: MuteDeps,
): Mute {
}
`;
    expect(undocumented(exportsIn('one.ts', documented))).toEqual([]);
    const bare = documented.replaceAll(/^\/\*\*.*\n/gm, '');
    expect(undocumented(exportsIn('one.ts', bare))).toEqual([
      'one.ts exports sides and does not say what it promises',
      'one.ts exports Side and does not say what it promises',
      'one.ts exports createMute and does not say what it promises',
    ]);
  });

  // A default is what a tool reads of its configuration; the linter allows no other.
  it('is declared where it is exported, so that each one is seen', () => {
    const isOther = (line: string) =>
      line.startsWith('export ') &&
      !/^export (?:async )?(?:function\*?|const|class|interface|type|default) /.test(line);
    const others = ['main', 'renderer', 'shared'].flatMap(filesUnder).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(isOther)
        .map((line) => `${file}: ${line}`),
    );
    expect(others).toEqual([]);
  });

  it('has one for all that is taken out of one thing', () => {
    const bare = 'export const { one, other } = both;\n';
    expect(undocumented(exportsIn('one.ts', `/** Both. */\n${bare}`))).toEqual([]);
    expect(undocumented(exportsIn('one.ts', bare))).toHaveLength(2);
  });

  it('is not told by the docstring of what stands before it', () => {
    const text = `
/** How loud it is, in decibels. */
export const loudDb = -20;
export const quietDb = -50;

// Not a docstring.
export function levelOf(): number {
}
`;
    expect(undocumented(exportsIn('one.ts', text))).toEqual([
      'one.ts exports quietDb and does not say what it promises',
      'one.ts exports levelOf and does not say what it promises',
    ]);
  });
});
