import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of this name can be started here; false where it has no name. */
export function isOnPath(
  program: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (program === undefined) return false;
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
