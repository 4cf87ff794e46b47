import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { findRuntime } from '../../../main/shells/electron/runtime.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { removeFolder } from '../remove-folder.ts';

const runtime = findRuntime({
  packageFolder: 'node_modules/electron',
  env: process.env,
  words: contentFor('en').commands.runtime,
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Why no window of Electron's opens on this machine, for the title of what is left out; empty where one does. */
export const noElectron =
  runtime.kind === 'missing'
    ? ` (not run: Electron's runtime ${runtime.reason}; "node node_modules/electron/install.js" fetches it)`
    : hasDisplay
      ? ''
      : ' (not run: there is no display; "xvfb-run" gives one)';

/** Electron's program. */
export const electronProgram = runtime.kind === 'found' ? runtime.path : '';

/** Charley's main as `npm start` runs it under Electron, with a data folder of its own. */
export interface CharleyWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** What it has written to the terminal, its log among it. */
  readonly printed: readonly string[];
  /** Closes it and removes its data folder. */
  close(): Promise<void>;
}

interface Opening {
  readonly options?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** Before Charley starts. */
  readonly prepare?: (dataFolder: string) => void;
}

/** The packed program's fuses let no test look inside; this is the checkout's. */
export async function openCharleyWindow({
  options = [],
  environment = process.env,
  prepare = () => {},
}: Opening): Promise<CharleyWindow> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'charley-electron-'));
  prepare(dataFolder);
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: electronProgram,
    args: ['.', ...options, ...(isRoot ? ['--no-sandbox'] : [])],
    env: { ...definedOf(environment), CHARLEY_DATA: dataFolder, CHARLEY_LOG: '1' },
  });
  const printed: string[] = [];
  const { stderr } = app.process();
  if (stderr !== null) createInterface({ input: stderr }).on('line', (line) => printed.push(line));
  return {
    app,
    page: await app.firstWindow(),
    dataFolder,
    printed,
    async close() {
      await app.close();
      await removeFolder(dataFolder);
    },
  };
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
