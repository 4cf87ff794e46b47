import { parseArgs } from 'node:util';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { withGuess } from './guess.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

type Parsed<Wanted extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Wanted; allowPositionals: true }>
>;

/** What stands on a command line: `string` options with a value that may begin with a dash, and up to so many words. */
interface CommandLine<Wanted extends Options> {
  readonly options: Wanted;
  readonly mostWords: number;
}

/** What was typed, or a sentence that says what is wrong with it and what is allowed. */
export function readCommandLine<const Wanted extends Options>(
  args: readonly string[],
  { options, mostWords }: CommandLine<Wanted>,
  content: Pick<Content, 'commands'>,
): Parsed<Wanted> | string {
  // Not strict: the sentences of `parseArgs` are a developer's, and in one language.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  for (const [index, token] of given.entries()) {
    const isTwice = given.findIndex(({ name }) => name === token.name) < index;
    const fault = faultOf(token, isTwice ? 'again' : 'once', options, content);
    if (fault !== null) return fault;
  }
  const oneTooMany = positionals[mostWords];
  if (oneTooMany !== undefined)
    return filled(content.commands.charley.commandLine.tooMany, { given: oneTooMany });
  return { values, positionals } as unknown as Parsed<Wanted>;
}

interface Given {
  readonly name: string;
  /** As it was typed. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function faultOf(
  { name, rawName: option, value, inlineValue }: Given,
  times: 'once' | 'again',
  options: Options,
  content: Pick<Content, 'commands'>,
): string | null {
  const words = content.commands.charley.commandLine;
  const known = Object.keys(options).map((each) => `--${each}`);
  const wanted = Object.hasOwn(options, name) ? options[name] : undefined;
  if (wanted === undefined) {
    const unknown = withGuess(filled(words.unknown, { option }), option, known, content);
    return known.length === 0 ? unknown : `${unknown} ${filled(words.known, { options: known.join(', ') })}`;
  }
  if (times === 'again') return filled(words.twice, { option });
  if (wanted.type === 'boolean') return value === undefined ? null : filled(words.takesNone, { option });
  const isLeftOut = value === undefined || value === '' || (inlineValue !== true && known.includes(value));
  return isLeftOut ? filled(words.needsValue, { option }) : null;
}
