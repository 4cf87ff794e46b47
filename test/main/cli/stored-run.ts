import type { StoredCommandIo } from '../../../main/cli/stored.ts';

export interface Run {
  readonly exitCode: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

type Command = (args: readonly string[], io: StoredCommandIo) => Promise<number>;

/** A command's runs on one data folder, at a quarter past nine in the morning of the machine's own zone. */
export function runsOf(command: Command, folder: string, now = new Date(2026, 10, 24, 9, 15)) {
  return async (...args: readonly string[]): Promise<Run> => {
    const out: string[] = [];
    const err: string[] = [];
    const exitCode = await command(args, {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      folder,
      now,
    });
    return { exitCode, out, err };
  };
}
