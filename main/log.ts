import type { Log } from '../shared/ports.ts';

/** A log of one JSON object a line; `write` gets each line without its end. */
export function createLog(write: (line: string) => void): Log {
  return {
    note(event, facts = {}) {
      write(JSON.stringify({ at: new Date().toISOString(), event, ...facts }));
    },
  };
}
