import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Admission,
  admitByPipe,
  leadingAtMostMs,
  leadingBackAtMostMs,
  showingWithinMs,
  silentAtMostMs,
  writeLeadingPage,
} from '../../../../../main/shells/browser/window/admit-window.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';

const origin = 'http://127.0.0.1:4321';

/** A browser that takes its time for each answer, and calls its page by the address that the test says. */
function admission(own: {
  answerMs: (nowMs: number) => number;
  url: () => string;
  loadedMs?: number;
  atMostMs?: number;
}) {
  const clock = createManualClock();
  const asked: string[] = [];
  let isGone = false;
  let isConnected = false;
  let keys = 0;
  let came: Admission | null = null;
  const ask = (method: string, parameters: object, _?: string, withinMs = 3_000): Promise<unknown> => {
    asked.push(`${method} ${JSON.stringify(parameters)}`);
    const targetInfos = [{ targetId: 'T', type: 'page', url: own.url() }];
    const answerMs = own.answerMs(clock.nowMs());
    return new Promise((resolve, reject) => {
      const settled =
        answerMs <= withinMs ? () => resolve({ targetInfos, sessionId: 'S' }) : () => reject(new Error());
      clock.after(Math.min(answerMs, withinMs), settled);
    });
  };
  void admitByPipe({
    pipe: { ask },
    origin,
    address() {
      keys += 1;
      return `${origin}/?key=k${keys}`;
    },
    isConnected: () => isConnected,
    openingLoadedMs: () =>
      own.loadedMs !== undefined && clock.nowMs() >= own.loadedMs ? own.loadedMs : null,
    atMostMs: own.atMostMs ?? leadingAtMostMs,
    clock,
    isGone: () => isGone,
  }).then((admission) => {
    came = admission;
  });
  return {
    clock,
    came: () => came,
    led: () => asked.filter((line) => line.startsWith('Page.navigate')),
    leave: () => {
      isGone = true;
    },
    connect: () => {
      isConnected = true;
    },
    async pass(ms: number) {
      for (let step = 0; step < ms; step += 200) {
        await settle();
        clock.advance(200);
      }
      await settle();
    },
  };
}

const openingUrl = `${origin}/opening`;

describe('the key over the pipe', () => {
  it('is given to the page of the opening as soon as the browser shows it', async () => {
    let url = '';
    const { came, led, pass, clock } = admission({ answerMs: () => 0, url: () => url });
    await pass(600);
    expect(led()).toEqual([]);
    url = openingUrl;
    await pass(2_000);
    expect([came(), led()]).toEqual(['admitted', [`Page.navigate {"url":"${origin}/?key=k1"}`]]);
    expect(clock.waiting()).toBe(0);
  });

  it('is given once on a machine on which the browser is silent for most of a minute and slow after that', async () => {
    const beginsAtMs = 55_000;
    const { came, led, pass } = admission({
      answerMs: (nowMs) => Math.max(beginsAtMs - nowMs, 10_000),
      url: () => openingUrl,
    });
    await pass(beginsAtMs);
    expect(came()).toBe(null);
    await pass(60_000);
    expect([came(), led().length]).toEqual(['admitted', 1]);
  });

  it('is not given again to a page that is connected before the browser says so', async () => {
    let answerMs = 0;
    let url = '';
    const { came, led, pass, connect } = admission({ answerMs: () => answerMs, url: () => url });
    await pass(1_000);
    url = openingUrl;
    await pass(200);
    answerMs = Number.POSITIVE_INFINITY;
    connect();
    await pass(40_000);
    expect(came()).toBe('admitted');
    expect(led().length).toBeLessThanOrEqual(1);
  });

  type GivenUp = [what: string, own: Parameters<typeof admission>[0], ms: number, end: Admission];
  const givenUp: readonly GivenUp[] = [
    [
      'shows another page',
      { answerMs: () => 0, url: () => 'chrome://welcome' },
      showingWithinMs,
      'shows another page',
    ],
    [
      'is silent',
      { answerMs: () => Number.POSITIVE_INFINITY, url: () => openingUrl },
      silentAtMostMs,
      'hangs',
    ],
    ['never shows a page', { answerMs: () => 0, url: () => '' }, leadingAtMostMs, 'hangs'],
  ];
  it.each<GivenUp>([
    ...givenUp,
    [
      'has run, and shows no page any more',
      { answerMs: () => 0, url: () => '', atMostMs: leadingBackAtMostMs },
      leadingBackAtMostMs,
      'hangs',
    ],
  ])('is given up where the browser %s for long', async (_, own, ms, end) => {
    const { came, pass, clock } = admission(own);
    await pass(ms - 1_000);
    expect(came()).toBe(null);
    await pass(5_000);
    expect([came(), clock.waiting()]).toEqual([end, 0]);
  });

  it('is given up where the browser has loaded what it was opened with, and answers nothing for half a minute', async () => {
    const loadedMs = 10_000;
    const { came, pass } = admission({ answerMs: () => Number.POSITIVE_INFINITY, url: () => '', loadedMs });
    await pass(loadedMs + showingWithinMs - 1_000);
    expect(came()).toBe(null);
    // The question that is under way is waited for.
    await pass(20_000);
    expect(came()).toBe('does not obey its pipe');
  });

  it.each<GivenUp>([
    ...givenUp,
    [
      'has loaded its page and answers nothing',
      { answerMs: () => Number.POSITIVE_INFINITY, url: () => '', loadedMs: 200 },
      showingWithinMs,
      'does not obey its pipe',
    ],
  ])('is not given up because the machine slept while the browser %s', async (_, own, ms, end) => {
    const { came, pass, clock } = admission(own);
    await pass(10_000);
    clock.sleep(8 * 3_600_000);
    await pass(ms - 12_000);
    expect(came()).toBe(null);
    // The question that is under way is waited for.
    await pass(25_000);
    expect([came(), clock.waiting()]).toEqual([end, 0]);
  });

  it('is given up at once where the window has gone', async () => {
    const { came, pass, leave } = admission({ answerMs: () => 0, url: () => '' });
    await pass(1_000);
    leave();
    await pass(400);
    expect(came()).toBe('gone');
  });
});

describe('the page that leads to the key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-lead-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a file that only this person can read, follows no planted link, and is removed', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(folder, 'open-charley.html'));
    const page = writeLeadingPage(folder, `${origin}/?key=k`);
    const path = fileURLToPath(page.address);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain(`content="0;url=${origin}/?key=k"`);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    page.remove();
    expect(() => statSync(path)).toThrow('ENOENT');
  });
});
