import { randomUUID } from 'node:crypto';
import type { ServerMessage } from 'vosk-browser/dist/interfaces.js';
import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { type Failure, failed, type Result, succeeded } from '../../../shared/result.ts';
import { threadWaitMs } from '../../lib/system/thread-wait.ts';
import type { CheckedModel } from '../models/model.ts';
import { createDither } from './dither.ts';
import type { Ear, Engine, EngineAnswer, Listening } from './engine.ts';
import { readEngineCode } from './engine-code.ts';
import { type EngineWorker, startEngineWorker } from './engine-worker.ts';

/** The starter model loads in 0.6 s; a big one on a slow disk takes some tens of seconds. */
const loadTimeoutMs = 60_000;
/** Errors only: vosk-browser's log would name what was said. */
const logLevel = -1;

/** What the engine tells of one recogniser: its answers, or an error. */
type AboutEar = (message: ServerMessage) => void;

/**
 * Loads vosk-browser's engine with a checked model in a thread of its own, and speaks with it as the package's own
 * `Model` would, which never settles on a failure: load, error, exit and time-out are all watched here.
 * @param stopped tells once that a loaded engine died by itself
 */
export async function startVosk(
  { archive, words }: CheckedModel,
  stopped: (failure: Failure) => void,
): Promise<Result<Engine>> {
  const code = await readEngineCode();
  if (!code.ok) return code;
  const ears = new Map<string, AboutEar>();
  let loaded: (failure: Failure | null) => void = () => undefined;
  let stop: (failure: Failure) => void = (failure) => loaded(failure);
  const worker = startEngineWorker(code.value, archive, {
    answered(message) {
      if ('recognizerId' in message) ears.get(message.recognizerId ?? '')?.(message);
      else if (message.event === 'load' && message.result) loaded(null);
      else loaded(failed('model-unreadable', worker.lastWords()).failure);
    },
    stopped: (failure) => stop(failure),
  });
  worker.post({ action: 'set', key: 'logLevel', value: logLevel });
  worker.post({ action: 'load', modelUrl: 'archive' });
  const failure = await new Promise<Failure | null>((resolve) => {
    const tooLong = failed('engine-stopped', 'loading took too long').failure;
    const timeout = setTimeout(() => loaded(tooLong), loadTimeoutMs);
    loaded = (result) => {
      clearTimeout(timeout);
      resolve(result);
    };
  });
  if (failure !== null) {
    await worker.terminate();
    return { ok: false, failure };
  }
  stop = (cause) => {
    void worker.terminate();
    stopped(cause);
  };
  const failEar = () => stop(failed('engine-stopped', 'the recogniser failed').failure);
  return succeeded({
    words,
    open: (listening, answered) => openEar(worker, ears, listening, answered, failEar),
    memoryBytes: worker.memoryBytes,
    waitedMs: () => threadWaitMs(worker.thread()),
    close: worker.terminate,
  });
}

function openEar(
  { post, feed }: EngineWorker,
  ears: Map<string, AboutEar>,
  listening: Listening,
  answered: (answer: EngineAnswer) => void,
  fail: () => void,
): Ear {
  const recognizerId = randomUUID();
  const dither = createDither();
  ears.set(recognizerId, (message) => {
    const answer = answerIn(message);
    if (answer === null) fail();
    else answered(answer);
  });
  const grammar = listening === 'any words' ? {} : { grammar: JSON.stringify(listening) };
  post({ action: 'create', recognizerId, sampleRate: sampleRateHz, ...grammar });
  post({ action: 'set', recognizerId, key: 'words', value: true });
  return {
    feed: (samples) => feed(recognizerId, samples.length, (into) => dither(samples, into)),
    finish: () => post({ action: 'retrieveFinalResult', recognizerId }),
    remove() {
      ears.delete(recognizerId);
      post({ action: 'remove', recognizerId });
    },
  };
}

/** Null where it tells of an error. */
function answerIn(message: ServerMessage): EngineAnswer | null {
  if (message.event === 'partialresult') return { kind: 'partial', text: message.result.partial };
  if (message.event !== 'result') return null;
  const words = (message.result.result ?? []).map(({ word, conf, start, end }) => ({
    word,
    confidence: conf,
    startMs: start * 1_000,
    endMs: end * 1_000,
  }));
  return { kind: 'result', text: message.result.text, words };
}
