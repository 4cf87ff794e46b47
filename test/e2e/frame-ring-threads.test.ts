import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { createFrameReader, createFrameRing } from '../../shared/audio/frame-ring.ts';

/** Writes without a pause, far quicker than anybody reads: each frame holds one value. */
const writerCode = `
const { workerData } = require('node:worker_threads');
import(workerData.module).then(({ createFrameWriter }) => {
  const writer = createFrameWriter(workerData.ring);
  const frames = [new Int16Array(320), new Int16Array(1600)];
  for (let count = 0; count < 300_000; count += 1) writer.write(frames[count % 7 === 0 ? 1 : 0].fill(count % 30_000 - 15_000));
});`;

test('A reader that a writer in another thread overtakes reads whole frames only', async () => {
  const ring = createFrameRing();
  const module = pathToFileURL('dist/shared/audio/frame-ring.js').href;
  const writer = new Worker(writerCode, { eval: true, workerData: { ring, module } });
  let isOver = false;
  const ended = once(writer, 'exit').then(() => {
    isOver = true;
  });
  const reader = createFrameReader(ring);
  const lengths = new Set<number>();
  let torn = 0;
  while (!isOver) {
    for (let frame = reader.read(); frame !== null; frame = reader.read()) {
      const [first] = frame;
      if (!frame.every((sample) => sample === first)) torn += 1;
      lengths.add(frame.length);
    }
    await Promise.race([reader.more(), ended]);
  }
  expect([...lengths].toSorted()).toEqual([1_600, 320]);
  expect(torn).toBe(0);
});
