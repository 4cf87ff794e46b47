import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import {
  missingSentence,
  type NeededProgram,
  neededPrograms,
  packagesOf,
  wantedPrograms,
} from './needed-programs.ts';

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).error === undefined;

/** Another apt-get may be at work: a machine's own updates take minutes. */
const longestWaitMs = 300_000;
const betweenTriesMs = 2_000;

/**
 * Finds the real parts of a project's tests, and installs what Debian has where it may.
 * @throws Error that says in one sentence what is missing where it may not
 */
export async function setup(project: TestProject): Promise<void> {
  await installNeeded(project);
  await installWanted(project);
}

/** What single tests can do without. */
async function installWanted({ name }: TestProject): Promise<void> {
  const missing = (wantedPrograms[name] ?? []).filter(({ isHere }) => !isHere());
  if (missing.length === 0 || !mayInstall()) return;
  await aptGet('install', '-q', '-y', '--no-install-recommends', ...packagesOf(missing)).catch(
    (error: unknown) => console.log(`Some ${name} tests are left out here: ${error}`),
  );
}

async function installNeeded({ name }: TestProject): Promise<void> {
  await provide(neededPrograms[name] ?? []);
}

/**
 * Installs what is not here where it may.
 * @throws Error that says in one sentence what is missing where it may not
 */
export async function provide(programs: readonly NeededProgram[]): Promise<void> {
  const missing = programs.filter(({ isHere }) => !isHere());
  const sentence = missingSentence(missing);
  if (sentence === null) return;
  if (!mayInstall()) throw new Error(sentence);
  const packages = packagesOf(missing);
  console.log(`Installing: ${packages.join(' ')}`);
  await aptGet('update', '-q');
  await aptGet('install', '-q', '-y', '--no-install-recommends', ...packages);
}

/** Runs apt-get as soon as no other one holds its locks; its own option waits for one of the three only. */
async function aptGet(...args: readonly string[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  for (let waitedMs = 0; ; waitedMs += betweenTriesMs) {
    const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env: environment });
    if (status === 0) return;
    const isLocked = stderr.includes('Could not get lock') || stderr.includes('Unable to lock');
    if (!isLocked || waitedMs >= longestWaitMs) {
      throw new Error(`"apt-get ${args.join(' ')}" failed: ${stderr.slice(-500)}`);
    }
    await setTimeout(betweenTriesMs);
  }
}
