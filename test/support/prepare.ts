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

/** What apt-get fails of that passes by itself, and how often it is tried again. */
interface Passing {
  readonly sign: RegExp;
  readonly mostTries: number;
}

/** Another apt-get is at work: a machine's own updates take minutes. */
const lock: Passing = { sign: /Could not get lock|Unable to lock/, mostTries: 150 };
/** A server that is not reached for a moment, or whose files are just changing. Old lists name packages that have gone. */
const network: Passing = {
  sign: /Failed to fetch|Some index files failed|Temporary failure|Hash Sum mismatch|\b404\b/,
  mostTries: 8,
};
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
  await whilePassing([lock], () => install(missing)).catch((error: unknown) =>
    console.log(`Some ${name} tests are left out here: ${error}`),
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
  console.log(`Installing: ${packagesOf(missing).join(' ')}`);
  await whilePassing([lock, network], () => {
    // Without all lists it ends well, and only warns.
    const warnings = aptGet('update', '-q');
    try {
      install(missing);
    } catch (error) {
      throw new Error(`${String(error)}\n${warnings}`);
    }
  });
}

function install(missing: readonly NeededProgram[]): void {
  aptGet('install', '-q', '-y', '--no-install-recommends', ...packagesOf(missing));
}

/** Tries again as long as it fails of what passes by itself; apt-get's own option waits for one of its three locks only. */
async function whilePassing(passing: readonly Passing[], attempt: () => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      attempt();
      return;
    } catch (error) {
      const mayPass = passing.some(({ sign, mostTries }) => tries < mostTries && sign.test(String(error)));
      if (!mayPass) throw error;
      await setTimeout(betweenTriesMs);
    }
  }
}

/**
 * Gives what it wrote to its error output.
 * @throws Error with the end of that where it fails
 */
function aptGet(...args: readonly string[]): string {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env: environment });
  if (status === 0) return stderr;
  throw new Error(`"apt-get ${args.join(' ')}" failed: ${stderr.slice(-1_000)}`);
}
