import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports.ts';
import { assertNever, type Failure, failed, type Result, succeeded } from '../../../shared/result.ts';
import type { Engine, StartEngine } from './engine.ts';

/** Keeps an engine running: restarts it when it dies, replaces it when it has grown. */
export interface Supervisor {
  /** Loads the first engine; a failure is told, and tried again in the background. */
  start(): Promise<Result<void>>;
  /** Ends a broken engine; another follows after the back-off. */
  fail(failure: Failure): void;
  /**
   * Loads another engine while this one goes on, then changes over; where one is being loaded, another follows it, and
   * where none runs, it is loaded at once.
   */
  replace(): void;
  stop(): Promise<void>;
}

export interface SupervisorDeps {
  readonly startEngine: StartEngine;
  readonly clock: Clock;
  /** Use this engine from now on; the one before it is closed right after. Null: there is none. */
  readonly changed: (engine: Engine | null) => void;
  readonly status: (status: ComponentStatus) => void;
}

const firstRetryMs = 1_000;
const lastRetryMs = 60_000;
/** An engine that ran this long was sound: the back-off begins anew. */
const soundAfterMs = 60_000;

/**
 *            start                 loaded
 *   stopped ───────▶ starting ───────────────▶ running ◀─┐ replaced
 *                      ▲  │ not loaded   died │  │ └──────┘
 *                      │  ▼                   ▼  │
 *                      └─ waiting ◀──────────────┘     `stop` leads back to stopped from everywhere.
 */
type State =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'running';
      readonly engine: Engine;
      readonly sinceMs: number;
      readonly isReplacing: boolean;
    }
  | { readonly kind: 'waiting'; readonly cancel: () => void };

export function createSupervisor({ startEngine, clock, changed, status }: SupervisorDeps): Supervisor {
  let state: State = { kind: 'stopped' };
  let retryMs = firstRetryMs;
  /** What is being loaded is out of date already. */
  let isStale = false;

  const load = async (): Promise<Result<void>> => {
    state = { kind: 'starting' };
    const starting = state;
    const started = await startWatched();
    if (state !== starting) return abandon(started);
    if (!started.ok) {
      isStale = false;
      wait(started.failure);
      return started;
    }
    run(started.value);
    status({ kind: 'ready' });
    return succeeded(undefined);
  };
  /** Starts an engine whose death counts only while it is the one that runs. */
  const startWatched = async (): Promise<Result<Engine>> => {
    let own: Engine | null = null;
    const started = await startEngine((failure) => {
      if (state.kind === 'running' && state.engine === own) fail(failure);
    });
    if (started.ok) own = started.value;
    return started;
  };
  const abandon = async (started: Result<Engine>): Promise<Result<void>> => {
    if (started.ok) await started.value.close();
    return failed('engine-stopped', 'stopped while loading');
  };
  const run = (engine: Engine) => {
    state = { kind: 'running', engine, sinceMs: clock.nowMs(), isReplacing: false };
    changed(engine);
    replaceStale();
  };
  const replaceStale = () => {
    if (!isStale) return;
    isStale = false;
    replace();
  };
  const wait = (failure: Failure) => {
    status({ kind: 'failed', code: failure.code });
    state = { kind: 'waiting', cancel: clock.after(retryMs, () => void load()) };
    retryMs = Math.min(2 * retryMs, lastRetryMs);
  };
  const fail = (failure: Failure) => {
    if (state.kind !== 'running') return;
    const { engine, sinceMs } = state;
    if (clock.nowMs() - sinceMs >= soundAfterMs) retryMs = firstRetryMs;
    changed(null);
    void engine.close();
    wait(failure);
  };
  const replace = () => {
    if (state.kind === 'waiting') {
      state.cancel();
      void load();
    } else if (state.kind === 'running' && !state.isReplacing) {
      state = { ...state, isReplacing: true };
      void changeOver(state.engine);
    } else {
      isStale = state.kind !== 'stopped';
    }
  };
  const changeOver = async (old: Engine) => {
    const started = await startWatched();
    if (state.kind !== 'running' || state.engine !== old) return void abandon(started);
    if (!started.ok) {
      state = { ...state, isReplacing: false };
      replaceStale();
      return;
    }
    run(started.value);
    await old.close();
  };
  const stop = async () => {
    const last = state;
    state = { kind: 'stopped' };
    retryMs = firstRetryMs;
    isStale = false;
    switch (last.kind) {
      case 'running':
        changed(null);
        return last.engine.close();
      case 'waiting':
        return last.cancel();
      case 'starting':
      case 'stopped':
        return;
      default:
        return assertNever(last);
    }
  };
  const start = () => {
    status({ kind: 'starting' });
    return load();
  };
  return { start, fail, replace, stop };
}
