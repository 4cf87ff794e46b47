import { Worker } from 'node:worker_threads';
import type { ClientMessage, ServerMessage } from 'vosk-browser/dist/interfaces.js';
import { sampleRateHz } from '../../../shared/audio/frame.ts';
import type { Failure } from '../../../shared/result.ts';
import type { EngineCode } from './engine-code.ts';
import { prepareThread, type ThreadData, type ThreadPost } from './engine-thread.ts';
import { createSoundStore } from './sound-store.ts';

/** A line of the thread's console says why it died more often than its error does. */
const consoleLinesKept = 3;

/** The engine's code in a thread of its own. */
export interface EngineWorker {
  /** Sends a message. */
  post(message: ClientMessage): void;
  /** Sends so many samples of 16 kHz to a recogniser, in order with the messages; `write` puts them where it reads them. */
  feed(recognizerId: string, length: number, write: (samples: Float32Array) => void): void;
  /** The size of the engine's memory when it last answered. */
  memoryBytes(): number;
  /** Where Linux keeps its thread, once that has begun; null elsewhere. */
  thread(): string | null;
  /** The end of the thread's console, for a supporter. */
  lastWords(): string;
  /** Frees the thread and all its memory; `stopped` is not called any more. */
  terminate(): Promise<void>;
}

/** What a worker tells. */
interface EngineWorkerListener {
  answered(message: ServerMessage): void;
  /** Once, when the thread dies without being told to. */
  stopped(failure: Failure): void;
}

/** @param archive the checked model, the only file that the thread can reach */
export function startEngineWorker(
  { source, module }: EngineCode,
  archive: Uint8Array,
  listener: EngineWorkerListener,
): EngineWorker {
  const sound = createSoundStore();
  const workerData: ThreadData = { module, sound: sound.memory, archive };
  const program = `(${prepareThread})(require('node:worker_threads'), require('node:fs'));\n${source}`;
  const worker = new Worker(program, { eval: true, workerData });
  const consoleLines: string[] = [];
  let memoryBytes = 0;
  let thread: string | null = null;
  let ended = false;

  const lastWords = () => consoleLines.join(' / ');
  const stop = (cause: string) => {
    if (ended) return;
    ended = true;
    listener.stopped({ code: 'engine-stopped', detail: [cause, lastWords()].filter(Boolean).join(': ') });
  };
  worker.on('message', (post: ThreadPost) => {
    if (ended) return;
    switch (post.kind) {
      case 'thread':
        thread = post.thread;
        return;
      case 'console':
        consoleLines.push(post.line);
        consoleLines.splice(0, consoleLines.length - consoleLinesKept);
        return;
      case 'message':
        memoryBytes = post.memoryBytes;
        sound.readUpTo(post.soundReadTo);
        // The engine answers some messages with nothing.
        if (post.message !== undefined) listener.answered(post.message as ServerMessage);
    }
  });
  worker.on('error', (error) => stop(error.message));
  worker.on('exit', (code) => stop(`exit ${code}`));
  return {
    post(message) {
      if (!ended) worker.postMessage(message);
    },
    feed(recognizerId, length, write) {
      if (ended) return;
      const chunk = { action: 'audioChunk', recognizerId, sampleRate: sampleRateHz };
      const reserved = sound.reserve(length);
      if (reserved !== null) {
        write(reserved.samples);
        worker.postMessage({ ...chunk, place: reserved.place });
        return;
      }
      // A thread that is far behind gets what it has no room for as an array: nothing is lost, nor out of order.
      const data = new Float32Array(length);
      write(data);
      worker.postMessage({ ...chunk, data }, [data.buffer]);
    },
    memoryBytes: () => memoryBytes,
    thread: () => thread,
    lastWords,
    async terminate() {
      ended = true;
      await worker.terminate();
    },
  };
}
