import type {
  Ear,
  Engine,
  EngineAnswer,
  Listening,
  StartEngine,
} from '../../../main/recognition/engine/engine.ts';
import { type Failure, failed, succeeded } from '../../../shared/result.ts';

/** An ear that answers what the test says, when the test says it. */
export interface ScriptedEar extends Ear {
  readonly phrases: Listening;
  readonly fed: Int16Array[];
  finishes: number;
  isRemoved: boolean;
  answer(answer: EngineAnswer): void;
  /** How many chunks it has not answered yet before the next end that was asked for. */
  owed(): number;
  /** Answers what was not answered yet with nothing heard. */
  answerAll(): void;
}

export interface ScriptedEngine extends Engine {
  readonly ears: ScriptedEar[];
  memory: number;
  /** How long it has waited for a processor. */
  waited: number;
  isClosed: boolean;
  /** Dies by itself. */
  die(failure?: Failure): void;
}

export interface ScriptedEngines {
  readonly start: StartEngine;
  readonly started: ScriptedEngine[];
  /** What the next starts come to, in order; after them every start succeeds. */
  readonly failures: Failure[];
}

export function scriptEngines(words: ReadonlySet<string> = new Set()): ScriptedEngines {
  const started: ScriptedEngine[] = [];
  const failures: Failure[] = [];
  const start: StartEngine = async (stopped) => {
    const failure = failures.shift();
    if (failure !== undefined) return { ok: false, failure };
    const engine = scriptEngine(words, stopped);
    started.push(engine);
    return succeeded(engine);
  };
  return { start, started, failures };
}

function scriptEngine(words: ReadonlySet<string>, stopped: (failure: Failure) => void): ScriptedEngine {
  const ears: ScriptedEar[] = [];
  const engine: ScriptedEngine = {
    words,
    ears,
    memory: 0,
    waited: 0,
    isClosed: false,
    open: (phrases, answered) => {
      const ear = scriptEar(phrases, answered);
      ears.push(ear);
      return ear;
    },
    memoryBytes: () => engine.memory,
    waitedMs: () => engine.waited,
    close: async () => {
      engine.isClosed = true;
    },
    die: (failure = failed('engine-stopped').failure) => stopped(failure),
  };
  return engine;
}

function scriptEar(phrases: Listening, answered: (answer: EngineAnswer) => void): ScriptedEar {
  const unanswered: EngineAnswer[] = [];
  const ear: ScriptedEar = {
    phrases,
    fed: [],
    finishes: 0,
    isRemoved: false,
    feed: (samples) => {
      ear.fed.push(samples.slice());
      unanswered.push({ kind: 'partial', text: '' });
    },
    finish: () => {
      ear.finishes += 1;
      unanswered.push({ kind: 'result', text: '', words: [] });
    },
    remove: () => {
      ear.isRemoved = true;
    },
    answer: (answer) => {
      unanswered.shift();
      answered(answer);
    },
    owed: () => {
      const end = unanswered.findIndex(({ kind }) => kind === 'result');
      return end === -1 ? unanswered.length : end;
    },
    answerAll: () => {
      for (let next = unanswered[0]; next !== undefined; next = unanswered[0]) ear.answer(next);
    },
  };
  return ear;
}

/** A result of words of 300 ms each, all certain. @param earMs where the first begins in the ear's time */
export function resultOf(text: string, earMs = 0): EngineAnswer {
  const words = text.split(' ').map((word, index) => ({
    word,
    confidence: 1,
    startMs: earMs + 300 * index,
    endMs: earMs + 300 * (index + 1),
  }));
  return { kind: 'result', text, words };
}
