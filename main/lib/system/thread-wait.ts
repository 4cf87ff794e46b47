import { readFileSync } from 'node:fs';

/** In /proc/PID/task/TID/schedstat: how long it ran, and how long it was ready and had to wait, in nanoseconds. */
const waited = /^\d+ (\d+) /;

/**
 * How long a thread has waited for a processor so far, in milliseconds: it was ready, and others were being run.
 * @param thread where Linux keeps it (what /proc/thread-self points to in that thread); null elsewhere
 * @returns 0 where the system does not tell
 */
export function threadWaitMs(thread: string | null): number {
  if (thread === null) return 0;
  try {
    return Number(waited.exec(readFileSync(`/proc/${thread}/schedstat`, 'latin1'))?.[1] ?? 0) / 1e6;
  } catch {
    return 0;
  }
}
