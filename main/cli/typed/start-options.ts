import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { readCommandLine } from './command-line.ts';

/** A start as its options wish it, each of them at its default where it was not given. */
export interface RunWish {
  readonly kind: 'run';
  readonly shell: 'electron' | 'browser' | 'whichever';
  readonly opening: 'window' | 'address';
  readonly textOnly: 'yes' | 'no';
  readonly begin: 'waiting' | 'routine';
}

type StartWish =
  | RunWish
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misused'; readonly words: string };

/** Reads the command line of `npm start`; `misused` says in words what is wrong with it. */
export function readStartOptions(
  commandLine: readonly string[],
  content: Pick<Content, 'commands'>,
): StartWish {
  const words = content.commands.start;
  const parsed = readCommandLine(commandLine, { options, mostWords: 0 }, content);
  if (typeof parsed === 'string') return { kind: 'misused', words: parsed };
  const { values } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const { shell } = values;
  if (shell !== undefined && shell !== 'electron' && shell !== 'browser') {
    return { kind: 'misused', words: filled(words.unknownShell, { shell }) };
  }
  if (values['no-open'] && shell === 'electron') {
    return { kind: 'misused', words: words.addressOfElectron };
  }
  return {
    kind: 'run',
    shell: shell ?? 'whichever',
    opening: values['no-open'] ? 'address' : 'window',
    textOnly: values['text-only'] ? 'yes' : 'no',
    begin: values.routine ? 'routine' : 'waiting',
  };
}

const options = {
  shell: { type: 'string' },
  'no-open': { type: 'boolean' },
  'text-only': { type: 'boolean' },
  routine: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
