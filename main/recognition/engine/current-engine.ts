import type { UtteranceStream } from '../stream/utterance-stream.ts';
import type { Engine, Listening } from './engine.ts';
import { createRecyclingPlan } from './recycling.ts';
import type { SelfProbe } from './self-probe.ts';

/** The engine that hears now, with an ear in it for what is listened for. */
export interface CurrentEngine {
  /** Hears with this one from now on; null: there is none. */
  use(engine: Engine | null): void;
  /** Opens an ear for what is listened for now; none while deaf, or without an engine. */
  openEar(): void;
  /** In a silence: makes the ear new, asks for another engine where this one has grown too much, or probes it. */
  tend(): void;
  isLoaded(): boolean;
  /** The size of the engine's own memory; 0 while there is none. */
  memoryBytes(): number;
  /** How long the engine has waited for a processor so far; 0 while there is none. */
  waitedMs(): number;
}

interface CurrentEngineDeps {
  readonly stream: UtteranceStream;
  /** What an engine that knows these words is to listen for; null while deaf. */
  readonly listening: (words: Engine['words']) => Listening | null;
  /** How much sound has come so far. */
  readonly streamMs: () => number;
  readonly replaceEngine: () => void;
  readonly probe: SelfProbe;
}

export function createCurrentEngine(deps: CurrentEngineDeps): CurrentEngine {
  const { stream, listening, streamMs, replaceEngine, probe } = deps;
  const recycling = createRecyclingPlan();
  let engine: Engine | null = null;

  const memoryBytes = (): number => engine?.memoryBytes() ?? 0;
  const openEar = (): void => {
    if (engine === null) return;
    const wanted = listening(engine.words);
    if (wanted === null) return;
    recycling.earOpened(streamMs());
    stream.open(engine, wanted);
  };
  return {
    openEar,
    memoryBytes,
    waitedMs: () => engine?.waitedMs() ?? 0,
    isLoaded: () => engine !== null,
    use(next) {
      engine = next;
      probe.use(next);
      if (next === null) return stream.detach();
      recycling.engineStarted(next.memoryBytes());
      openEar();
    },
    tend() {
      if (!stream.isSettled()) return;
      const due = recycling.due(streamMs(), memoryBytes());
      if (due === 'ear') openEar();
      if (due === 'engine') replaceEngine();
      probe.quiet();
    },
  };
}
