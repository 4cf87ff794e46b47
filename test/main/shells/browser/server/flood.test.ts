import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../../main/lib/time/clock.ts';
import { openHouse } from './page-server.ts';
import { flood, whyNoStranger } from './stranger.ts';

const why = whyNoStranger();

/** The real door, the real table of connections of the kernel, and another user. */
describe.skipIf(why !== null)(`another user of this machine${why === null ? '' : ` (${why})`}`, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let end: () => Promise<unknown>;
  beforeEach(async () => {
    house = await openHouse('once', createClock());
    end = await flood(house.server.port);
  });
  afterEach(async () => {
    await end();
    await house.close();
  });

  it('who goes on opening thousands of connections keeps the own window out at no try, with its key or its cookie', async () => {
    const cookie = await house.enter();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await house.ask('/', { Cookie: cookie })).toMatchObject({ status: 200 });
  });
});
