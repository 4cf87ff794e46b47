/**
 * Sentence templates stand one on a line, in the notation of hassil and Home Assistant's intents: `[may be missing]`,
 * `(this|that)`, and `<rule>` for another entry of `words` (or for `<place>`: any place). A template is looked for
 * anywhere in what was said; `...` lets up to three words stand in between, `^` is the beginning of what was said and
 * `$` its end. A word without an apostrophe also stands for itself with one of the language's endings ("leg" for
 * "leg's").
 */
export type Templates = string;

/** One piece of a sentence template, as `parseTemplate` reads it. */
export type TemplateNode =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'gap' | 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly TemplateNode[] }
  | { readonly kind: 'choice'; readonly options: readonly TemplateNode[]; readonly optional: boolean };

/** Brackets, bars and names are pieces of their own; all else between spaces is a word. */
const pieces = /[()[\]|]|<[^>]*>|[^\s()[\]|<>]+/g;

/**
 * Reads one sentence template; see `Templates` for what it may hold.
 * Words of `leftOut` may be missing, but for one that stands in brackets by itself: `(the)`.
 * @throws Error for a bracket that is not closed, or closed and never opened
 */
function parseTemplate(template: string, leftOut: readonly string[]): TemplateNode {
  const found = template.match(pieces) ?? [];
  let at = 0;

  function choiceUpTo(closing: string | undefined): readonly TemplateNode[] {
    const options: TemplateNode[] = [];
    let parts: TemplateNode[] = [];
    for (;;) {
      const piece = found[at];
      at += 1;
      if (piece === closing) break;
      if (piece === undefined || piece === ')' || piece === ']')
        throw new Error(`The brackets of "${template}" do not match.`);
      if (piece === '|') {
        options.push(sequenceOf(parts));
        parts = [];
      } else parts.push(nodeOf(piece));
    }
    return [...options, sequenceOf(parts)];
  }

  function nodeOf(piece: string): TemplateNode {
    const inBrackets = found[at];
    if (piece === '(' && inBrackets !== undefined && leftOut.includes(inBrackets) && found[at + 1] === ')') {
      at += 2;
      return { kind: 'word', word: inBrackets };
    }
    if (piece === '(') return { kind: 'choice', options: choiceUpTo(')'), optional: false };
    if (piece === '[') return { kind: 'choice', options: choiceUpTo(']'), optional: true };
    if (piece === '...') return { kind: 'gap' };
    if (piece === '^') return { kind: 'start' };
    if (piece === '$') return { kind: 'end' };
    if (piece.startsWith('<')) return { kind: 'rule', name: piece.slice(1, -1) };
    const word = { kind: 'word', word: piece } as const;
    return leftOut.includes(piece) ? { kind: 'choice', options: [word], optional: true } : word;
  }

  const options = choiceUpTo(undefined);
  return options.length === 1 && options[0] !== undefined
    ? options[0]
    : { kind: 'choice', options, optional: false };
}

/** Templates stand one on a line: any of them may be said. */
export function parseTemplates(templates: Templates, leftOut: readonly string[] = []): TemplateNode {
  const lines = templates.split('\n').map((line) => line.trim());
  const options = lines.filter((line) => line !== '').map((line) => parseTemplate(line, leftOut));
  return { kind: 'choice', options, optional: false };
}

function sequenceOf(parts: readonly TemplateNode[]): TemplateNode {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
}
