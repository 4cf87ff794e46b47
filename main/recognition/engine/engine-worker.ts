import { Worker } from 'node:worker_threads';
import type { ClientMessage, ServerMessage } from 'vosk-browser/dist/interfaces.js';
import type { Failure } from '../../../shared/result.ts';
import type { EngineCode } from './engine-code.ts';
import { prepareThread, type ThreadData, type ThreadPost } from './engine-thread.ts';

/** A line of the thread's console says why it died more often than its error does. */
const consoleLinesKept = 3;

/** The engine's code in a thread of its own. */
export interface EngineWorker {
  /** Sends a message; what is in `moved` is the thread's from then on. */
  post(message: ClientMessage, moved?: readonly ArrayBuffer[]): void;
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
export interface EngineWorkerListener {
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
  const workerData: ThreadData = { module, archive };
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
        // The engine answers some messages with nothing.
        if (post.message !== undefined) listener.answered(post.message as ServerMessage);
    }
  });
  worker.on('error', (error) => stop(error.message));
  worker.on('exit', (code) => stop(`exit ${code}`));
  return {
    post(message, moved = []) {
      if (!ended) worker.postMessage(message, moved);
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
