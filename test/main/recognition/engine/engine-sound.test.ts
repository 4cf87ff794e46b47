import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineWorker, startEngineWorker } from '../../../../main/recognition/engine/engine-worker.ts';

const module = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));

/** Answers each chunk, as vosk-browser's worker does, a little after it has read it. */
const source = `addEventListener("message", ({ data: { data } }) => {
  const read = [data[0], data.at(-1), data.length, data.buffer instanceof SharedArrayBuffer];
  Promise.resolve(read).then(postMessage);
});`;

describe('sound for an engine’s thread', () => {
  let worker: EngineWorker;
  let answers: unknown[];
  let answered: () => void;
  beforeEach(() => {
    answers = [];
    worker = startEngineWorker({ source, module }, Uint8Array.of(), {
      answered(answer) {
        answers.push(answer);
        answered();
      },
      stopped: ({ detail }) => answers.push(detail),
    });
  });
  afterEach(() => worker.terminate());
  /** Sends so many chunks of 20 ms at once, each filled with its number; settles when all are answered. */
  const feed = (count: number) =>
    new Promise<void>((resolve) => {
      answers = [];
      answered = () => {
        if (answers.length === count) resolve();
      };
      for (let chunk = 0; chunk < count; chunk += 1) worker.feed('ear', 320, (into) => into.fill(chunk));
    });

  it('lies in memory that both share: no array is left there for the thread’s collection', async () => {
    await feed(3);
    expect(answers).toEqual([
      [0, 0, 320, true],
      [1, 1, 320, true],
      [2, 2, 320, true],
    ]);
  });

  it('comes whole and in order where the thread is far behind, and through that memory again once it is not', async () => {
    const farBehind = 1_000;
    await feed(farBehind);
    const isShared = (chunk: number) => chunk < Math.floor(131_072 / 320);
    expect(answers).toEqual(
      Array.from({ length: farBehind }, (_, chunk) => [chunk, chunk, 320, isShared(chunk)]),
    );
    for (let round = 0; round < 10; round += 1) {
      await feed(90);
      expect(answers).toEqual(Array.from({ length: 90 }, (_, chunk) => [chunk, chunk, 320, true]));
    }
  });
});
