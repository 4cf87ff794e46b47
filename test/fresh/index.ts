import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readDeveloperOptions, refuseOptions } from '../support/developer-options.ts';
import { type DebianFolder, layDebian } from './debian-folder.ts';
import {
  type FolderReport,
  freshPage,
  installWords,
  lastLine,
  type Outcome,
  ownLines,
  testWords,
} from './report.ts';
import { readThisMachine, whyNotHere } from './this-machine.ts';

/**
 * Tries the README on a machine that has next to nothing: `npm run fresh`. `--busy 2` spins two processes beside it.
 * The logs come to out/fresh, the result to docs/fresh-machine.md. `--quick` leaves `npm test` out, and that page as it is.
 */

const folders = [
  { name: 'Bare', contents: 'Node, npm and git', packages: ['git'] },
  {
    name: 'Half equipped',
    contents: 'Node, npm, git, Chromium without the packages that it recommends, Festival without a voice',
    packages: ['git', 'chromium', 'festival'],
  },
] as const;

const logs = resolve('out/fresh');
const project = 'charley';

async function fresh(busyProcesses: number, tests: 'with tests' | 'without tests'): Promise<number> {
  const why = whyNotHere();
  if (why !== null) {
    console.error(why);
    return 1;
  }
  const machine = readThisMachine();
  const work = mkdtempSync(join(tmpdir(), 'charley-fresh-'));
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const bundle = join(work, 'charley.bundle');
  execFileSync('git', ['bundle', 'create', '-q', bundle, 'HEAD']);
  const spinning = Array.from({ length: busyProcesses }, () => spawn(process.execPath, ['-e', 'for(;;);']));
  const reports: FolderReport[] = [];
  try {
    for (const [index, { name, contents, packages }] of folders.entries()) {
      console.log(`${name}: ${contents}`);
      const debian = layDebian(join(work, `${index}`), machine);
      copyFileSync(bundle, join(debian.path, 'root/charley.bundle'));
      const outcomes = await tryReadme(
        debian,
        join(logs, `${name.toLowerCase().replace(' ', '-')}.log`),
        packages,
        tests,
      );
      reports.push({ name, contents, outcomes });
      debian.remove();
    }
  } finally {
    for (const child of spinning) child.kill();
    rmSync(work, { recursive: true, force: true });
  }
  const isAsExpected = reports.every(({ outcomes }) => outcomes.every(({ isAsExpected }) => isAsExpected));
  if (tests === 'without tests') return isAsExpected ? 0 : 1;
  const page = freshPage({
    date: new Date().toISOString().slice(0, 10),
    commit,
    machine: `Debian ${machine.suite}, Node ${process.versions.node}, npm ${npmVersion(machine.npmFolder)}, ${cpus().length} cores`,
    busyProcesses,
    folders: reports,
  });
  writeFileSync('docs/fresh-machine.md', page);
  return isAsExpected ? 0 : 1;
}

async function tryReadme(
  debian: DebianFolder,
  log: string,
  packages: readonly string[],
  tests: 'with tests' | 'without tests',
): Promise<readonly Outcome[]> {
  const apt = 'apt-get update -q && apt-get install -q -y --no-install-recommends';
  await run(debian, `${apt} ${packages.join(' ')} && git clone -q charley.bundle ${project}`, log, '.');
  const outcomes: Outcome[] = [];
  const attempt = async (
    command: string,
    words: (printed: string) => string,
    isExpected: (run: Ran) => boolean,
  ) => {
    const ran = await run(debian, command, log, project);
    const outcome = {
      command,
      seconds: ran.seconds,
      words: words(ran.printed),
      isAsExpected: isExpected(ran),
    };
    console.log(`  ${command}: ${outcome.words} (${Math.round(ran.seconds)} s)`);
    outcomes.push(outcome);
  };
  await attempt(
    'npm ci',
    installWords,
    ({ exitCode, printed }) => exitCode === 0 && !/npm warn/i.test(printed),
  );
  // There is no screen: Charley must say so, or which browser is missing.
  await attempt(
    'npm start',
    ownLines,
    ({ exitCode, printed }) => exitCode === 1 && /\.$/.test(printed.trim()),
  );
  outcomes.push(await served(debian, log));
  if (tests === 'with tests') await attempt('npm test', testWords, ({ exitCode }) => exitCode === 0);
  return outcomes;
}

interface Ran {
  readonly exitCode: number | null;
  readonly seconds: number;
  /** By this command alone. */
  readonly printed: string;
}

async function run(debian: DebianFolder, command: string, log: string, place: string): Promise<Ran> {
  const logged = logOf(log, command);
  const startedMs = performance.now();
  const [exitCode] = await once(debian.start(command, log, place), 'close');
  return { exitCode, seconds: (performance.now() - startedMs) / 1_000, printed: logged() };
}

/** Begins a command's part of the log; gives what it has printed since. */
function logOf(log: string, command: string): () => string {
  writeFileSync(log, `\n$ ${command}\n`, { flag: 'a' });
  const start = readFileSync(log).length;
  return () => readFileSync(log).subarray(start).toString();
}

/** Opens the page as far as that goes without a screen. */
async function served(debian: DebianFolder, log: string): Promise<Outcome> {
  const command = 'npm start -- --no-open --text-only';
  const logged = logOf(log, command);
  const startedMs = performance.now();
  const child = debian.start(command, log, project);
  const address = await untilAddress(child, logged);
  const status = address === null ? null : (await fetch(address, { redirect: 'manual' })).status;
  const seconds = (performance.now() - startedMs) / 1_000;
  child.kill('SIGKILL');
  const words =
    status === null ? lastLine(logged()) : `serves its page (HTTP ${status}, to the page with a cookie)`;
  console.log(`  ${command}: ${words} (${Math.round(seconds)} s)`);
  return { command, seconds, isAsExpected: status === 303, words };
}

async function untilAddress(child: ChildProcess, logged: () => string): Promise<string | null> {
  while (child.exitCode === null) {
    const address = /^Charley is at (\S+)$/m.exec(logged())?.[1];
    if (address !== undefined) return address;
    await setTimeout(200);
  }
  return null;
}

function npmVersion(npmFolder: string): string {
  return JSON.parse(readFileSync(join(npmFolder, 'package.json'), 'utf8')).version;
}

const usage =
  'Usage: npm run fresh -- [--busy 2 (so many processes spin beside it)] [--quick (without npm test, and leaves the page as it is)]';
const { values } = readDeveloperOptions(usage, {
  options: { busy: { type: 'string', default: '0' }, quick: { type: 'boolean', default: false } },
});
const busyProcesses = Number(values.busy);
if (!Number.isSafeInteger(busyProcesses) || busyProcesses < 0)
  refuseOptions(`--busy takes a whole number, not "${values.busy}".`, usage);
process.exitCode = await fresh(busyProcesses, values.quick ? 'without tests' : 'with tests');
