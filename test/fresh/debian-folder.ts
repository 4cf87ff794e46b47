import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ThisMachine } from './this-machine.ts';

/** A folder with a Debian in it. What runs inside sees nothing of this machine's files. */
export interface DebianFolder {
  readonly path: string;
  /** Starts a shell command inside, in /root or a folder of it; the log file gets what it prints. */
  start(command: string, log: string, place?: string): ChildProcess;
  remove(): void;
}

/** A mount of its own, a process tree of its own: whatever is left running ends with the command. */
const inside = `
  for place in proc sys dev; do mkdir -p "$0/$place"; done
  mount -t proc proc "$0/proc" && mount --rbind /sys "$0/sys" && mount --rbind /dev "$0/dev" || exit 125
  mount -t tmpfs tmpfs "$0/dev/shm" || exit 125
  exec chroot "$0" /bin/sh -c "$1"`;

/** Copies the kept bare Debian of this release, which is built where there is none yet, to a new place. */
export function layDebian(place: string, machine: ThisMachine): DebianFolder {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'charley-fresh');
  const base = join(cache, machine.suite);
  if (!existsSync(base)) {
    const unfinished = `${base}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    execFileSync('debootstrap', ['--variant=minbase', machine.suite, unfinished, machine.mirror], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(unfinished, base);
  }
  execFileSync('cp', ['-a', '--reflink=auto', base, place]);
  layNode(place, machine);
  const environment = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LANG: 'C.UTF-8',
    DEBIAN_FRONTEND: 'noninteractive',
    NO_COLOR: '1',
    ...machine.environment,
  };
  return {
    path: place,
    start(command, log, at = '.') {
      const output = openSync(log, 'a');
      const flags = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];
      return spawn('unshare', [...flags, '/bin/sh', '-c', inside, place, `cd /root/${at} && ${command}`], {
        stdio: ['ignore', output, output],
        env: environment,
      });
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** The running Node and its npm, as they would lie after being unpacked from their archive. */
function layNode(place: string, { npmFolder, files }: ThisMachine): void {
  const local = join(place, 'usr/local');
  cpSync(process.execPath, join(local, 'bin/node'));
  cpSync(npmFolder, join(local, 'lib/node_modules/npm'), { recursive: true, dereference: true });
  for (const name of ['npm', 'npx']) {
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, 'bin', name));
  }
  for (const file of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(file, join(place, file), { dereference: true });
  }
}
