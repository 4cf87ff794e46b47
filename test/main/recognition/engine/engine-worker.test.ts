import { afterEach, describe, expect, it } from 'vitest';
import { BrowserWorker } from '../../../../main/recognition/engine/engine-worker.ts';
import type { Failure } from '../../../../shared/result.ts';

const archive = Uint8Array.of(1, 2, 3);

describe('a browser’s worker on a thread', () => {
  let worker: BrowserWorker | undefined;
  afterEach(() => worker?.terminate());
  /** Starts a worker with this code; gives its first message or why it stopped, whichever comes first. */
  const run = (code: string) =>
    new Promise<unknown>((resolve) => {
      worker = new BrowserWorker(URL.createObjectURL(new Blob([code])), archive);
      worker.onStopped = (failure) => resolve(failure);
      worker.addEventListener('message', (event) => resolve((event as MessageEvent).data));
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

  it('tells only once, and nothing after it was terminated', async () => {
    const stopped: Failure[] = [];
    await run('postMessage("up"); addEventListener("message", () => { throw new Error("asked to") })');
    if (worker === undefined) throw new Error('No worker');
    worker.onStopped = (failure) => stopped.push(failure);
    const ending = worker.terminate();
    worker.postMessage('die');
    await ending;
    expect(stopped).toEqual([]);
  });

  it('carries messages both ways', async () => {
    const answer = run(
      'addEventListener("message", ({ data }) => postMessage(data.map((sample) => 2 * sample)))',
    );
    worker?.postMessage([1, 2]);
    expect(await answer).toEqual([2, 4]);
  });

  it('reaches the archive and inline data, and nothing else', async () => {
    const read = 'fetch("http://model/archive").then(({ body }) => body.getReader().read())';
    expect(await run(`${read}.then(({ value }) => postMessage([...value]))`)).toEqual([1, 2, 3]);
    const inline = 'fetch("data:application/wasm;base64,BAUG").then((answer) => answer.arrayBuffer())';
    expect(await run(`${inline}.then((bytes) => postMessage([...bytes]))`)).toEqual([4, 5, 6]);
    for (const address of ['http://127.0.0.1/', 'file:///etc/passwd', 'blob:nodedata:1']) {
      expect(await run(`fetch("${address}").catch(({ message }) => postMessage(message))`)).toBe(
        'Nothing is fetched here',
      );
    }
  });

  it('does not turn audio into text for a log', async () => {
    const chunk = '{ action: "audioChunk", data: [0.5] }';
    expect(await run(`postMessage([JSON.stringify(${chunk}), JSON.stringify({ a: [1] })])`)).toEqual([
      '',
      '{"a":[1]}',
    ]);
  });

  it('meters the memory that a WASM module exports', async () => {
    // (module (memory (export "m") 2))
    const module = '[0,97,115,109,1,0,0,0,5,3,1,0,2,7,5,1,1,109,2,0]';
    await run(
      `WebAssembly.instantiate(Uint8Array.from(${module})).then(() => postMessage("up"), (e) => postMessage(String(e)))`,
    );
    expect(worker?.memoryBytes).toBe(2 * 65_536);
  });
});
