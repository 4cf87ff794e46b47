import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/clock.ts';
import { listenOnLoopback } from '../../../../main/shells/browser/loopback.ts';
import { flood, whyNoStranger } from './stranger.ts';

const why = whyNoStranger();

/** The real door, the real table of connections of the kernel, and another user. */
describe.skipIf(why !== null)(`another user of this machine${why === null ? '' : ` (${why})`}`, () => {
  let door: Awaited<ReturnType<typeof listenOnLoopback>>;
  let end: () => Promise<unknown>;
  beforeEach(async () => {
    door = await listenOnLoopback(0, createClock());
    door.server.on('request', (_, answer) => answer.end('answered'));
    end = await flood(door.port);
  });
  afterEach(async () => {
    await end();
    const closed = once(door.server, 'close');
    door.server.close();
    door.server.closeAllConnections();
    await closed;
  });

  it('who goes on opening thousands of connections keeps the own window out for some tries only', async () => {
    const ask = () =>
      fetch(`http://127.0.0.1:${door.port}`, { headers: { connection: 'close' } }).then(
        (response) => response.text(),
        () => 'closed',
      );
    await expect.poll(ask).toBe('answered');
  });
});
