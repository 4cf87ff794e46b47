import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { ownGoneWithinMs } from '../../../../../main/shells/browser/server/let-in.ts';
import { largestMessageBytes, turnAfterMs } from '../../../../../main/shells/browser/server/page-link.ts';
import { burstMessages } from '../../../../../main/shells/page-gate.ts';
import { takenOverCode } from '../../../../../shared/ipc/wire.ts';
import { joined } from '../fakes.ts';
import { openHouse } from './page-server.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let cookie: string;

beforeEach(async () => {
  house = await openHouse();
  cookie = await house.enter();
});
afterEach(() => house.close());

async function openPage(): Promise<WebSocket> {
  const page = house.page(cookie);
  await once(page, 'open');
  return page;
}

async function nextMessage(page: WebSocket): Promise<unknown> {
  const [data] = await once(page, 'message');
  return JSON.parse(String(data));
}

function frame(sequence: number, samples: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + samples.length * 2);
  bytes.writeUInt32LE(sequence, 0);
  samples.forEach((sample, index) => {
    bytes.writeInt16LE(sample, 4 + index * 2);
  });
  return bytes;
}

/** So many pages wait before the door. */
const waiting = (pages: number) => expect.poll(() => house.clock.waiting()).toBe(pages);

/** A message that is always taken; what came before it has been judged by then. */
function mark(page: WebSocket): void {
  page.send(JSON.stringify({ channel: 'screen:painted', payload: { viewId: 99 } }));
}
const marked = { channel: 'screen:painted', payload: { viewId: 99 } };

