import type { MessagePort } from 'node:worker_threads';
import type { Place } from '../stream/round-memory.ts';

/** What the thread posts: where the system keeps it, an answer of vosk-browser's worker, or a line of its console. */
export type ThreadPost =
  | { readonly kind: 'thread'; readonly thread: string }
  | {
      readonly kind: 'message';
      readonly message: unknown;
      readonly memoryBytes: number;
      /** The end of the last shared sound that the engine has read. */
      readonly soundReadTo: number;
    }
  | { readonly kind: 'console'; readonly line: string };

/** What a thread is given: the engine's compiled module, the memory for sound, and the checked archive until it is read. */
export interface ThreadData {
  readonly sound: SharedArrayBuffer;
  readonly module: object;
  archive: Uint8Array | null;
}

/** What the thread gets: a message for vosk-browser's worker, whose sound may lie in the shared memory. */
interface ThreadMessage {
  readonly place?: Place;
}

interface ThreadModules {
  readonly parentPort: MessagePort | null;
  readonly workerData: ThreadData;
}

interface FileModules {
  readlinkSync(path: string): string;
}

/**
 * Makes a worker thread look like a browser's worker to vosk-browser's code: the few names it uses, and no
 * more. Its `fetch` knows the module (as `data:`) and the archive that came with the thread; nothing reaches the
 * network or the disk. It is handed to the thread as text, so it may use nothing but its arguments.
 */
export function prepareThread({ parentPort, workerData }: ThreadModules, files: FileModules): void {
  if (parentPort === null) throw new Error('Not in a thread');
  const port = parentPort;
  const scope = globalThis as unknown as Record<string, unknown>;
  const post = (message: ThreadPost) => port.postMessage(message);
  const memory = meterMemory();
  const sound = new Float32Array(workerData.sound);
  let soundReadTo = 0;
  tellThread();
  scope.self = globalThis;
  scope.location = { href: 'http://model/' };
  scope.close = () => process.exit(0);
  scope.postMessage = (message: unknown) =>
    post({ kind: 'message', message, memoryBytes: memory.bytes(), soundReadTo });
  scope.addEventListener = (type: string, listener: (event: { data: unknown }) => void) => {
    if (type === 'message') port.on('message', (message: ThreadMessage) => take(message, listener));
  };
  scope.fetch = fetchKnown;
  scope.indexedDB = { open: openNothing };
  JSON.stringify = cheapForAudio(JSON.stringify);
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => post({ kind: 'console', line: parts.map(String).join(' ') });
  }

  /** Gives the message its sound where that is shared. The engine has read it once its listener returns. */
  function take(message: ThreadMessage, listener: (event: { data: unknown }) => void): void {
    const { place } = message;
    const data = place && { data: sound.subarray(place.start, place.start + place.length) };
    listener({ data: { ...message, ...data } });
    soundReadTo = place?.end ?? soundReadTo;
  }

  /** Linux alone has it. */
  function tellThread(): void {
    try {
      post({ kind: 'thread', thread: files.readlinkSync('/proc/thread-self') });
    } catch {}
  }

  /** Keeps hold of the memory that the engine's WASM module exports, and answers as if it had been compiled here. */
  function meterMemory(): { readonly bytes: () => number } {
    interface WasmScope {
      readonly Memory: new () => { readonly buffer: ArrayBuffer };
      instantiate(module: object, imports?: object): Promise<unknown>;
    }
    interface Instance {
      readonly exports: object;
    }
    const wasm = scope.WebAssembly as WasmScope;
    const instantiate = wasm.instantiate.bind(wasm) as (...input: object[]) => Promise<Instance>;
    const memories: InstanceType<WasmScope['Memory']>[] = [];
    wasm.instantiate = async (...input) => {
      const instance = await instantiate(...(input as object[]));
      memories.push(...Object.values(instance.exports).filter((value) => value instanceof wasm.Memory));
      return { instance };
    };
    return { bytes: () => Math.max(0, ...memories.map(({ buffer }) => buffer.byteLength)) };
  }

  /** Just what the engine asks of its answers: Node's own would cost some 30 MB. */
  async function fetchKnown(url: unknown): Promise<object> {
    const address = String(url);
    if (address.startsWith('data:')) return { ok: true, arrayBuffer: async () => workerData.module };
    const { archive } = workerData;
    if (archive === null || !address.endsWith('/archive')) throw new Error('Nothing is fetched here');
    workerData.archive = null;
    const pieces = [{ done: false, value: archive }];
    return {
      ok: true,
      headers: new Map([['Content-Length', archive.length]]),
      body: { getReader: () => ({ read: async () => pieces.shift() ?? { done: true } }) },
    };
  }

  /** vosk-browser's worker turns every message into text for a log that is off: 0.4 MB a second of audio. */
  function cheapForAudio(stringify: typeof JSON.stringify): typeof JSON.stringify {
    const cheap = (value: { readonly action?: unknown } | null, ...more: []) =>
      value?.action === 'audioChunk' ? '' : stringify(value, ...more);
    return cheap as typeof JSON.stringify;
  }

  /** A database that is always empty and forgets what it is given: the model is kept in memory only. */
  function openNothing(): object {
    const store = {
      index: () => ({ openKeyCursor: () => succeedLater(null) }),
      put: () => succeedLater(undefined),
    };
    const transaction = () => completeLater({ objectStore: () => store });
    return succeedLater({ transaction });
  }

  /** The shape of an IDBRequest that has succeeded. */
  function succeedLater(result: unknown): object {
    const request: { readonly result: unknown; onsuccess?: (event: object) => void } = { result };
    queueMicrotask(() => request.onsuccess?.({ target: request }));
    return request;
  }

  /** The shape of an IDBTransaction that completes after its requests. */
  function completeLater<Shape extends object>(shape: Shape): Shape {
    const transaction: Shape & { oncomplete?: (event: object) => void } = shape;
    setImmediate(() => transaction.oncomplete?.({ target: transaction }));
    return transaction;
  }
}
