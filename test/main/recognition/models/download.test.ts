import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Download, download, emptyTries } from '../../../../main/recognition/models/download.ts';
import { stalledAfterMs } from '../../../../main/recognition/models/download-request.ts';
import { sha256Of } from '../../../../main/recognition/models/model.ts';
import {
  type Answer,
  cutOffAfter,
  type FileServer,
  serveFile,
  wholly,
} from '../../../support/file-server.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';
import { ownFolder } from '../../storage/folder.ts';

const file = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));

let server: FileServer;
let clock: ManualClock;
let part: string;
let received: number[];
let cancel: AbortController;
beforeEach(async () => {
  server = await serveFile(file);
  clock = createManualClock();
  part = join(ownFolder(), 'model.part');
  received = [];
  cancel = new AbortController();
});
afterEach(() => server.close());

const source = () => ({ url: server.url, size: file.length, sha256: sha256Of(file) });
const start = (path = part) =>
  download(source(), path, {
    clock,
    signal: cancel.signal,
    progress: (bytes) => received.push(bytes),
  });
/** Lets the time pass that Charley waits between tries, and no more than that at once. */
async function finish<Value>(running: Promise<Value>): Promise<Value> {
  let isOver = false;
  void running.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await settle();
    clock.advance(1_000);
  }
  return running;
}
/** What came of it; a whole file is compared at once, not number by number. */
const told = (result: Download) =>
  result.kind === 'whole' && result.bytes.equals(file) ? 'the whole file' : result;
const stalls: Answer = (response, all, from) => {
  response.writeHead(200, { 'content-length': all.length - from });
  response.write(all.subarray(from, from + 1_000));
};

describe('a download', () => {
  it('brings the file, and says how much has come', async () => {
    expect(told(await start())).toBe('the whole file');
    expect(received.at(-1)).toBe(file.length);
    expect(received).toEqual(received.toSorted((a, b) => a - b));
    expect(server.asked).toEqual([0]);
  });

  it('goes on by itself where the connection broke, as often as that brings something', async () => {
    server.answerWith(...Array.from({ length: emptyTries + 2 }, () => cutOffAfter(50_000)), wholly);
    expect(told(await finish(start()))).toBe('the whole file');
    expect(server.asked).toHaveLength(emptyTries + 3);
    expect(server.asked).toEqual(server.asked.toSorted((a, b) => a - b));
  });

  it('goes on the next time where it was cancelled', async () => {
    server.answerWith(stalls);
    const running = start();
    while (received.length === 0) await settle();
    cancel.abort();
    expect(await running).toMatchObject({ why: 'cancelled' });
    cancel = new AbortController();
    server.answerWith(wholly);
    expect(told(await start())).toBe('the whole file');
    expect(server.asked).toEqual([0, 1_000]);
  });

  it('gives a server up that sends nothing more, and keeps what has come', async () => {
    server.answerWith(stalls);
    const running = start();
    while (received.length === 0) await settle();
    server.answerWith((response) => response.destroy());
    clock.advance(stalledAfterMs);
    expect(await finish(running)).toMatchObject({ kind: 'refused', why: 'unreachable' });
    expect(readFileSync(part)).toEqual(file.subarray(0, 1_000));
    expect(server.asked).toHaveLength(1 + emptyTries);
  });

  it('begins again where the server cannot go on, or goes on elsewhere', async () => {
    writeFileSync(part, file.subarray(0, 1_000));
    server.answerWith((response, all) => wholly(response, all, 0));
    expect(told(await start())).toBe('the whole file');
    writeFileSync(part, file.subarray(0, 1_000));
    server.answerWith((response, all) => wholly(response, all, 7), wholly);
    expect(told(await finish(start()))).toBe('the whole file');
    expect(server.asked).toEqual([1_000, 1_000, 0]);
  });

  it('begins again where what an earlier try left was wrong', async () => {
    writeFileSync(part, Buffer.alloc(1_000, 'x'));
    expect(told(await start())).toBe('the whole file');
    expect(server.asked).toEqual([1_000, 0]);
    writeFileSync(part, Buffer.alloc(file.length + 1));
    expect(told(await start())).toBe('the whole file');
  });

  it.each<[string, Answer]>([
    ['of another content', (response, all) => wholly(response, Buffer.alloc(all.length), 0)],
    ['that says to be longer', (response, all) => wholly(response, Buffer.concat([all, all]), 0)],
    ['that says to be shorter', (response, all) => wholly(response, all.subarray(1), 0)],
    [
      'that is longer and does not say so',
      (response, all) => {
        response.writeHead(200);
        response.end(Buffer.concat([all, all]));
      },
    ],
  ])('throws a file away %s', async (_what, answer) => {
    server.answerWith(answer);
    expect(await finish(start())).toMatchObject({ kind: 'refused', why: 'another file' });
    expect(existsSync(part)).toBe(false);
  });

  it('says that a file is gone, and that nobody answers', async () => {
    server.answerWith((response) => response.writeHead(404).end());
    expect(await start()).toMatchObject({ why: 'no such file', detail: 'status 404' });
    server.answerWith((response) => response.writeHead(503).end());
    expect(await finish(start())).toMatchObject({ why: 'unreachable', detail: 'status 503' });
    await server.close();
    expect(await finish(start())).toMatchObject({ why: 'unreachable' });
  });

  it('says that it is cut off where the server ends early without a fault', async () => {
    server.answerWith((response) => response.writeHead(200).end());
    expect(await finish(start())).toMatchObject({ why: 'cut off', detail: `0 of ${file.length} bytes` });
  });

  it('says that the disk refuses', async () => {
    expect(await start(join(part, 'in', 'no', 'folder'))).toMatchObject({ why: 'disk' });
    expect(server.asked).toEqual([]);
  });
});
