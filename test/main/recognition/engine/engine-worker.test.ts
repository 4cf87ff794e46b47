import { afterEach, describe, expect, it } from 'vitest';
import { type EngineWorker, startEngineWorker } from '../../../../main/recognition/engine/engine-worker.ts';
import type { Failure } from '../../../../shared/result.ts';

const archive = Uint8Array.of(1, 2, 3);
// (module (memory (export "m") 2))
const module = await WebAssembly.compile(
  Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 2, 7, 5, 1, 1, 109, 2, 0),
);

describe('the engine’s code in a thread', () => {
  let worker: EngineWorker | undefined;
  afterEach(() => worker?.terminate());
  /** Starts a worker with this code; gives its first message or why it stopped, whichever comes first. */
  const run = (source: string, stopped: (failure: Failure) => void = () => undefined) =>
    new Promise<unknown>((resolve) => {
      worker = startEngineWorker({ source, module }, archive, {
        answered: resolve,
        stopped: (failure) => {
          stopped(failure);
          resolve(failure);
        },
      });
    });

  it.each([
    ['throws', 'throw new Error("no luck")', 'no luck'],
    ['exits', 'process.exit(3)', 'exit 3'],
    ['closes itself', 'close()', 'exit 0'],
    ['leaves a rejection unhandled', 'Promise.reject(new Error("forgotten"))', 'forgotten'],
    ['has no code that runs', 'this is no code', 'SyntaxError'],
  ])('tells why it stopped when its code %s', async (_does, code, detail) => {
    const failure = (await run(code)) as Failure;
    expect(failure.code).toBe('engine-stopped');
    expect(`${failure.detail}`).toMatch(detail === 'SyntaxError' ? /nexpected/ : detail);
  });

  it('adds the last words of its console', async () => {
    const failure = (await run('console.error("out of memory"); process.exit(1)')) as Failure;
    expect(failure.detail).toContain('out of memory');
  });

  it('tells only once that it stopped: its error, and not its exit after it', async () => {
    const exited = new Promise((resolve) => process.once('worker', (thread) => thread.once('exit', resolve)));
    const stopped: Failure[] = [];
    await run('throw new Error("no luck")', (failure) => stopped.push(failure));
    await exited;
    expect(stopped.map(({ detail }) => detail)).toEqual(['no luck']);
  });

  it('tells nothing after it was terminated', async () => {
    const stopped: Failure[] = [];
    await run(
      'postMessage("up"); addEventListener("message", () => { throw new Error("asked to") })',
      (failure) => stopped.push(failure),
    );
    worker?.post({ action: 'terminate' });
    await worker?.terminate();
    worker?.post({ action: 'terminate' });
    expect(stopped).toEqual([]);
  });

  it('carries messages both ways, and leaves out an answer that says nothing', async () => {
    const answer = run('addEventListener("message", ({ data }) => { postMessage(); postMessage([data]) })');
    worker?.post({ action: 'load', modelUrl: 'archive' });
    expect(await answer).toEqual([{ action: 'load', modelUrl: 'archive' }]);
  });

  const readArchive = 'fetch("http://model/archive").then(({ body }) => body.getReader().read())';

  it('reaches the archive and the compiled module, and nothing else', async () => {
    expect(await run(`${readArchive}.then(({ value }) => postMessage([...value]))`)).toEqual([1, 2, 3]);
    const compiled = 'fetch("data:application/wasm;base64,").then((answer) => answer.arrayBuffer())';
    expect(await run(`${compiled}.then((module) => postMessage(module instanceof WebAssembly.Module))`)).toBe(
      true,
    );
    for (const address of ['http://127.0.0.1/', 'file:///etc/passwd', 'blob:nodedata:1']) {
      expect(await run(`fetch("${address}").catch(({ message }) => postMessage(message))`)).toBe(
        'Nothing is fetched here',
      );
    }
  });

  it('lets the archive go once it was read', async () => {
    const left = 'postMessage(require("node:worker_threads").workerData.archive)';
    expect(await run(`${readArchive}.then(() => ${left})`)).toBeNull();
  });

  it('does not turn audio into text for a log', async () => {
    const chunk = '{ action: "audioChunk", data: [0.5] }';
    expect(await run(`postMessage([JSON.stringify(${chunk}), JSON.stringify({ a: [1] })])`)).toEqual([
      '',
      '{"a":[1]}',
    ]);
  });

  it('meters the memory that the WASM module exports', async () => {
    await run(
      'fetch("data:").then((answer) => answer.arrayBuffer()).then((module) => WebAssembly.instantiate(module, {})).then(({ instance }) => postMessage(Object.keys(instance.exports)))',
    );
    expect(worker?.memoryBytes()).toBe(2 * 65_536);
  });
});
