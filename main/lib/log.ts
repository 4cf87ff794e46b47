import type { Log } from '../../shared/ports/machine.ts';

/**
 * A log for support: one JSON object a line, and only where `CHARLEY_LOG` is set to something. Nothing is kept in a
 * file. `write` gets each line without its end.
 */
export function createLog(
  env: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void,
): Log {
  return {
    note(event, facts = {}) {
      if (env.CHARLEY_LOG) write(JSON.stringify({ at: new Date().toISOString(), event, ...facts }));
    },
  };
}
