import { isDeepStrictEqual } from 'node:util';
import { spokenSentences } from '../../../shared/dialogue/rendering/fixed-sentences.ts';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import { createRecent } from '../../lib/recent.ts';
import { joinedLine } from './joined-line.ts';
import type { LineCache } from './line-cache.ts';
import { type LinePlan, type LineWish, lineId, planOf } from './line-plan.ts';
import type { LineRenderer } from './line-renderer.ts';
import type { PreparedLine, PreparedLines } from './prepared-lines.ts';
import { createRenderingRun, type RenderingRun } from './rendering-run.ts';

/** Renders ahead what Charley can say, in the background, and finds it again. */
export interface Preparation extends PreparedLines {
  /** Voice, speed or words may be others: what is not needed any more is removed, what is missing rendered. */
  look(): void;
  /** For good: a look that comes later begins nothing. Settles when nothing of it runs any more. */
  stop(): Promise<void>;
}

interface PreparationDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly cache: LineCache;
  readonly renderer: LineRenderer;
  readonly wish: () => LineWish;
  /** Whether nobody is being helped: until then it waits. */
  readonly mayWork: () => boolean;
}

/** So many found lines stay in memory: who waits for one of them waits for no disk. Some 8 MB. [PJ] */
const mostJoined = 48;

/** Never throws, and silences nothing: what is not ready is spoken live. */
export function createPreparation(deps: PreparationDeps): Preparation {
  const { cache, renderer, wish } = deps;
  const listeners = new Set<() => void>();
  const ready = new Set<string>();
  const joined = createRecent<PreparedLine>(mostJoined);
  let wished: LineWish | null = null;
  let plan: LinePlan | null = null;
  let run: RenderingRun | null = null;
  let ended: Promise<void> = Promise.resolve();
  let isStopped = false;

  const tell = (): void => {
    for (const changed of listeners) changed();
  };
  const begin = async (asked: LineWish, before: Promise<void>): Promise<void> => {
    await before;
    const engine = await renderer.engineOf(asked.voice);
    // Something else may be wished for by now.
    if (wished !== asked) return;
    plan = engine === null ? null : planOf(asked, engine);
    ready.clear();
    joined.clear();
    tell();
    if (plan === null) return;
    run = createRenderingRun({ ...deps, ready, tell }, plan);
    await run.ended;
  };
  const stopRun = (): void => {
    run?.stop();
    run = null;
  };
  const damaged = (id: string): void => {
    ready.delete(id);
    tell();
    run?.again();
  };
  const join = (ids: readonly string[]): PreparedLine | undefined => {
    const parts = ids.map((id) => [id, cache.read(id)] as const);
    const whole = parts.flatMap(([id, sound]) => (sound === null ? [] : [[id, sound] as const]));
    for (const [id, sound] of parts) if (sound === null) damaged(id);
    return whole.length === parts.length ? joinedLine(whole) : undefined;
  };
  return {
    look() {
      if (isStopped) return;
      const asked = wish();
      if (isDeepStrictEqual(asked, wished)) return;
      wished = asked;
      stopRun();
      ended = begin(asked, ended).catch(() => undefined);
    },
    async stop() {
      isStopped = true;
      wished = null;
      const last = run;
      stopRun();
      await last?.ended;
    },
    find(text, { name, rate }) {
      if (plan === null || (name !== null && name !== plan.voice)) return undefined;
      const { engine, voice } = plan;
      const ids = spokenSentences(text).map((sentence) => lineId(engine, { name: voice, rate }, sentence));
      if (!ids.every((id) => ready.has(id))) return undefined;
      const line = joined.get(ids.join()) ?? join(ids);
      if (line !== undefined) joined.set(ids.join(), line);
      return line;
    },
    progress() {
      const usual = plan?.usual ?? [];
      return {
        ready: usual.filter(({ id }) => ready.has(id)).length,
        total: usual.length,
        voiceName: plan?.voice ?? null,
      };
    },
    onProgress(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
