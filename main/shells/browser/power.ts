import { spawn } from 'node:child_process';
import type { Log, Power } from '../../../shared/ports.ts';

/**
 * Keeps the machine awake without Electron, by the system's own program: systemd-inhibit on Linux, caffeinate on
 * macOS. Each ends with us, however we end. Where there is none (Windows) the machine sleeps as it is set to.
 */
export function createPower(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
  why: string,
): Power {
  return {
    keepAwake() {
      const [program, ...programArguments] = awakeCommand(platform, process.pid, why);
      if (program === undefined) return () => {};
      const child = spawn(program, programArguments, { stdio: ['pipe', 'ignore', 'ignore'], env });
      child.on('error', (error) => log.note('not kept awake', { error: error.message }));
      child.stdin.on('error', () => {});
      return () => {
        child.stdin.end();
        child.kill('SIGTERM');
      };
    },
  };
}

/** The command that keeps awake while it runs: `cat` ends when our end of its input closes. */
export function awakeCommand(platform: NodeJS.Platform, pid: number, why: string): readonly string[] {
  switch (platform) {
    case 'linux':
      return ['systemd-inhibit', '--what=idle:sleep', '--who=Charley', `--why=${why}`, 'cat'];
    case 'darwin':
      return ['caffeinate', '-d', '-i', '-w', String(pid)];
    default:
      return [];
  }
}
