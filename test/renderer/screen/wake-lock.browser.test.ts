import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { usePages } from '../../support/page/open-pages.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';
import { holdView, idleJoined, idleView } from '../../support/page/views.ts';

const pages = usePages();

interface Locks {
  held: number;
  asked: number;
  lose(): void;
  /** The browser tells late of what was given back. */
  tellGivenBack(): void;
}

/** A browser whose locks are counted, or one that gives none. */
const countLocks = (gives: 'a lock' | 'none') => (page: Page) =>
  page.addInitScript((gives) => {
    const given = new Set<EventTarget>();
    const givenBack = new Set<EventTarget>();
    const locks = {
      asked: 0,
      get held() {
        return given.size;
      },
      lose() {
        for (const sentinel of [...given]) {
          given.delete(sentinel);
          sentinel.dispatchEvent(new Event('release'));
        }
      },
      tellGivenBack() {
        for (const sentinel of givenBack) sentinel.dispatchEvent(new Event('release'));
      },
    };
    const request = async () => {
      locks.asked += 1;
      if (gives === 'none') throw new DOMException('The battery is low.', 'NotAllowedError');
      const sentinel = Object.assign(new EventTarget(), {
        async release() {
          given.delete(sentinel);
          givenBack.add(sentinel);
        },
      });
      given.add(sentinel);
      return sentinel;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { locks });
  }, gives);

const held = (page: Page) => page.evaluate(() => (window as unknown as { locks: Locks }).locks.held);

describe('The screen', () => {
  test('stays on while somebody is led, also when the page comes back into sight, and goes dark as it likes after', async () => {
    const { page, bridge } = await pages.open({ prepare: countLocks('a lock') });
    await bridge.untilTold('screen:painted', 1);
    expect(await held(page)).toBe(0);
    await bridge.tell('screen:view', holdView);
    await expect.poll(() => held(page)).toBe(1);
    await bridge.tell('screen:view', { ...holdView, id: 3 });
    await bridge.untilTold('screen:painted', 3);
    expect(await held(page)).toBe(1);
    // A hidden page loses its lock.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      (window as unknown as { locks: Locks }).locks.lose();
    });
    expect(await held(page)).toBe(0);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => held(page)).toBe(1);
    await bridge.tell('screen:view', { ...idleView, id: 4 });
    await expect.poll(() => held(page)).toBe(0);
  });

  test('is held on once, also where the browser tells late that the lock before was given back', async () => {
    const { page, bridge } = await pages.open({ prepare: countLocks('a lock'), joined: { view: holdView } });
    await expect.poll(() => held(page)).toBe(1);
    await bridge.tell('screen:view', { ...idleView, id: 7 });
    await expect.poll(() => held(page)).toBe(0);
    await bridge.tell('screen:view', { ...holdView, id: 8 });
    await expect.poll(() => held(page)).toBe(1);
    await page.evaluate(() => (window as unknown as { locks: Locks }).locks.tellGivenBack());
    expect(await held(page)).toBe(1);
    await bridge.tell('screen:view', { ...idleView, id: 9 });
    await expect.poll(() => held(page)).toBe(0);
  });

  test('stays on while Charley waits where that is wished, and only there', async () => {
    const { page, bridge } = await pages.open({ prepare: countLocks('a lock') });
    await bridge.tell('screen:view', { ...idleView, id: 5, look: { ...idleView.look, staysOn: true } });
    await expect.poll(() => held(page)).toBe(1);
    await bridge.tell('screen:view', { ...idleView, id: 6 });
    await expect.poll(() => held(page)).toBe(0);
  });

  test('goes dark as it likes while a line stands where Charley was, and stays on again once Charley is back', async () => {
    const { page, bridge } = await pages.open({
      joined: { view: { ...idleView, look: { ...idleView.look, staysOn: true } } },
      prepare: async (page) => {
        await stopClock(page);
        await countLocks('a lock')(page);
      },
    });
    // A view counts once a frame of it is drawn.
    await page.clock.runFor(100);
    await expect.poll(() => held(page)).toBe(1);
    await bridge.tell('main:alive', { kind: 'alive' });
    await page.clock.runFor(6_000);
    await page.getByRole('heading', { name: idleJoined.words.pages.unreached.silent }).waitFor();
    await expect.poll(() => held(page)).toBe(0);
    await bridge.tell('main:alive', { kind: 'alive' });
    await page.clock.runFor(100);
    await expect.poll(() => held(page)).toBe(1);
  });

  test('is as the system has it where the browser refuses, without a word', async () => {
    const { page, bridge } = await pages.open({ prepare: countLocks('none'), joined: { view: holdView } });
    await bridge.untilTold('screen:painted', 1);
    await expect.poll(() => page.evaluate(() => (window as unknown as { locks: Locks }).locks.asked)).toBe(1);
    expect(await held(page)).toBe(0);
  });
});
