import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Clock } from '../../shared/ports.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import type { ProgramCall } from './voice-program.ts';

/** A voice that has not answered a question by then counts as missing. A cold PowerShell takes seconds. */
export const voiceAnswerMs = 15_000;

/** Runs a voice's program without a sound and gives what it printed; `voice-missing` where it does not end well in time. */
export async function runQuietly(
  { command, args }: ProgramCall,
  clock: Clock,
  env: NodeJS.ProcessEnv,
): Promise<Result<string>> {
  const overdue = new AbortController();
  const cancel = clock.after(voiceAnswerMs, () => overdue.abort());
  try {
    const { signal } = overdue;
    const running = promisify(execFile)(command, args, {
      env,
      signal,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    running.child.stdin?.end();
    return succeeded((await running).stdout);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failed('voice-missing', `${command}: ${code}`);
  } finally {
    cancel();
  }
}
