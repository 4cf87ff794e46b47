import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { Clock } from '../../../shared/ports/machine.ts';

/**
 * Electron's runtime, seen from plain Node. The `electron` package is looked at and never imported: importing it
 * there starts a download.
 */
export type FoundRuntime =
  | { readonly kind: 'found'; readonly path: string }
  /** `reason` completes the sentence "Electron's runtime …". */
  | { readonly kind: 'missing'; readonly reason: string };

interface RuntimePlace {
  /** The folder of the npm package `electron`. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly words: RuntimeWords;
}

type RuntimeWords = Content['commands']['runtime'];

/** Looks for the runtime where the package itself looks for it. */
export function findRuntime({ packageFolder, env, words }: RuntimePlace): FoundRuntime {
  const program = installedProgram(packageFolder);
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override || join(packageFolder, 'dist');
  const path = join(folder, program ?? 'electron');
  if ((program !== null || override) && existsSync(path)) return { kind: 'found', path };
  return {
    kind: 'missing',
    reason: override ? filled(words.notIn, { folder: override }) : words.notInstalled,
  };
}

function installedProgram(packageFolder: string): string | null {
  try {
    return readFileSync(join(packageFolder, 'path.txt'), 'utf8');
  } catch {
    return null;
  }
}

/** The package's own installer has this long; about 120 MB come over the line. */
const fetchingMs = 300_000;
/** A fetch that fails at once (no network) is not worth a line of its own. */
const worthTellingMs = 2_000;

/** Finds the runtime, and has the package's own installer fetch it where it is missing. */
export async function findOrFetchRuntime(
  place: RuntimePlace,
  clock: Clock,
  print: (line: string) => void,
): Promise<FoundRuntime> {
  const found = findRuntime(place);
  if (found.kind === 'found' || place.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  const installer = join(place.packageFolder, 'install.js');
  const { words } = place;
  if (!existsSync(installer)) return { kind: 'missing', reason: words.noPackage };
  const undo = clock.after(worthTellingMs, () => print(words.fetching));
  const trouble = await runInstaller(installer, place);
  undo();
  if (trouble === null) return findRuntime(place);
  return { kind: 'missing', reason: filled(words.notFetched, { trouble }) };
}

/** Settles with what went wrong in words; null where nothing did. */
function runInstaller(installer: string, { env, words }: RuntimePlace): Promise<string | null> {
  return new Promise((resolve) => {
    // One that hangs may not listen to being asked, either.
    const limits = { timeout: fetchingMs, killSignal: 'SIGKILL' } as const;
    execFile(process.execPath, [installer], { env, ...limits }, (error, _, errorOutput) => {
      if (error === null) resolve(null);
      else resolve(error.killed ? words.trouble.slow : troubleInWords(errorOutput, words.trouble));
    });
  });
}

/** What the installer's error output means for a person. */
export function troubleInWords(errorOutput: string, words: RuntimeWords['trouble']): string {
  const status = /Response code (\d{3})/.exec(errorOutput)?.[1];
  if (status !== undefined) return filled(words.answered, { status });
  if (/checksum|sumchecker/i.test(errorOutput)) return words.altered;
  if (/ENOSPC|EACCES|EROFS|EPERM/.test(errorOutput)) return words.disk;
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|UND_ERR/.test(errorOutput))
    return words.unreached;
  return errorOutput.trim().split('\n')[0] || words.silent;
}
