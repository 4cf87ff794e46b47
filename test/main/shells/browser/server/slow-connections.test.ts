import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHouse } from './page-server.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let sockets: Socket[];
let ends: (() => void)[];
beforeEach(async () => {
  house = await openHouse();
  sockets = [];
  ends = [];
});
afterEach(async () => {
  for (const end of ends) end();
  for (const socket of sockets) socket.destroy();
  await house.close();
});

/** A real connection that is not a browser's. */
const open = (): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(house.server.port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => undefined);
    sockets.push(socket);
  });
const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('close', () => resolve());
    socket.resume();
  });

describe('connections to the page', () => {
  it('are closed where they send nothing, too slowly, or nothing more, and the bridge stays open', async () => {
    const page = house.page(await house.enter());
    await new Promise((resolve) => page.on('open', resolve));
    let isClosed = false;
    page.on('close', () => {
      isClosed = true;
    });
    const host = `Host: 127.0.0.1:${house.server.port}\r\n`;
    const silent = await open();
    const slow = await open();
    const headers = `GET / HTTP/1.1\r\n${host}X-Slow: ${'x'.repeat(2_000)}`;
    let sent = 0;
    const dribble = setInterval(() => {
      if (slow.writable) slow.write(headers[sent] ?? 'x');
      sent += 1;
    }, 100);
    ends.push(() => clearInterval(dribble));
    const idle = await open();
    idle.write(`GET /opening HTTP/1.1\r\n${host}\r\n`);
    await Promise.all([silent, slow, idle].map(closed));
    expect(sent).toBeLessThan(headers.length);
    expect(isClosed).toBe(false);
    page.terminate();
  });

  it('are refused where there are more than a browser ever opens', async () => {
    const opened = await Promise.all(Array.from({ length: 80 }, open));
    await Promise.all(opened.slice(-16).map(closed));
  });
});
