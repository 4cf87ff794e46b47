import { spawn } from 'node:child_process';

export interface Launch {
  /** Electron's program. */
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
}

/** Runs Charley under Electron from plain Node, hands signals on, and settles with the exit code. */
export function launchElectron({ program, programArguments, env, print }: Launch): Promise<number> {
  // Left over from a parent that is Electron itself, this would turn the window into a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...cleanEnv } = env;
  const child = spawn(program, programArguments, { stdio: 'inherit', env: cleanEnv });
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    const end = (exitCode: number, line: string | null): void => {
      for (const signal of signals) process.off(signal, forward);
      if (line !== null) print(`${line} "npm start -- --shell browser" opens Charley without Electron.`);
      resolve(exitCode);
    };
    child.on('error', (error) => end(1, `Electron could not be started: ${error.message}.`));
    child.on('exit', (exitCode, signal) => {
      if (exitCode === 0) end(0, null);
      else end(exitCode ?? 1, `Electron ended with ${signal ?? `exit code ${exitCode}`}.`);
    });
  });
}
