import { execFile } from 'node:child_process';

/** A cold PowerShell takes seconds. */
const answerMs = 10_000;

/** What a program of the system prints; null where it is missing, fails, or does not answer. */
export function runForText(program: string, programArguments: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      program,
      [...programArguments],
      { timeout: answerMs, killSignal: 'SIGKILL', windowsHide: true },
      (error, out) => resolve(error === null ? out : null),
    );
  });
}
