import { spawn } from 'node:child_process';
import type { Machine } from './machine.ts';

/** Asks to end, or ends without asking. */
export type EndSignal = 'SIGTERM' | 'SIGKILL';

/**
 * Signals a child that leads its own group, and all that it started; quiet where nothing of them is left.
 * Windows knows no groups and no asking: `taskkill` ends the tree.
 */
export function endGroup(leaderPid: number, signal: EndSignal, { platform, environment }: Machine): void {
  if (platform === 'win32') {
    const args = ['/pid', String(leaderPid), '/T', '/F'];
    spawn('taskkill', args, { env: environment, stdio: 'ignore', windowsHide: true }).on('error', () => {});
    return;
  }
  try {
    process.kill(-leaderPid, signal);
  } catch {
    // Nothing of the group is left.
  }
}
