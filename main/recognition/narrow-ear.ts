import { listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { grammarFor } from '../../shared/dialogue/understanding/grammar.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { Engine, StartEngine } from './engine/engine.ts';
import { createSupervisedEngine, type SupervisedEngine } from './engine/supervised-engine.ts';
import { modelGrammar, outOfVocabulary } from './models/out-of-vocabulary.ts';
import {
  createUtteranceStream,
  type UtteranceListener,
  type UtteranceStream,
} from './stream/utterance-stream.ts';

/** An ear for the phrases that are listened for now. */
export interface NarrowEar
  extends SupervisedEngine,
    Pick<UtteranceStream, 'feed' | 'finish' | 'discard' | 'close' | 'isEnding' | 'isSettled' | 'answered'> {}

interface NarrowEarDeps extends UtteranceListener {
  readonly startEngine: StartEngine;
  readonly clock: Clock;
  readonly log: Log;
  /** How much sound has come so far. */
  readonly streamMs: () => number;
  /** What the engine is probed with. */
  readonly knownPhrase: readonly Int16Array[];
  /** What is listened for now; null while deaf. */
  readonly phrases: () => readonly string[] | null;
  readonly status: (status: ComponentStatus) => void;
}

export function createNarrowEar(deps: NarrowEarDeps): NarrowEar {
  const { startEngine, clock, log, streamMs, knownPhrase, phrases, status } = deps;
  const stream = createUtteranceStream(() => clock.nowMs(), deps);
  const engine = createSupervisedEngine({
    startEngine,
    stream,
    listening(words) {
      const expected = phrases();
      return expected === null ? null : modelGrammar(expected, words);
    },
    probe: { clip: knownPhrase, listening: (words) => modelGrammar(grammarFor('idle'), words) },
    clock,
    streamMs,
    changed(next) {
      if (next !== null) noteUnknownPhrases(next, log);
    },
    status,
  });
  return {
    ...stream,
    ...engine,
    stop() {
      stream.close();
      return engine.stop();
    },
  };
}

function noteUnknownPhrases({ words }: Engine, log: Log): void {
  const unknown = outOfVocabulary(new Set(listeningContexts.flatMap(grammarFor)), words);
  if (unknown.length > 0) log.note('phrases that the model cannot hear', { phrases: unknown.join(', ') });
}
