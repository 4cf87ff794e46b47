import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** Whether this system can take file handles away from a program that runs (Linux, with util-linux). */
export const mayTakeHandles = process.platform === 'linux' && existsSync('/usr/bin/prlimit');

/** From now on this process can open nothing more, whatever it closes; settles with what gives its file handles back. */
export async function takeHandles(pid: number): Promise<() => Promise<void>> {
  const before = /^Max open files\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1] ?? '1024';
  // It waits with all the handles that it needs: this process may be the one that has none. Those of a program are its first three.
  const script = `for most in 3 "$1"; do read _; prlimit --pid "$0" --nofile="$most": && echo done; done`;
  const limiting = spawn('sh', ['-c', script, String(pid), before], { stdio: ['pipe', 'pipe', 'inherit'] });
  const tell = async (): Promise<void> => {
    const told = once(limiting.stdout, 'data');
    limiting.stdin.write('\n');
    await told;
  };
  await tell();
  return async () => {
    await tell();
    limiting.stdin.end();
    await once(limiting, 'exit');
  };
}
