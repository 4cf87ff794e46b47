import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askCharley } from '../../../main/control/ask.ts';
import { type ControlRequest, largestRequestBytes } from '../../../main/control/contract.ts';
import { requestWithinSeconds, serveControl } from '../../../main/control/serve.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { ownFolder } from '../storage/folder.ts';

let path: string;
let clock: ManualClock;
let server: Server;
const handled: ControlRequest[] = [];
const answered: string[] = [];

beforeEach(async () => {
  path = join(ownFolder(), 'running');
  clock = createManualClock();
  handled.length = 0;
  answered.length = 0;
  server = createServer((socket) =>
    serveControl(socket, {
      clock,
      log: { note: () => {} },
      async handle(request) {
        handled.push(request);
        if (request.command === 'repeat') throw new Error('broken');
        return { kind: 'done', headline: 'Rest', screen: 'shown' };
      },
      answered: ({ command }) => answered.push(command),
    }),
  );
  await new Promise<void>((resolve) => server.listen(path, resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(path, { force: true });
});

/** What is answered to these bytes; empty where the connection is only closed. */
function send(bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(path, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
}

const notUnderstood = '{"kind":"not understood"}\n';

describe('a command to a running Charley', () => {
  it('is handled, answered, and told when its answer is on its way', async () => {
    expect(await askCharley(path, { command: 'start', place: 'calf', side: null })).toEqual({
      kind: 'answered',
      answer: { kind: 'done', headline: 'Rest', screen: 'shown' },
    });
    expect(handled).toEqual([{ command: 'start', place: 'calf', side: null }]);
    expect(answered).toEqual(['start']);
    expect(clock.waiting()).toBe(0);
  });

  it('finds out that none runs', async () => {
    expect(await askCharley(`${path}-none`, { command: 'stop' })).toEqual({ kind: 'not running' });
  });

  it('is dropped where nobody waits for its answer any more, as after it hung', async () => {
    const seen = new Promise((resolve) => {
      server.on('connection', (socket) => socket.on('close', resolve));
    });
    const socket = connect(path, () => {
      socket.write('{"command":"stop"}\n');
      socket.destroy();
    });
    await seen;
    expect(handled).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('that fails is told as silence, and the next one is handled', async () => {
    expect(await askCharley(path, { command: 'repeat' })).toEqual({ kind: 'silent' });
    expect((await askCharley(path, { command: 'stop' })).kind).toBe('answered');
  });

  it.each([
    '{"command":"erase"}',
    '{"command":"start","place":"arm"}',
    '{"command":"stop","more":1}',
    '[]',
    '',
  ])('that is not in the contract does nothing: %s', async (line) => {
    expect(await send(`${line}\n`)).toBe(notUnderstood);
    expect(handled).toEqual([]);
  });

  it('that is not answered is silence after five seconds', async () => {
    const hanging = createServer();
    await new Promise<void>((resolve) => hanging.listen(`${path}-hangs`, resolve));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const asked = askCharley(`${path}-hangs`, { command: 'stop' });
      vi.advanceTimersByTime(4_999);
      expect(await Promise.race([asked, settle()])).toBeUndefined();
      vi.advanceTimersByTime(1);
      expect(await asked).toEqual({ kind: 'silent' });
    } finally {
      vi.useRealTimers();
      hanging.close();
    }
  });

  it('that is too long is let go without a word', async () => {
    expect(await send('x'.repeat(largestRequestBytes + 1))).toBe('');
    expect(await send(`${' '.repeat(largestRequestBytes + 1)}{"command":"stop"}\n`)).toBe('');
    expect(handled).toEqual([]);
  });

  it('that never comes is let go', async () => {
    const nothing = send('{"command"');
    while (clock.waiting() === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(1_000 * requestWithinSeconds);
    expect(await nothing).toBe('');
  });

  it('can be any bytes: none of 500 is handled or ends the serving', async () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 3_000 }),
      fc.json().map((json) => `${json}`),
    );
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        const line = Buffer.concat([Buffer.from(bytes), Buffer.from('\n')]);
        expect(['', notUnderstood]).toContain(await send(line));
      }),
      { numRuns: 500 },
    );
    expect(handled).toEqual([]);
    expect((await askCharley(path, { command: 'stop' })).kind).toBe('answered');
  });
});
