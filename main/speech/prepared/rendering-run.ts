import type { Clock, Log } from '../../../shared/ports/machine.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';
import type { LineCache } from './line-cache.ts';
import type { LinePlan, PlannedLine } from './line-plan.ts';
import type { LineRenderer } from './line-renderer.ts';
import { finishedSound } from './sentence-sound.ts';

/** Brings one plan to its end. */
export interface RenderingRun {
  /** Settles once it is stopped. */
  readonly ended: Promise<void>;
  /** Something that was ready is missing again. */
  again(): void;
  stop(): void;
}

interface RenderingRunDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly cache: LineCache;
  readonly renderer: LineRenderer;
  readonly mayWork: () => boolean;
  /** The ids that are there and whole. */
  readonly ready: Set<string>;
  /** What is ready has changed. */
  readonly tell: () => void;
}

/** Start and choices come first; then there is time. [PJ] */
export const settlingMs = 20_000;
/** While somebody is helped, this is how often it looks whether that is over. [PJ] */
export const busyMs = 2_000;
/** A voice that has failed so often in a row fails always. [PJ] */
const mostFailures = 3;

export function createRenderingRun(deps: RenderingRunDeps, plan: LinePlan): RenderingRun {
  const { clock, log, cache, ready, tell } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const refused = new Set<string>();
  let wake: () => void = () => {};
  let isWanted = false;

  const pause = (ms: number | null): Promise<void> =>
    new Promise((resolve) => {
      const cancel = ms === null ? () => {} : clock.after(ms, () => wake());
      wake = () => {
        cancel();
        resolve();
      };
      if (signal.aborted) wake();
    });
  const checkAll = async (): Promise<void> => {
    for (const { id } of plan.all) {
      if (signal.aborted) return;
      if (await cache.check(id)) ready.add(id);
    }
    tell();
  };
  /** Only then: who comes back to the voice of before finds its lines until the new ones are there. */
  const removeOthers = (): Promise<void> => cache.keepOnly(new Set(plan.all.map(({ id }) => id)));
  const isWhole = (): boolean => plan.all.every(({ id }) => ready.has(id));
  const prepare = async (line: PlannedLine): Promise<Result<void>> => {
    const { text, rate, id } = line;
    const draft = await cache.draftPath();
    const raw = await deps.renderer.render(text, { name: plan.voice, rate }, draft, signal);
    if (!raw.ok) return raw;
    const sound = finishedSound(raw.value.samples, raw.value.rateHz);
    if (sound === null) return failed('voice-failed', 'it is silent');
    await cache.write(id, sound);
    ready.add(id);
    tell();
    return succeeded(undefined);
  };
  const renderAll = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted && failures < mostFailures) {
      const next = plan.all.find(({ id }) => !ready.has(id) && !refused.has(id));
      if (next === undefined) return;
      if (!deps.mayWork()) {
        await pause(busyMs);
        continue;
      }
      const done = await prepare(next);
      if (done.ok) failures = 0;
      else if (!signal.aborted) {
        if (refused.size === 0) log.note('line not prepared', { code: done.failure.code });
        refused.add(next.id);
        failures += 1;
      }
    }
  };
  const work = async (): Promise<void> => {
    try {
      await checkAll();
      if (!isWhole()) await pause(settlingMs);
      while (!signal.aborted) {
        isWanted = false;
        await renderAll();
        if (isWhole()) await removeOthers();
        if (!isWanted) await pause(null);
      }
    } catch (error) {
      // A full or read-only disk is no fault of the night: the voice speaks live.
      log.note('lines not kept', { code: errorCode(error) ?? 'unknown' });
    }
  };
  return {
    ended: work(),
    again() {
      isWanted = true;
      wake();
    },
    stop() {
      stopping.abort();
      wake();
    },
  };
}
