import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import { failed } from '../../shared/result.ts';
import { createSupervisedEngine } from './engine/supervised-engine.ts';
import type { WideEngine } from './patient-recogniser.ts';
import { createAskedUtterances, type ToldUtterance } from './stream/asked-utterances.ts';
import type { Chunk } from './stream/timeline.ts';
import { createUtteranceStream } from './stream/utterance-stream.ts';

/**
 * An ear for any words, in an engine of its own beside the one that hears phrases. It may be off, or fail and be
 * started again, without the other noticing: whoever asks it then gets nothing.
 */
export interface WideEar {
  /** As the person wishes it; settles once it listens, or is off, or could not be started for now. */
  listen(wish: 'on' | 'off'): Promise<void>;
  status(): ComponentStatus;
  /** Another model is to be loaded: it takes over once it is, and this one hears until then; nothing where it is off. */
  changeModel(): void;
  /** Takes sound of an open level gate. */
  feed(chunk: Chunk): void;
  /** Ends the utterance, so that its answer is there sooner when it is asked for. */
  end(): void;
  /**
   * Ends the utterance and tells what was heard since the last asking; null where there is no engine, or where it has
   * not answered within so many ms. Answers come in the order of the questions.
   */
  ask(answered: ToldUtterance, withinMs: number): void;
  /** Ends the utterance; what was heard since the last asking belongs to nothing that follows. */
  discard(): void;
  /** An utterance was ended, and nobody has asked for it yet. */
  isUnasked(): boolean;
  /** What was heard since the last asking, so far. */
  soFar(): string;
  /** For a silence: see `CurrentEngine`. */
  tend(): void;
  /** Settles when the engine owes nothing. */
  settled(): Promise<void>;
  memoryBytes(): number;
  stop(): Promise<void>;
}

interface WideEarDeps {
  /** Null: there is none, and it stays off. */
  readonly engine: WideEngine | null;
  readonly clock: Clock;
  readonly log: Log;
  /** How much sound has come so far. */
  readonly streamMs: () => number;
  /** What the engine is probed with. */
  readonly knownPhrase: readonly Int16Array[];
  /** More is known of what is being said. */
  readonly partial: (text: string) => void;
}

export function createWideEar(deps: WideEarDeps): WideEar {
  const { clock, log, streamMs, partial } = deps;
  const { startEngine, changed, answerMs } = deps.engine ?? noEngine;
  let status: ComponentStatus = { kind: 'off' };

  const asked = createAskedUtterances();
  const stream = createUtteranceStream(() => clock.nowMs(), {
    partial(text) {
      asked.partial(text);
      partial(asked.soFar());
    },
    utterance: asked.utterance,
  });
  const engine = createSupervisedEngine({
    startEngine,
    stream,
    listening: () => 'any words',
    probe: { clip: deps.knownPhrase, listening: () => 'any words' },
    clock,
    streamMs,
    changed(next) {
      if (next !== null) return;
      // Nobody waits for them any more: heard again, they would answer what is asked of the next utterance.
      asked.forget();
      stream.forgetEnded();
    },
    status: report,
  });

  function report(next: ComponentStatus): void {
    const code = next.kind === 'failed' ? { code: next.code } : {};
    if (next.kind !== status.kind) log.note('wide ear', { status: next.kind, ...code });
    status = next;
    changed();
  }

  const ask = (answered: ToldUtterance, withinMs: number): void => {
    if (!engine.isLoaded()) {
      // What the next engine hears again is what comes after this.
      stream.close();
      asked.askNobody(answered);
      return;
    }
    asked.ask(answered, stream.finish(), (late) => clock.after(answerMs ?? withinMs, late));
  };
  return {
    async listen(wish) {
      const isOff = status.kind === 'off';
      if (wish === 'on' && isOff && deps.engine !== null) await engine.start();
      if (wish === 'on' || isOff) return;
      report({ kind: 'off' });
      stream.close();
      await engine.stop();
    },
    status: () => status,
    changeModel: engine.replace,
    feed(chunk) {
      if (status.kind === 'off') return;
      stream.feed(chunk);
      engine.look();
    },
    ask,
    discard: () => ask(() => {}, 0),
    end() {
      if (engine.isLoaded() && stream.finish() === 'result follows') asked.endedAhead();
    },
    isUnasked: asked.isUnasked,
    soFar: asked.soFar,
    tend() {
      engine.look();
      engine.tend();
    },
    settled: stream.answered,
    memoryBytes: engine.memoryBytes,
    async stop() {
      await engine.stop();
      status = { kind: 'off' };
    },
  };
}

const noEngine: WideEngine = { startEngine: async () => failed('model-missing'), changed() {} };
