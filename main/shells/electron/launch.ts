import { spawn } from 'node:child_process';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';
import { startsAnewCode } from '../after-fault.ts';

interface Launch {
  /** Electron's program. */
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly words: Content['commands']['shells'];
}

/** Runs Charley under Electron from plain Node, hands signals on, and settles with the exit code. */
export function launchElectron({ program, programArguments, env, print, words }: Launch): Promise<number> {
  // Left over from a parent that is Electron itself, this would turn the window into a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...cleanEnv } = env;
  const child = spawn(program, programArguments, { stdio: 'inherit', env: cleanEnv });
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    const end = (exitCode: number, line: string | null): void => {
      for (const signal of signals) process.off(signal, forward);
      if (line !== null) print(line);
      resolve(exitCode);
    };
    const failed = (exitCode: number, line: string): void => end(exitCode, `${line} ${words.electronHelp}`);
    child.on('error', (error) =>
      failed(1, filled(words.electronUnstartable, { why: errorCode(error) ?? error.name })),
    );
    child.on('exit', (exitCode, signal) => {
      if (exitCode === 0) return end(0, null);
      if (exitCode === startsAnewCode) return end(exitCode, words.electronStartsAnew);
      const how = signal ?? filled(words.exitCode, { code: String(exitCode) });
      failed(exitCode ?? 1, filled(words.electronEnded, { end: how }));
    });
  });
}
