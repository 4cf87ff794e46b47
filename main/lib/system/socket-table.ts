import { lstatSync, readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';

/** Every user may read it, of all users' sockets (Linux; proc_pid_net(5)). */
const kernelTable = '/proc/net/unix';

/**
 * Whether any process holds the local socket of this name, as the kernel lists it: also one that this user may not
 * connect to. `unknown` where there is no such table. The sockets of another container are in none.
 */
export function isSocketHeld(path: string, table: string = kernelTable): boolean | 'unknown' {
  const lines = linesOf(table);
  if (lines === null) return 'unknown';
  const identity = identityOf(path);
  return lines
    .map((line) => pathIn.exec(line)?.[1])
    .some((held) => held !== undefined && isSame(held, path, identity));
}

/** Behind seven columns; it may hold spaces. */
const pathIn = /^(?:\S+\s+){7}(.+)$/;

/** The table says it as its owner did: over a link, or from a folder that nobody knows. */
function isSame(held: string, path: string, identity: string | null): boolean {
  if (held === path) return true;
  if (basename(held) !== basename(path)) return false;
  return !isAbsolute(held) || (identity !== null && identityOf(held) === identity);
}

function linesOf(table: string): readonly string[] | null {
  try {
    const [heading, ...lines] = readFileSync(table, 'utf8').split('\n');
    return heading?.includes('Path') === true ? lines : null;
  } catch {
    return null;
  }
}

function identityOf(path: string): string | null {
  try {
    const { dev, ino } = lstatSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}
