import { spawn } from 'node:child_process';

/** Asks to end, or ends without asking. */
export type EndSignal = 'SIGTERM' | 'SIGKILL';

/**
 * Signals a child that leads its own group, and all that it started; quiet where nothing of them is left.
 * Windows knows no groups and no asking: `taskkill` ends the tree.
 */
export function endGroup(leaderPid: number, signal: EndSignal, platform: NodeJS.Platform): void {
  if (platform === 'win32') {
    const kill = spawn('taskkill', killTreeArguments(leaderPid), { stdio: 'ignore', windowsHide: true });
    kill.on('error', () => {});
    return;
  }
  try {
    process.kill(-leaderPid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

export function killTreeArguments(leaderPid: number): readonly string[] {
  return ['/pid', String(leaderPid), '/T', '/F'];
}
