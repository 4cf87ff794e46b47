import { readFileSync } from 'node:fs';
import { filesUnder } from './imports.ts';

/** One thing that a file of the product exports, and the text of that file. */
export interface Exported {
  readonly file: string;
  readonly name: string;
  /** From its declaration on. */
  readonly from: string;
  /** What stands before its declaration. */
  readonly before: string;
  readonly text: string;
}

/**
 * What the files of main/, renderer/ and shared/ export by a declaration of their own. The formatter puts each
 * one at the beginning of a line, so that no parser is needed: TypeScript 7 has no stable one.
 */
export function exportsOfProduct(): readonly Exported[] {
  return ['main', 'renderer', 'shared']
    .flatMap(filesUnder)
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => exportsIn(file, readFileSync(file, 'utf8')));
}

/** The same of one text. */
export function exportsIn(file: string, text: string): readonly Exported[] {
  const declarations = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+|\{[^}]*\})/gm;
  return [...text.matchAll(declarations)].flatMap(({ 1: declared = '', index }) =>
    (declared.match(/\w+/g) ?? []).map((name) => ({
      file,
      name,
      from: text.slice(index),
      before: text.slice(0, index),
      text,
    })),
  );
}
