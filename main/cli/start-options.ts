import { parseArgs } from 'node:util';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';

export interface RunWish {
  readonly kind: 'run';
  readonly shell: 'electron' | 'browser' | 'whichever';
  readonly opening: 'window' | 'address';
  readonly textOnly: 'yes' | 'no';
  readonly begin: 'waiting' | 'routine';
}

export type StartWish =
  | RunWish
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misused'; readonly words: string };

/** Reads the command line of `npm start`. */
export function readStartOptions(
  commandLine: readonly string[],
  words: Content['commands']['start'],
): StartWish {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(commandLine);
  } catch (error) {
    return { kind: 'misused', words: error instanceof Error ? error.message : String(error) };
  }
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

function parse(commandLine: readonly string[]) {
  return parseArgs({
    args: [...commandLine],
    options: {
      shell: { type: 'string' },
      'no-open': { type: 'boolean' },
      'text-only': { type: 'boolean' },
      routine: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  }).values;
}
