import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** Real things that are no files and can have the name of one. */
export const otherThings = ['a pipe', 'a folder', 'a socket', 'an endless device'] as const;

/** Puts such a thing there, for as long as the test runs. */
export async function plant(thing: (typeof otherThings)[number], path: string): Promise<void> {
  switch (thing) {
    case 'a pipe':
      execFileSync('mkfifo', [path]);
      return;
    case 'a folder':
      mkdirSync(path);
      return;
    case 'an endless device':
      symlinkSync('/dev/zero', path);
      return;
    case 'a socket': {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(path, resolve));
      onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
    }
  }
}

/** A file of three gigabytes that takes no room on the disk. */
export function plantHugeFile(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 3 * 2 ** 30);
}
