import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../shared/ports.ts';

/**
 * Electron's runtime, seen from plain Node. The `electron` package is looked at and never imported: importing it
 * there starts a download.
 */
export type FoundRuntime =
  | { readonly kind: 'found'; readonly path: string }
  /** `reason` completes the sentence "Electron's runtime …". */
  | { readonly kind: 'missing'; readonly reason: string };

export interface RuntimePlace {
  /** The folder of the npm package `electron`. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Looks for the runtime where the package itself looks for it. */
export function findRuntime({ packageFolder, env }: RuntimePlace): FoundRuntime {
  const program = installedProgram(packageFolder);
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override || join(packageFolder, 'dist');
  const path = join(folder, program ?? 'electron');
  if ((program !== null || override) && existsSync(path)) return { kind: 'found', path };
  return { kind: 'missing', reason: override ? `is not in ${override}` : 'is not installed' };
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
  if (!existsSync(installer)) {
    return {
      kind: 'missing',
      reason: 'is not installed (npm ci brings its package where Node is 22.12 or newer)',
    };
  }
  const undo = clock.after(worthTellingMs, () => {
    print("Fetching Electron's runtime. It is needed once: about 120 MB.");
  });
  const trouble = await runInstaller(installer, place.env);
  undo();
  if (trouble === null) return findRuntime(place);
  return { kind: 'missing', reason: `is not installed and could not be fetched (${trouble})` };
}

/** Settles with what went wrong in words; null where nothing did. */
function runInstaller(installer: string, env: RuntimePlace['env']): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(process.execPath, [installer], { env, timeout: fetchingMs }, (error, _, errorOutput) => {
      if (error === null) resolve(null);
      else resolve(error.killed ? 'it took longer than 5 minutes' : troubleInWords(errorOutput));
    });
  });
}

/** What the installer's error output means for a person. */
export function troubleInWords(errorOutput: string): string {
  const status = /Response code (\d{3})/.exec(errorOutput)?.[1];
  if (status !== undefined) return `the release server answered with ${status}`;
  if (/checksum|sumchecker/i.test(errorOutput)) return 'what came was not what Electron has published';
  if (/ENOSPC|EACCES|EROFS|EPERM/.test(errorOutput)) return 'it could not be written to this disk';
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|UND_ERR/.test(errorOutput)) {
    return 'the release server was not reached';
  }
  return errorOutput.trim().split('\n')[0] || 'its installer gave no reason';
}
