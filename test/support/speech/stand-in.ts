import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settle } from '../settle.ts';

/** A program of the test's own that stands in for a platform's voice, alone in a folder that is put before the PATH. */
export interface StandIn {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Settles once the script has run `touch NAME`. */
  made(name: string): Promise<void>;
  /** Lets a script go on that waits at `read line < go`. */
  letGo(): Promise<void>;
  /** What the script wrote to a file of its folder. */
  read(name: string): string;
  /** Makes an empty file in the script's folder, or takes it away. */
  make(name: string): void;
  unmake(name: string): void;
  remove(): void;
}

/** No voice but those of the test: what else this machine has answers as if it were not there. */
const nothingElse = { festival: 'exit 127', 'espeak-ng': 'exit 127' };

/** Lays shell scripts under their programs' names; they run in the stand-in's folder, where the named pipe `go` is. */
export function layStandIns(scripts: Readonly<Record<string, string>>): StandIn {
  const folder = mkdtempSync(join(tmpdir(), 'charley-voice-'));
  for (const [program, script] of Object.entries({ ...nothingElse, ...scripts })) {
    writeFileSync(join(folder, program), `#!/bin/sh\ncd '${folder}' || exit 9\n${script}\n`, { mode: 0o755 });
  }
  execFileSync('mkfifo', [join(folder, 'go')]);
  return {
    folder,
    environment: { PATH: `${folder}:/usr/bin:/bin` },
    made: (name) => untilMade(folder, name),
    letGo: () => writeFile(join(folder, 'go'), 'go\n'),
    read: (name) => readFileSync(join(folder, name), 'utf8').trim(),
    make: (name) => writeFileSync(join(folder, name), ''),
    unmake: (name) => rmSync(join(folder, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An environment in which no program is found. */
export function emptyEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/nonexistent' };
}

/** Settles once a file of this name is there. */
export function untilMade(folder: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => look());
    const look = () => {
      if (!existsSync(join(folder, name))) return;
      watcher.close();
      resolve();
    };
    look();
  });
}

/** Settles when a process is gone; its last moment outlives its open files. */
export async function gone(pid: number): Promise<void> {
  while (lives(pid)) await settle();
}

/** Whether a process of this id lives (and is not only waiting to be reaped). */
export function lives(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
