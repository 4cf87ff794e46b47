import type { Server } from 'node:http';
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { frameSamples, shortFrameSamples } from '../../../shared/audio/frame.ts';
import type { Joined } from '../../../shared/ipc/answers.ts';
import { goodbyeCode } from '../../../shared/ipc/wire.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { scriptMicrophone } from '../../support/page/scripted-microphone.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';
import { emergencyView, holdView, idleJoined, idleView } from '../../support/page/views.ts';

const pages = usePages({
  connections: 'self',
  args: () => [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
  ],
});

/** A shell's end of the socket: answers joins, keeps what the page tells. */
interface FakeShell {
  readonly texts: unknown[];
  readonly frames: Buffer[];
  /** The codes with which connections were closed. */
  readonly closings: number[];
  /** The open connections, oldest first. */
  readonly sockets: WebSocket[];
  joined: Joined;
  close(): void;
}

let shell: FakeShell | null = null;
afterEach(() => {
  shell?.close();
  shell = null;
});

function startShell(server: Server): FakeShell {
  const sockets = new WebSocketServer({ server, path: '/bridge' });
  const started: FakeShell = {
    texts: [],
    frames: [],
    closings: [],
    sockets: [],
    joined: idleJoined,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  sockets.on('connection', (socket) => {
    started.sockets.push(socket);
    socket.on('close', (code) => {
      started.closings.push(code);
      started.sockets.splice(started.sockets.indexOf(socket), 1);
    });
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) return started.frames.push(data);
      const message = JSON.parse(data.toString());
      started.texts.push(message);
      if (!('ask' in message)) return;
      const isJoin = message.channel === 'session:join';
      const answer = isJoin ? { payload: started.joined } : { failed: true };
      socket.send(JSON.stringify({ answer: message.ask, ...answer }));
    });
  });
  shell = started;
  return started;
}

function tell(running: FakeShell, channel: string, payload: unknown): void {
  for (const socket of running.sockets) socket.send(JSON.stringify({ channel, payload }));
}

async function openPage(): Promise<Page> {
  const page = await pages.blank();
  await page.goto(pages.origin());
  return page;
}

const headline = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor();

declare global {
  interface Window {
    /** How long the page waited before each of its tries to connect but the first, in ms of its clock. */
    waits: number[];
  }
}

/** Runs in the page, before its scripts. */
function noteWaits(): void {
  let lostMs: number | null = null;
  window.waits = [];
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      if (lostMs !== null) window.waits.push(Date.now() - lostMs);
      this.addEventListener('close', () => {
        lostMs = Date.now();
      });
    }
  };
}

/** Chromium tells of each connection that fails, also of the last one: only a closed page says no more. */
async function closeWithTroubles(page: Page): Promise<void> {
  await page.close();
  pages.troubles.splice(0);
}

describe("Over the browser shell's socket", () => {
  test('the page joins, shows the view, and follows what main tells', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    expect(running.texts[0]).toEqual({ ask: 1, channel: 'session:join' });
    tell(running, 'screen:view', holdView);
    await headline(page, holdView.headline);
  });

  test('a question carries what is asked, and one that main cannot answer does not wait for ever', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Charley did not answer.').waitFor();
    expect(running.texts).toContainEqual({ ask: 3, channel: 'settings:read' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Diary' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  test('what main never sends is let pass, and the screen stays', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    tell(running, 'screen:view', { ...holdView, headline: undefined });
    for (const socket of running.sockets) socket.send('<html>');
    tell(running, 'microphone:heard', { kind: 'understood' });
    tell(running, 'screen:view', holdView);
    await headline(page, holdView.headline);
  });

  test('presses, painted views and statuses arrive as text messages', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    await page.keyboard.press('x');
    await expect
      .poll(() => running.texts)
      .toEqual(
        expect.arrayContaining([
          { channel: 'microphone:status', payload: { kind: 'off' } },
          { channel: 'screen:painted', payload: { viewId: idleView.id } },
          { channel: 'control:press', payload: { press: 'start' } },
        ]),
      );
  });

  test('a frame is one binary message: its sequence in four bytes, then the samples', async () => {
    const running = startShell(pages.server());
    running.joined = { ...idleJoined, microphone: 'on' };
    await openPage();
    const samplesOf = (frame: Buffer) =>
      Array.from({ length: (frame.length - 4) / 2 }, (_, index) =>
        Math.abs(frame.readInt16LE(4 + 2 * index)),
      );
    // Chromium's fake device beeps twice a second.
    const isLoud = (frame: Buffer) => samplesOf(frame).some((sample) => sample > 1_000);
    await expect.poll(() => running.frames.some(isLoud)).toBe(true);
    await expect.poll(() => running.frames.length).toBeGreaterThan(60);
    const frames = [...running.frames];
    const counts = frames.map((frame) => (frame.length - 4) / 2);
    // 20 ms where it beeps, and up to 100 ms where it is quiet.
    expect(counts.filter((count) => count % shortFrameSamples !== 0 || count > frameSamples)).toEqual([]);
    expect(frames.map((frame) => frame.readUInt32LE(0))).toEqual(frames.map((_, index) => index));
  });
});

