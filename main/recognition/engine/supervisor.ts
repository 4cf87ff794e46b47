import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { assertNever, type Failure, failed, type Result, succeeded } from '../../../shared/result.ts';
import type { Engine, StartEngine } from './engine.ts';
import type { Loading, SupervisorState } from './supervisor-state.ts';

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

interface SupervisorDeps {
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

export function createSupervisor({ startEngine, clock, changed, status }: SupervisorDeps): Supervisor {
  let state: SupervisorState = { kind: 'stopped' };

  const load = async (retryMs: number): Promise<Result<void>> => {
    const own = Symbol('load');
    state = { kind: 'starting', load: own, loading: 'newest', retryMs };
    const started = await startWatched();
    if (state.kind !== 'starting' || state.load !== own) return abandon(started);
    if (!started.ok) {
      wait(started.failure, retryMs);
      return started;
    }
    run(started.value, state);
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
  const run = (
    engine: Engine,
    { loading, retryMs }: { readonly loading: Loading | null; readonly retryMs: number },
  ) => {
    state = { kind: 'running', engine, sinceMs: clock.nowMs(), loading: null, retryMs };
    changed(engine);
    if (loading === 'out of date') replace();
  };
  const wait = (failure: Failure, retryMs: number) => {
    status({ kind: 'failed', code: failure.code });
    const next = Math.min(2 * retryMs, lastRetryMs);
    state = { kind: 'waiting', cancel: clock.after(retryMs, () => void load(next)), retryMs: next };
  };
  const fail = (failure: Failure) => {
    if (state.kind !== 'running') return;
    const { engine, sinceMs, retryMs } = state;
    const wasSound = clock.nowMs() - sinceMs >= soundAfterMs;
    changed(null);
    void engine.close(failure);
    wait(failure, wasSound ? firstRetryMs : retryMs);
  };
  const replace = () => {
    switch (state.kind) {
      case 'stopped':
        return;
      case 'waiting':
        state.cancel();
        void load(state.retryMs);
        return;
      case 'starting':
        state = { ...state, loading: 'out of date' };
        return;
      case 'running':
        if (state.loading === null) void changeOver(state.engine);
        else state = { ...state, loading: 'out of date' };
        return;
      default:
        return assertNever(state);
    }
  };
  /** Loads a successor beside the engine that runs. */
  const changeOver = async (old: Engine) => {
    if (state.kind !== 'running') return;
    state = { ...state, loading: 'newest' };
    const started = await startWatched();
    if (state.kind !== 'running' || state.engine !== old) return void abandon(started);
    if (started.ok) {
      run(started.value, state);
      await old.close();
      return;
    }
    const { loading } = state;
    state = { ...state, loading: null };
    if (loading === 'out of date') replace();
  };
  const stop = async () => {
    const last = state;
    state = { kind: 'stopped' };
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
    return load(firstRetryMs);
  };
  return { start, fail, replace, stop };
}
