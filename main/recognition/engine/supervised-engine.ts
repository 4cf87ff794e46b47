import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { Result } from '../../../shared/result.ts';
import type { UtteranceStream } from '../stream/utterance-stream.ts';
import { createAnswerWatch } from './answer-watch.ts';
import { type CurrentEngine, createCurrentEngine } from './current-engine.ts';
import type { Engine, Listening, StartEngine } from './engine.ts';
import { createSelfProbe } from './self-probe.ts';
import { createSupervisor } from './supervisor.ts';

/** The engine of one ear, which is started anew where it dies, hangs or does not hear any more. */
export interface SupervisedEngine
  extends Pick<CurrentEngine, 'openEar' | 'tend' | 'isLoaded' | 'memoryBytes'> {
  /** Loads it; a failure is told, and tried again in the background. */
  start(): Promise<Result<void>>;
  stop(): Promise<void>;
  /** Another model is to be loaded: it takes over once it is, and this one hears until then. */
  replace(): void;
  /** With each frame: ends it where it hangs. */
  look(): void;
}

interface SupervisedEngineDeps {
  readonly startEngine: StartEngine;
  readonly stream: UtteranceStream;
  /** What an engine that knows these words is to listen for; null while deaf. */
  readonly listening: (words: Engine['words']) => Listening | null;
  readonly probe: {
    readonly clip: readonly Int16Array[];
    readonly listening: (words: Engine['words']) => Listening;
  };
  readonly clock: Clock;
  /** How much sound has come so far. */
  readonly streamMs: () => number;
  /** Another engine hears from now on; null: none does. */
  readonly changed: (engine: Engine | null) => void;
  readonly status: (status: ComponentStatus) => void;
}

export function createSupervisedEngine(deps: SupervisedEngineDeps): SupervisedEngine {
  const { startEngine, stream, listening, probe, clock, streamMs, changed, status } = deps;
  const engine = createCurrentEngine({
    stream,
    listening,
    streamMs,
    replaceEngine: () => supervisor.replace(),
    probe: createSelfProbe({ ...probe, clock, broken: (failure) => supervisor.fail(failure) }),
  });
  const supervisor = createSupervisor({
    startEngine,
    clock,
    changed(next) {
      engine.use(next);
      changed(next);
    },
    status,
  });
  const answerWatch = createAnswerWatch({ nowMs: clock.nowMs, stream, engine });
  return {
    openEar: engine.openEar,
    tend: engine.tend,
    isLoaded: engine.isLoaded,
    memoryBytes: engine.memoryBytes,
    start: supervisor.start,
    stop: supervisor.stop,
    replace: supervisor.replace,
    look() {
      const failure = answerWatch.look();
      if (failure !== null) supervisor.fail(failure);
    },
  };
}
