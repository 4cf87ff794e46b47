import type { Clock } from '../../shared/ports/machine.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets time pass; what falls due is called in order, at its own time. */
  advance(ms: number): void;
  /** The machine sleeps, and its clock goes on: what falls due meanwhile is called with the wake, whatever the time. */
  sleep(ms: number): void;
  /** How many callbacks still wait: 0 where everything was released. */
  waiting(): number;
}

export function createManualClock(): ManualClock {
  let nowMs = 0;
  const due = new Map<symbol, { readonly atMs: number; readonly callback: () => void }>();
  const earliest = (untilMs: number) =>
    [...due].filter(([, entry]) => entry.atMs <= untilMs).sort(([, a], [, b]) => a.atMs - b.atMs)[0];
  return {
    nowMs: () => nowMs,
    wallMs: () => Date.UTC(2026, 10, 23, 3) + nowMs,
    uptimeMs: () => nowMs,
    after(ms, callback) {
      const key = Symbol('due');
      due.set(key, { atMs: nowMs + ms, callback });
      return () => due.delete(key);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (let next = earliest(untilMs); next !== undefined; next = earliest(untilMs)) {
        const [key, entry] = next;
        due.delete(key);
        nowMs = entry.atMs;
        entry.callback();
      }
      nowMs = untilMs;
    },
    sleep(ms) {
      nowMs += ms;
      const fallenDue = [...due]
        .filter(([, { atMs }]) => atMs <= nowMs)
        .sort(([, a], [, b]) => a.atMs - b.atMs);
      for (const [key, { callback }] of fallenDue) if (due.delete(key)) callback();
    },
    waiting: () => due.size,
  };
}
