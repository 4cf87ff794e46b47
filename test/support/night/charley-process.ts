import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeFlags } from '../../../main/lib/node-flags.ts';
import { removeFolder } from '../remove-folder.ts';

/** Charley as `npm start -- --no-open` runs it, in a process of its own with a data folder of its own. */
export interface CharleyProcess {
  readonly address: string;
  /** Everything it printed, its log among it. */
  readonly printed: readonly string[];
  readonly dataFolder: string;
  readonly pid: number;
  /** Settles when it has printed a line with these words. */
  printedLine(words: string): Promise<void>;
  /** Ends it, and starts it again over the same data folder. */
  restart(): Promise<CharleyProcess>;
  /** Ends it and removes its data folder; settles with the exit code. */
  stop(): Promise<number | null>;
}

/** A file stands where the cache would be: every line is spoken live, on the machine's own sound device. */
export function prepareNothing({ dataFolder }: Pick<CharleyProcess, 'dataFolder'>): void {
  writeFileSync(join(dataFolder, 'cache'), '');
}

/** @param within a command that does something first and then becomes Charley, such as `unshare` */
export function startCharley(
  environment: NodeJS.ProcessEnv,
  options: readonly string[] = [],
  within: readonly string[] = [],
): Promise<CharleyProcess> {
  return startOver(mkdtempSync(join(tmpdir(), 'charley-data-')), environment, options, within);
}

async function startOver(
  dataFolder: string,
  environment: NodeJS.ProcessEnv,
  options: readonly string[],
  within: readonly string[],
): Promise<CharleyProcess> {
  const [program = '', ...words] = [...within, process.execPath, ...nodeFlags, 'dist/main/cli/start.js'];
  const child = spawn(program, [...words, '--no-open', ...options], {
    env: { ...environment, CHARLEY_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stderr }).on('line', (line) => {
    printed.push(line);
    for (const look of waiting) look();
  });
  const printedLine = (words: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!printed.some((line) => line.includes(words))) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const address = await addressOf(child, printed);
  return {
    address,
    printed,
    dataFolder,
    pid: child.pid ?? 0,
    printedLine,
    async restart() {
      await ended(child);
      return startOver(dataFolder, environment, options, within);
    },
    async stop() {
      const code = await ended(child);
      await removeFolder(dataFolder);
      return code;
    },
  };
}

function addressOf(child: ChildProcess, printed: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`Charley ended with ${code}: ${printed.join('\n')}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line);
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.on('exit', resolve);
    child.kill('SIGTERM');
  });
}