describe('When the connection is lost', () => {
  test('the page says so and closes the microphone; when main is back, it joins again', async () => {
    const running = startShell(pages.server());
    running.joined = { ...idleJoined, microphone: 'on' };
    const page = await pages.blank();
    await scriptMicrophone()(page);
    await page.goto(pages.origin());
    await expect
      .poll(() => running.texts)
      .toContainEqual({
        channel: 'microphone:status',
        payload: { kind: 'ready' },
      });
    running.joined = { ...idleJoined, view: { ...emergencyView, id: 0 }, microphone: 'off' };
    running.close();
    await headline(page, 'Charley has stopped. Start it again.');
    await page.waitForFunction(() => window.scripted.tracks[0]?.readyState === 'ended');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('#announcement').getAttribute('aria-live')).toBe('assertive');

    const again = startShell(pages.server());
    again.joined = { ...idleJoined, view: { ...holdView, id: 1 }, microphone: 'off' };
    await headline(page, holdView.headline);
    expect(again.texts).toContainEqual({ channel: 'microphone:status', payload: { kind: 'off' } });
    await closeWithTroubles(page);
  });

  test('the page tries again ever more slowly, up to every four seconds', async () => {
    const page = await pages.blank();
    await page.addInitScript(noteWaits);
    await stopClock(page);
    await page.goto(pages.origin());
    await headline(page, 'Charley has stopped. Start it again.');
    // The page's clock stands while a try fails, however long that takes.
    await expect
      .poll(async () => {
        await page.clock.runFor(500);
        return page.evaluate(() => window.waits.slice(0, 6));
      })
      .toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
    await closeWithTroubles(page);
  });

  const start = { channel: 'control:press', payload: { press: 'start' } };

  test('a key that was pressed before main was there is told as soon as it is', async () => {
    const page = await openPage();
    await headline(page, 'Charley has stopped. Start it again.');
    await page.keyboard.press('x');
    const running = startShell(pages.server());
    await headline(page, idleView.headline);
    await expect.poll(() => running.texts).toContainEqual(start);
    await closeWithTroubles(page);
  });

  test('a key that was pressed long before main was there is not told: it would wake the room', async () => {
    const page = await pages.blank();
    await stopClock(page);
    await page.goto(pages.origin());
    await headline(page, 'Charley has stopped. Start it again.');
    await page.keyboard.press('x');
    await page.clock.fastForward(61_000);
    const running = startShell(pages.server());
    // The try that was under way may still fail: the next one is waited for, too.
    await expect
      .poll(async () => {
        await page.clock.runFor(1_000);
        return page.getByRole('heading', { name: idleView.headline }).count();
      })
      .toBe(1);
    await page.keyboard.press('x');
    await expect.poll(() => running.texts).toContainEqual(start);
    expect(running.texts.filter((text) => JSON.stringify(text) === JSON.stringify(start))).toHaveLength(1);
    await closeWithTroubles(page);
  });

  test('to another window, the page says so, and joins again when it is told that the other one is gone', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    tell(running, 'session:turn', { kind: 'elsewhere' });
    await headline(page, 'Charley is open in another window.');
    tell(running, 'session:turn', { kind: 'yours' });
    await headline(page, idleView.headline);
  });

  test('to another window that asked for it, and taken back before the page has come back to wait, it stays one connection', async () => {
    const running = startShell(pages.server());
    const page = await pages.blank();
    await stopClock(page);
    await page.goto(pages.origin());
    await headline(page, idleView.headline);
    const hear = (message: string) =>
      page.evaluate((message) => new BroadcastChannel('charley').postMessage(message), message);
    let tries = 0;
    page.on('websocket', () => {
      tries += 1;
    });
    await hear('give it away');
    await headline(page, 'Charley is open in another window.');
    await hear('I have');
    await page.getByRole('button', { name: 'Use Charley here' }).waitFor();
    await page.clock.runFor(1_000);
    await page.keyboard.press('x');
    await page.clock.runFor(1);
    await headline(page, idleView.headline);
    await page.clock.runFor(10_000);
    expect(tries).toBe(1);
    await expect.poll(() => running.closings).toEqual([goodbyeCode]);
  });

  test('for too many windows, the page says so and stays away', async () => {
    const running = startShell(pages.server());
    const page = await pages.blank();
    await stopClock(page);
    await page.goto(pages.origin());
    await headline(page, idleView.headline);
    let tries = 0;
    page.on('websocket', () => {
      tries += 1;
    });
    running.sockets[0]?.close(4001);
    await headline(page, 'Charley is open in another window.');
    await page.clock.runFor(60_000);
    expect(tries).toBe(0);
  });
});

describe('A page that goes', () => {
  test('says goodbye where it is reloaded or closed', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    await page.reload();
    await headline(page, idleView.headline);
    // The page that comes may be here before the end of the one that goes.
    await expect.poll(() => running.closings).toEqual([goodbyeCode]);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => running.closings).toEqual([goodbyeCode, goodbyeCode]);
  });

  test('cannot where its process dies', async () => {
    const running = startShell(pages.server());
    const page = await openPage();
    await headline(page, idleView.headline);
    await page.goto('chrome://crash').catch(() => undefined);
    await expect.poll(() => running.closings).toHaveLength(1);
    expect(running.closings).not.toContain(goodbyeCode);
    await closeWithTroubles(page);
  });
});
