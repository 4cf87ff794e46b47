import { parseArgs } from 'node:util';

export const startHelp = `Usage: npm start -- [options]

Builds Charley and opens it: in Electron's window where Electron's runtime is installed or can be
fetched, else in this machine's Chromium, Google Chrome or Microsoft Edge.

  --shell electron|browser  use this one and no other
  --no-open                 serve the page for a browser, print its address and open nothing
  --text-only               no microphone and no voice: keys, touch and large print
  --routine                 begin the bedtime stretches at once
  --help                    print this
  --version                 print the version

CHARLEY_BROWSER names the browser's program, ELECTRON_OVERRIDE_DIST_PATH a folder with Electron's runtime.`;

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
export function readStartOptions(commandLine: readonly string[]): StartWish {
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
    return { kind: 'misused', words: `--shell knows "electron" and "browser", not "${shell}".` };
  }
  if (values['no-open'] && shell === 'electron') {
    return {
      kind: 'misused',
      words: '--no-open prints the address of the browser shell: --shell electron has none.',
    };
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
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  }).values;
}