describe('the bridge', () => {
  it('answers what the page asks', async () => {
    const page = await openPage();
    page.send(JSON.stringify({ ask: 3, channel: 'session:join' }));
    expect(await nextMessage(page)).toEqual({ answer: 3, payload: joined });
  });

  it('answers a question that holds a whole diary, though it is larger than anything that is told', async () => {
    const page = await openPage();
    const text = 'x"'.repeat(500_000);
    page.send(JSON.stringify({ ask: 4, channel: 'diary:import', question: { text } }));
    expect(await nextMessage(page)).toEqual({ answer: 4, payload: { ok: true, added: 1_000_000 } });
  });

  it.each([
    ['cannot be answered', 'diary:read', undefined],
    ['is not in the contract', 'session:spy', undefined],
    ['is not allowed', 'settings:change', { key: 'everything', value: 1 }],
  ])('says so when a question %s, so that the page does not wait for ever', async (_, channel, question) => {
    const page = await openPage();
    page.send(JSON.stringify({ ask: 5, channel, question }));
    expect(await nextMessage(page)).toEqual({ answer: 5, failed: true });
  });

  it('brings what main tells to the page', async () => {
    const page = await openPage();
    house.link.tellPage('microphone:wish', 'on');
    expect(await nextMessage(page)).toEqual({ channel: 'microphone:wish', payload: 'on' });
  });

  it('brings presses, statuses and microphone frames to main', async () => {
    const page = await openPage();
    page.send(JSON.stringify({ channel: 'control:press', payload: { press: 'start' } }));
    page.send(JSON.stringify({ channel: 'microphone:status', payload: { kind: 'ready' } }));
    page.send(frame(4_294_967_295, [-32_768, -1, 0, 32_767]));
    await house.handler.untilTells(3);
    expect(house.handler.tells).toEqual([
      { channel: 'control:press', payload: { press: 'start' } },
      { channel: 'microphone:status', payload: { kind: 'ready' } },
      {
        channel: 'microphone:frame',
        payload: { sequence: 4_294_967_295, samples: Int16Array.of(-32_768, -1, 0, 32_767) },
      },
    ]);
  });

  it.each([
    ['text that is no JSON', '{'],
    ['no object', '7'],
    ['null', 'null'],
    ['an array', '[]'],
    ['no channel', '{"payload":1}'],
    ['a channel that is unknown', '{"channel":"shell:run","payload":"rm"}'],
    ['a channel of main', '{"channel":"screen:view","payload":{}}'],
    ['a property of every object', '{"channel":"__proto__","payload":{}}'],
    ['a press that is unknown', '{"channel":"control:press","payload":{"press":"format"}}'],
    ['a payload that is missing', '{"channel":"control:press"}'],
    ['samples as JSON', '{"channel":"microphone:frame","payload":{"sequence":1,"samples":[1,2]}}'],
    ['a question that is unknown', '{"ask":1,"channel":"session:spy"}'],
    ['a question without a number', '{"ask":"x","channel":"session:join"}'],
    ['a frame without a header', Buffer.from([1, 2])],
    ['a frame without samples', Buffer.from([1, 0, 0, 0])],
    ['half a sample', Buffer.from([1, 0, 0, 0, 9])],
  ])('drops and counts %s', async (_, message) => {
    const page = await openPage();
    page.send(message);
    mark(page);
    await house.handler.untilTells(1);
    expect(house.handler.tells).toEqual([marked]);
    expect(house.log.factsOf('page message refused')).toEqual([{ refused: 1, reason: expect.any(String) }]);
  });

  it('never writes to the log what a page sent', async () => {
    const page = await openPage();
    for (let count = 0; count < 12; count += 1) page.send('{"channel":"my knee hurts"}');
    mark(page);
    await house.handler.untilTells(1);
    expect(house.log.factsOf('page message refused')).toEqual([
      { refused: 1, reason: 'unknown channel' },
      { refused: 10, reason: 'unknown channel' },
    ]);
    expect(JSON.stringify(house.log.notes)).not.toContain('knee');
  });

  it.each([
    ['a frame', Buffer.alloc(8_005)],
    ['a told thing', JSON.stringify({ channel: 'control:press', payload: { press: 'x'.repeat(8_005) } })],
    [
      'a question',
      JSON.stringify({ ask: 1, channel: 'diary:import', question: 'x'.repeat(largestMessageBytes) }),
    ],
  ])('lets a page go that sends %s larger than any honest one', async (_, message) => {
    const page = await openPage();
    page.send(message);
    const [code] = await once(page, 'close');
    expect(code).toBe(1009);
    await house.handler.untilLeaves(1);
    expect(house.link.isConnected()).toBe(false);
  });

  it('drops what comes faster than any honest page sends, and takes more when time has passed', async () => {
    const page = await openPage();
    for (let sequence = 0; sequence < burstMessages + 99; sequence += 1) page.send(frame(sequence, [1]));
    page.send('{'); // The hundredth refusal: when it is noted, everything has been judged.
    await house.log.untilNoted({ refused: 100, reason: 'no JSON' });
    expect(house.handler.tells).toHaveLength(burstMessages);
    house.clock.advance(1_000);
    page.send(frame(200, [1]));
    await house.handler.untilTells(burstMessages + 1);
  });

  it.each([
    ['another Origin', { Origin: 'http://evil.example' }],
    ['no Origin', {}],
    ['another Host', { Origin: 'same', Host: 'evil.example' }],
  ])('does not open with %s', async (_, headers) => {
    const own =
      'Origin' in headers && headers.Origin === 'same' ? { ...headers, Origin: house.origin } : headers;
    const page = house.page(cookie, own as Record<string, string>);
    const [error] = await once(page, 'error');
    expect(String(error)).toContain('403');
    expect(house.link.isConnected()).toBe(false);
  });

  it('does not open without the cookie', async () => {
    const page = house.page('charley=1');
    const [error] = await once(page, 'error');
    expect(String(error)).toContain('403');
  });
});

