import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nodeFlags } from '../../../main/lib/node-flags.ts';

/** Prints the limit of the heap here and in a thread, and what an engine's memory could grow to there (MB). */
const program = `
  const { Worker } = require('node:worker_threads');
  const inThread = \`
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    memory.grow(20000);
    const limit = require('node:v8').getHeapStatistics().heap_size_limit;
    require('node:worker_threads').parentPort.postMessage([limit, memory.buffer.byteLength]);
  \`;
  const { heap_size_limit } = require('node:v8').getHeapStatistics();
  new Worker(inThread, { eval: true }).on('message', (found) => {
    console.log(JSON.stringify([heap_size_limit, ...found].map((bytes) => Math.round(bytes / 2 ** 20))));
  });
`;

it('keeps the heaps of Charley and of the ears small enough for V8 to collect all early, but no engine', () => {
  const printed = execFileSync(process.execPath, [...nodeFlags, '-e', program], { encoding: 'utf8' });
  const [host = 0, thread = 0, engine = 0] = JSON.parse(printed);
  for (const limit of [host, thread]) {
    // From 2 GB on V8 waits for four times as much as was left; the largest diary that is read takes 750 MB.
    expect(limit).toBeLessThan(1_100);
    expect(limit).toBeGreaterThan(1_000);
  }
  expect(engine).toBeGreaterThan(thread);
});
