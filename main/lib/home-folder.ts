import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/**
 * This person's home folder. Where HOME is empty or relative, as a service may set it, it is the one that the system
 * knows: else what is kept would lie elsewhere with each folder that a Charley or a command is started from.
 * @throws SystemError where the system knows this user neither by HOME nor by name
 */
export function homeFolder(): string {
  const named = homedir();
  return isAbsolute(named) ? named : userInfo().homedir;
}
