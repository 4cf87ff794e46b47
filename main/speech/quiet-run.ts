import { spawn } from 'node:child_process';
import type { Clock } from '../../shared/ports/machine.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import { type EndSignal, endGroup } from '../lib/system/process-group.ts';
import type { ProgramCall } from './programs/voice-program.ts';

/** A voice that has not answered a question by then counts as missing. A cold PowerShell takes seconds. */
export const voiceAnswerMs = 15_000;
/** What a program gets to end when it is asked, before it and all that it started are ended by force. [PJ] */
export const probeGraceMs = 1_000;
/** A list of two hundred voices has 15,000; what a program prints that is no list must not fill the memory, nor be worked at. */
export const mostPrinted = 65_536;

/** Runs a voice's program without a sound and gives what it printed, or its beginning; `voice-missing` where it does not end well in time. */
export function runQuietly(
  { command, args }: ProgramCall,
  clock: Clock,
  env: NodeJS.ProcessEnv,
): Promise<Result<string>> {
  const { platform } = process;
  const child = spawn(command, args, {
    env,
    // A group of its own: what the program started ends with it.
    detached: platform !== 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  let printed = '';
  // Out of file handles `spawn` gives a child without pipes, and its `error` event follows.
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text.slice(0, mostPrinted - printed.length);
  });
  const signal = (name: EndSignal): void => {
    if (child.pid !== undefined) endGroup(child.pid, name, { platform, environment: env });
  };
  return new Promise((resolve) => {
    let cancel = clock.after(voiceAnswerMs, () => {
      signal('SIGTERM');
      cancel = clock.after(probeGraceMs, () => {
        signal('SIGKILL');
        // A program outside the group may still hold the other end.
        child.stdout?.destroy();
      });
    });
    const settle = (ended: Result<string>): void => {
      cancel();
      resolve(ended);
    };
    const missing = (code: string | number): void =>
      settle(failed('voice-missing', `${command}: ${String(code)}`));
    child.on('error', (error: NodeJS.ErrnoException) => missing(error.code ?? 'unknown'));
    child.on('close', (code, ending) => {
      if (code === 0) settle(succeeded(printed));
      else missing(code ?? ending ?? 'unknown');
    });
  });
}
