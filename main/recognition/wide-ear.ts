import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Log } from '../../shared/ports.ts';
import { failed } from '../../shared/result.ts';
import { createAnswerWatch } from './answer-watch.ts';
import { createCurrentEngine } from './current-engine.ts';
import { createSelfProbe } from './engine/self-probe.ts';
import { createSupervisor } from './engine/supervisor.ts';
import { wideAnswerMs } from './limits.ts';
import type { WideEngine } from './patient-recogniser.ts';
import type { Chunk } from './timeline.ts';
import {
  createUtteranceStream,
  joinedText,
  joinedUtterance,
  type RecognisedUtterance,
} from './utterance-stream.ts';

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
   * not answered in time. Answers come in the order of the questions.
   */
  ask(answered: (utterance: RecognisedUtterance | null) => void): void;
  /** What was heard since the last asking, so far. */
  soFar(): string;
  /** For a silence: see `CurrentEngine`. */
  tend(): void;
  /** Settles when the engine owes nothing. */
  settled(): Promise<void>;
  memoryBytes(): number;
  stop(): Promise<void>;
}

export interface WideEarDeps {
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
  const { startEngine, changed, answerMs = wideAnswerMs } = deps.engine ?? noEngine;
  let status: ComponentStatus = { kind: 'off' };
  /** Utterances that the engine ended by itself since the last asking. */
  let ended: RecognisedUtterance[] = [];
  let underWay = '';
  /** Those who wait for each end that is owed; nobody yet where it was ended ahead of the asking. */
  let asked: Question[][] = [];

  const stream = createUtteranceStream(() => clock.nowMs(), {
    partial(text) {
      underWay = text;
      partial(soFar());
    },
    utterance(utterance, end) {
      underWay = '';
      ended.push(utterance);
      if (end === 'asked') answer();
    },
  });
  const engine = createCurrentEngine({
    stream,
    listening: () => 'any words',
    streamMs,
    replaceEngine: () => supervisor.replace(),
    probe: createSelfProbe({
      clip: deps.knownPhrase,
      listening: () => 'any words',
      clock,
      broken: (failure) => supervisor.fail(failure),
    }),
  });
  const supervisor = createSupervisor({
    startEngine,
    clock,
    changed(next) {
      engine.use(next);
      if (next === null) forget();
    },
    status: report,
  });

  const answerWatch = createAnswerWatch({ nowMs: clock.nowMs, stream, engine });
  const look = (): void => {
    const failure = answerWatch.look();
    if (failure !== null) supervisor.fail(failure);
  };

  function report(next: ComponentStatus): void {
    const code = next.kind === 'failed' ? { code: next.code } : {};
    if (next.kind !== status.kind) log.note('wide ear', { status: next.kind, ...code });
    status = next;
    changed();
  }
  function soFar(): string {
    return joinedText([...ended.map(({ text }) => text), underWay]);
  }
  function answer(): void {
    const [waiting, ...others] = asked;
    asked = others;
    // Nobody has asked yet: what was heard waits for it.
    if (waiting?.length === 0) return;
    const utterance = joinedUtterance(ended);
    ended = [];
    for (const [turn, question] of (waiting ?? []).entries())
      question.answer(turn === 0 ? utterance : joinedUtterance([]));
  }
  function forget(): void {
    const unanswered = asked;
    asked = [];
    ended = [];
    underWay = '';
    for (const question of unanswered.flat()) question.answer(null);
  }

  return {
    async listen(wish) {
      const isOff = status.kind === 'off';
      if (wish === 'on' && isOff && deps.engine !== null) await supervisor.start();
      if (wish === 'on' || isOff) return;
      report({ kind: 'off' });
      stream.close();
      await supervisor.stop();
    },
    status: () => status,
    changeModel: () => supervisor.replace(),
    feed(chunk) {
      if (status.kind === 'off') return;
      stream.feed(chunk);
      look();
    },
    ask(answered) {
      if (!engine.isLoaded()) {
        // What the next engine hears again is what comes after this.
        stream.close();
        return answered(null);
      }
      const question = createQuestion(answered);
      const end = stream.finish();
      if (end === 'ended already') asked.at(-1)?.push(question);
      else asked.push([question]);
      if (end === 'nothing to end') answer();
      else question.expiresBy((late) => clock.after(answerMs, late));
    },
    end() {
      if (engine.isLoaded() && stream.finish() === 'result follows') asked.push([]);
    },
    soFar,
    tend() {
      look();
      engine.tend();
    },
    settled: stream.answered,
    memoryBytes: engine.memoryBytes,
    async stop() {
      await supervisor.stop();
      status = { kind: 'off' };
    },
  };
}

const noEngine: WideEngine = { startEngine: async () => failed('model-missing'), changed() {} };

type Answered = (utterance: RecognisedUtterance | null) => void;

/** Only the first answer counts: what comes too late is dropped. */
interface Question {
  readonly answer: Answered;
  /** @param wait calls back when it is too late; returns its undo */
  expiresBy(wait: (late: () => void) => () => void): void;
}

function createQuestion(answered: Answered): Question {
  let isAnswered = false;
  let cancel = () => {};
  const answer: Answered = (utterance) => {
    if (isAnswered) return;
    isAnswered = true;
    cancel();
    answered(utterance);
  };
  return {
    answer,
    expiresBy(wait) {
      cancel = wait(() => answer(null));
    },
  };
}
