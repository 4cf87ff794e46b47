import { execFile, spawn } from 'node:child_process';
import type { Log, Power } from '../../../shared/ports/machine.ts';

/**
 * Keeps the machine awake without Electron, by the system's own program: systemd-inhibit on Linux, caffeinate on
 * macOS. Each ends with us, however we end. Where there is none (Windows) the machine sleeps as it is set to.
 */
export function createPower(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, log: Log, why: string): Power {
  let isAllowed = false;
  return {
    keepAwake(what) {
      const [program, ...programArguments] = awakeCommand(platform, { pid: process.pid, what, why });
      if (program === undefined) return () => {};
      const child = spawn(program, programArguments, { stdio: ['pipe', 'ignore', 'ignore'], env });
      child.on('error', (error) => log.note('not kept awake', { error: error.message }));
      // None where there was no file handle left for it.
      child.stdin?.on('error', () => {});
      return () => {
        child.stdin?.end();
        child.kill('SIGTERM');
      };
    },
    async canKeepAwake() {
      // Asked at each look at the settings: what went well once is not tried again.
      isAllowed ||= await untilEnd(tryCommand(platform, why), env);
      return isAllowed;
    },
  };
}

/** The command that keeps awake while it runs: `cat` ends when our end of its input closes. */
export function awakeCommand(platform: NodeJS.Platform, { pid, what, why }: Awake): readonly string[] {
  switch (platform) {
    case 'linux':
      return [...inhibit(why), 'cat'];
    case 'darwin':
      return ['caffeinate', ...(what === 'machine' ? [] : ['-d']), '-i', '-w', String(pid)];
    default:
      return [];
  }
}

interface Awake {
  /** The process with which it ends. */
  readonly pid: number;
  readonly what: 'machine' | 'machine and screen';
  /** For the system's own list of what keeps it awake. */
  readonly why: string;
}

const inhibit = (why: string): readonly string[] => [
  'systemd-inhibit',
  '--what=idle:sleep',
  '--who=Charley',
  `--why=${why}`,
];

/** The same for a moment: it fails where the system refuses. */
function tryCommand(platform: NodeJS.Platform, why: string): readonly string[] {
  if (platform === 'linux') return [...inhibit(why), 'true'];
  return platform === 'darwin' ? ['caffeinate', '-i', 'true'] : [];
}

/** A bus that does not answer must not keep a page waiting. [PJ] */
const longestTryMs = 5_000;

function untilEnd(command: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const [program, ...programArguments] = command;
  if (program === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile(program, programArguments, { env, timeout: longestTryMs }, (error) => resolve(error === null));
  });
}
