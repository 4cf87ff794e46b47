import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenOnLoopback } from '../../../../../main/shells/browser/server/loopback.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';

/** What the own window shows with its request. */
const secret = 'the-own-cookie';
let clock: ManualClock;
let server: Server;
let port: number;
let sockets: Socket[];
beforeEach(async () => {
  clock = createManualClock();
  let spentMs = 0;
  // Each look at the clock is later than the last: so the reading of the tables takes time, and rests.
  const nowMs = (): number => {
    spentMs += 1;
    return clock.nowMs() + spentMs;
  };
  sockets = [];
  ({ server, port } = await listenOnLoopback(0, { ...clock, nowMs }, (head) => head.includes(secret)));
  server.on('request', (_, answer) => answer.end('answered'));
  // From here on the reading rests, and whoever comes waits.
  await open();
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  const closed = once(server, 'close');
  server.close();
  // Whoever still waits is judged, also where a test ended early.
  endOfRest();
  await closed;
});

async function open(): Promise<Socket> {
  const before = await connectionCount();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  sockets.push(socket);
  await once(socket, 'connect');
  while (!socket.closed && (await connectionCount()) <= before) await settle();
  return socket;
}
const connectionCount = (): Promise<number> =>
  new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
/** A request of the window's own: its answer, or why there is none. */
function ask(headers: Readonly<Record<string, string>> = {}) {
  let isOver = false;
  const answer = new Promise<string>((resolve) => {
    const asking = request({ port, host: '127.0.0.1', agent: false, headers }, (response) => {
      response.setEncoding('utf8').once('data', resolve);
    });
    asking.on('error', ({ message }) => resolve(message)).end();
  });
  void answer.finally(() => {
    isOver = true;
  });
  return { answer, isOver: () => isOver };
}
/** Opens so many connections that send nothing; settles when all have come. `closed`: how many were closed at once. */
async function flood(count: number): Promise<{ readonly closed: () => number }> {
  let come = 0;
  let closed = 0;
  server.prependListener('connection', (socket) => {
    come += 1;
    socket.once('close', () => {
      closed += 1;
    });
  });
  // Never more at once than the kernel keeps for a server: it answers no more, and those try again for minutes.
  const batch = 100;
  for (let opened = 0; opened < count; opened += 1) {
    if (opened % batch === 0) await expect.poll(() => come).toBe(opened);
    sockets.push(
      connect(port, '127.0.0.1')
        .on('error', () => undefined)
        .resume(),
    );
  }
  await expect.poll(() => come).toBe(count);
  return { closed: () => closed };
}
const endOfRest = (): void => clock.advance(60_000);

describe.runIf(process.platform === 'linux')('a connection that waits to be judged', () => {
  it('takes no place from the window that comes while a hundred wait', async () => {
    const waiting: Socket[] = [];
    for (let count = 0; count < 100; count += 1) waiting.push(await open());
    const asking = ask();
    while (!asking.isOver() && (await connectionCount()) < 102) await settle();
    await Promise.all(waiting.map((socket) => once(socket.resetAndDestroy(), 'close')));
    endOfRest();
    expect(await asking.answer).toBe('answered');
  });

  it('is closed where a thousand have come after it, and a window that comes behind them is answered', async () => {
    const flooded = await flood(1_200);
    await expect.poll(flooded.closed).toBe(200);
    endOfRest();
    for (const socket of sockets) socket.destroy();
    while ((await connectionCount()) > 0) {
      endOfRest();
      await settle();
    }
    const asking = ask();
    while (!asking.isOver()) {
      endOfRest();
      await settle();
    }
    expect(await asking.answer).toBe('answered');
  });

  it('stays, and is answered, where it shows that it is this user’s and a thousand others come after it', async () => {
    const before = await connectionCount();
    const asking = ask({ cookie: secret });
    while ((await connectionCount()) <= before) await settle();
    const flooded = await flood(1_200);
    await expect.poll(flooded.closed).toBe(200);
    endOfRest();
    expect(await asking.answer).toBe('answered');
  });

  it('is closed, and never served, where it ended without asking for anything', async () => {
    const errors: string[] = [];
    server.on('clientError', ({ message }, socket) => {
      errors.push(message);
      socket.destroy();
    });
    const served = new Promise<Socket>((resolve) => server.once('connection', resolve));
    const socket = await open();
    const accepted = await served;
    socket.end();
    while (!accepted.readableEnded) await settle();
    endOfRest();
    expect(accepted.destroyed).toBe(true);
    await once(socket, 'close');
    expect(errors).toEqual([]);
  });
});
