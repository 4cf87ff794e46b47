import vosk, { type KaldiRecognizer, type Model } from 'vosk-browser';
import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { type Failure, failed, type Result, succeeded } from '../../../shared/result.ts';
import { threadWaitMs } from '../../lib/thread-wait.ts';
import type { CheckedModel } from '../models/model.ts';
import { BrowserWorker } from './engine-worker.ts';
import { createDither } from './dither.ts';
import type { Ear, Engine, EngineAnswer } from './engine.ts';

/** The starter model loads in 0.6 s; a big one on a slow disk takes some tens of seconds. */
const loadTimeoutMs = 60_000;
/** Errors only: vosk-browser's log would name what was said. */
const logLevel = -1;

/**
 * Loads vosk-browser's engine with a checked model in a thread of its own. Its `createModel` never settles
 * on a failure, so load, error, exit and time-out are all watched here.
 * @param stopped tells once that a loaded engine died by itself
 */
export async function startVosk(
  { archive, words }: CheckedModel,
  stopped: (failure: Failure) => void,
): Promise<Result<Engine>> {
  const { model, worker } = createModel(archive);
  const failure = await loaded(model, worker);
  if (failure !== null) {
    await worker.terminate();
    return { ok: false, failure };
  }
  const stop = (cause: Failure) => {
    void worker.terminate();
    stopped(cause);
  };
  worker.onStopped = stop;
  return succeeded({ words, ...createEngine(model, worker, stop) });
}

/** vosk-browser looks for a global `Worker`; it is there only while the model's constructor runs. */
function createModel(archive: Uint8Array): { readonly model: Model; readonly worker: BrowserWorker } {
  let worker: BrowserWorker | undefined;
  const scope = globalThis as { Worker?: unknown };
  const had = Object.getOwnPropertyDescriptor(scope, 'Worker');
  scope.Worker = function createWorker(blobUrl: string) {
    worker = new BrowserWorker(blobUrl, archive);
    return worker;
  };
  try {
    const model = new vosk.Model('archive', logLevel);
    if (worker === undefined) throw new Error('vosk-browser made no worker');
    return { model, worker };
  } finally {
    if (had === undefined) delete scope.Worker;
    else Object.defineProperty(scope, 'Worker', had);
  }
}

/** Null once the model is loaded, or why it is not. */
function loaded(model: Model, worker: BrowserWorker): Promise<Failure | null> {
  return new Promise((resolve) => {
    const timeout = setTimeout(
      () => settle(failed('engine-stopped', 'loading took too long').failure),
      loadTimeoutMs,
    );
    const settle = (failure: Failure | null) => {
      clearTimeout(timeout);
      resolve(failure);
    };
    worker.onStopped = settle;
    model.on('load', (message) => {
      const done = message.event === 'load' && message.result;
      settle(done ? null : failed('model-unreadable', worker.lastWords).failure);
    });
    model.on('error', () => settle(failed('model-unreadable', worker.lastWords).failure));
  });
}

function createEngine(
  model: Model,
  worker: BrowserWorker,
  stop: (failure: Failure) => void,
): Omit<Engine, 'words'> {
  return {
    open: (listening, answered) => {
      const recogniser =
        listening === 'any words'
          ? new model.KaldiRecognizer(sampleRateHz)
          : new model.KaldiRecognizer(sampleRateHz, JSON.stringify(listening));
      recogniser.setWords(true);
      return createEar(recogniser, answered, stop);
    },
    memoryBytes: () => worker.memoryBytes,
    waitedMs: () => threadWaitMs(worker.thread),
    close: () => worker.terminate(),
  };
}

function createEar(
  recogniser: KaldiRecognizer,
  answered: (answer: EngineAnswer) => void,
  stop: (failure: Failure) => void,
): Ear {
  const dither = createDither();
  recogniser.on('error', () => stop(failed('engine-stopped', 'the recogniser failed').failure));
  recogniser.on('partialresult', (message) => {
    if (message.event === 'partialresult') answered({ kind: 'partial', text: message.result.partial });
  });
  recogniser.on('result', (message) => {
    if (message.event !== 'result') return;
    const words = (message.result.result ?? []).map(({ word, conf, start, end }) => ({
      word,
      confidence: conf,
      startMs: start * 1_000,
      endMs: end * 1_000,
    }));
    answered({ kind: 'result', text: message.result.text, words });
  });
  return {
    feed: (samples) => recogniser.acceptWaveformFloat(dither(samples), sampleRateHz),
    finish: () => recogniser.retrieveFinalResult(),
    remove: () => recogniser.remove(),
  };
}
