import { homedir, userInfo } from 'node:os';
import { isAbsolute, resolve } from 'node:path';

/**
 * This person's home folder. Where HOME is empty or relative, as a service may set it, it is the one that the system
 * knows: else what is kept would lie elsewhere with each folder that a Charley or a command is started from. Where the
 * system knows none, as for a user without a name, it is `/`, as login(1) has it.
 * @param known by HOME, and by the system
 */
export function homeFolder(known: readonly (() => string)[] = [homedir, () => userInfo().homedir]): string {
  return known.map(orNone).find((folder) => isAbsolute(folder)) ?? resolve('/');
}

/** Node throws where the system cannot say. */
function orNone(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
