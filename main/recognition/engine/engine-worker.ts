import { resolveObjectURL } from 'node:buffer';
import { Worker as Thread } from 'node:worker_threads';
import type { Failure } from '../../../shared/result.ts';
import { prepareThread, type ThreadPost } from './engine-thread.ts';

/** A line of the thread's console says why it died more often than its error does. */
const consoleLinesKept = 3;

/** A browser's Worker, as far as vosk-browser uses one, on a Node worker thread of its own. */
export class BrowserWorker extends EventTarget {
  /** The size of the engine's memory when it last answered. */
  memoryBytes = 0;
  /** Where Linux keeps its thread, once that has begun; null elsewhere. */
  thread: string | null = null;
  /** Called once when the thread dies without being told to. */
  onStopped: ((failure: Failure) => void) | null = null;
  readonly #started: Promise<Thread>;
  readonly #consoleLines: string[] = [];
  #terminated = false;

  /** @param archive the checked model, the only file that the thread can reach */
  constructor(blobUrl: string, archive: Uint8Array) {
    super();
    this.#started = this.#start(blobUrl, archive);
    this.#started.catch((error: unknown) => this.#stop(String(error)));
  }

  postMessage(message: unknown, options?: { readonly transfer?: readonly ArrayBuffer[] }): void {
    if (this.#terminated) return;
    this.#started.then(
      (thread) => thread.postMessage(message, options?.transfer ?? []),
      () => undefined,
    );
  }

  /** Frees the thread and all its memory; `onStopped` is not called any more. */
  async terminate(): Promise<void> {
    this.#terminated = true;
    const thread = await this.#started.catch(() => null);
    await thread?.terminate();
  }

  /** The end of the thread's console, for a supporter. */
  get lastWords(): string {
    return this.#consoleLines.join(' / ');
  }

  async #start(blobUrl: string, archive: Uint8Array): Promise<Thread> {
    const blob = resolveObjectURL(blobUrl);
    if (blob === undefined) throw new Error('The engine has no code');
    const source = `(${prepareThread})(require('node:worker_threads'), require('node:fs'));\n${await blob.text()}`;
    const thread = new Thread(source, { eval: true, workerData: { archive } });
    thread.on('message', (post: ThreadPost) => this.#take(post));
    thread.on('error', (error) => this.#stop(error.message));
    thread.on('exit', (code) => this.#stop(`exit ${code}`));
    if (this.#terminated) await thread.terminate();
    return thread;
  }

  #take(post: ThreadPost): void {
    if (this.#terminated) return;
    if (post.kind === 'thread') {
      this.thread = post.thread;
      return;
    }
    if (post.kind === 'console') {
      this.#consoleLines.push(post.line);
      this.#consoleLines.splice(0, this.#consoleLines.length - consoleLinesKept);
      return;
    }
    this.memoryBytes = post.memoryBytes;
    this.dispatchEvent(new MessageEvent('message', { data: post.message }));
  }

  #stop(cause: string): void {
    if (this.#terminated) return;
    this.#terminated = true;
    this.onStopped?.({ code: 'engine-stopped', detail: [cause, this.lastWords].filter(Boolean).join(': ') });
  }
}