describe('one page at a time', () => {
  const turn = (kind: 'elsewhere' | 'yours') => ({ channel: 'session:turn', payload: { kind } });

  it('lets the page with a newer key take over and tells the older that it was', async () => {
    const older = await openPage();
    const told = nextMessage(older);
    cookie = await house.enter();
    const newer = await openPage();
    expect(await told).toEqual(turn('elsewhere'));
    expect(house.handler.leaves()).toBe(1);
    house.link.tellPage('sound:tone', { kind: 'hold-end', gain: 1 });
    expect(await nextMessage(newer)).toEqual({
      channel: 'sound:tone',
      payload: { kind: 'hold-end', gain: 1 },
    });
    expect(house.link.isConnected()).toBe(true);
  });

  it('leaves a second page with the same cookie outside, which is told so, while the first goes on', async () => {
    const first = await openPage();
    const second = house.page(cookie);
    const told = nextMessage(second);
    await waiting(1);
    house.clock.advance(ownGoneWithinMs);
    expect(await told).toEqual(turn('elsewhere'));
    house.link.tellPage('microphone:wish', 'on');
    expect(await nextMessage(first)).toEqual({ channel: 'microphone:wish', payload: 'on' });
    expect(house.handler.leaves()).toBe(0);
  });

  it('answers nothing to a page that waits, and takes nothing from it', async () => {
    const older = await openPage();
    const told = nextMessage(older);
    cookie = await house.enter();
    await openPage();
    await told;
    older.send(JSON.stringify({ channel: 'control:press', payload: { press: 'start' } }));
    older.send(JSON.stringify({ ask: 1, channel: 'session:join' }));
    expect(await nextMessage(older)).toEqual({ answer: 1, failed: true });
    expect(house.handler.tells).toEqual([]);
  });

  it('gives the session back to the page that waits, once the other one is gone', async () => {
    const first = await openPage();
    const told = nextMessage(first);
    cookie = await house.enter();
    const second = await openPage();
    await told;
    const again = nextMessage(first);
    second.close();
    await waiting(1);
    house.clock.advance(turnAfterMs);
    expect(await again).toEqual(turn('yours'));
    first.send(JSON.stringify({ ask: 2, channel: 'session:join' }));
    expect(await nextMessage(first)).toEqual({ answer: 2, payload: joined });
  });

  it('lets a page that only reloads come before one that waits', async () => {
    const first = await openPage();
    const told = nextMessage(first);
    cookie = await house.enter();
    const second = await openPage();
    await told;
    second.close();
    await waiting(1);
    const reloaded = await openPage();
    house.clock.advance(turnAfterMs);
    reloaded.send(JSON.stringify({ ask: 3, channel: 'session:join' }));
    expect(await nextMessage(reloaded)).toEqual({ answer: 3, payload: joined });
  });

  it('lets few wait: the oldest is closed, and stays away', async () => {
    const oldest = await openPage();
    const closed = once(oldest, 'close');
    for (let windows = 0; windows < 5; windows += 1) {
      cookie = await house.enter();
      await openPage();
    }
    expect((await closed)[0]).toBe(takenOverCode);
  });

  it('lets a page that reloads in again, also where it knocks before its old connection has gone', async () => {
    const older = await openPage();
    const reloaded = house.page(cookie);
    await waiting(1);
    older.close();
    await once(reloaded, 'open');
    reloaded.send(JSON.stringify({ ask: 1, channel: 'session:join' }));
    expect(await nextMessage(reloaded)).toEqual({ answer: 1, payload: joined });
    expect(house.clock.waiting()).toBe(0);
  });

  it('tells main when the page has gone, and keeps quiet until one comes', async () => {
    const page = await openPage();
    page.close();
    await house.handler.untilLeaves(1);
    expect(house.link.isConnected()).toBe(false);
    house.link.tellPage('microphone:wish', 'on');
    const next = await openPage();
    next.send(JSON.stringify({ ask: 1, channel: 'session:join' }));
    expect(await nextMessage(next)).toEqual({ answer: 1, payload: joined });
  });
});
