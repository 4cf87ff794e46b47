import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run dev`: builds at each change and opens Charley anew, in the browser shell, without microphone and voice,
 * with a diary and settings of its own in out/dev. What follows `--` is handed on: `npm run dev -- --no-open`.
 */

/** A build writes many files; Charley starts when it has been quiet for this long. */
const quietMs = 500;

const builders = [
  ['tsc', '-b', '--watch', '--preserveWatchOutput'],
  ['vite', 'build', '--watch', '--logLevel', 'warn'],
].map(([program = '', ...args]) =>
  spawn(join('node_modules', '.bin', program), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }),
);
const environment = { ...process.env, CHARLEY_DATA: process.env.CHARLEY_DATA ?? resolve('out/dev') };
const command = ['dist/main/cli/start.js', '--shell', 'browser', '--text-only', ...process.argv.slice(2)];

let charley: ChildProcess | null = null;
let starting = Promise.resolve();

async function startAnew(): Promise<void> {
  if (charley !== null && charley.exitCode === null) {
    charley.kill();
    await once(charley, 'exit');
  }
  charley = spawn(process.execPath, command, { stdio: 'inherit', env: environment });
}

let timer: NodeJS.Timeout | undefined;
function startWhenQuiet(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    starting = starting.then(startAnew);
  }, quietMs);
}

mkdirSync(environment.CHARLEY_DATA, { recursive: true });
for (const folder of ['main', 'shared', 'renderer']) {
  watch(join('dist', folder), { recursive: true }, (_, name) => {
    if (!name?.endsWith('.tsbuildinfo')) startWhenQuiet();
  });
}
startWhenQuiet();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of [charley, ...builders]) child?.kill();
    process.exit();
  });
}
