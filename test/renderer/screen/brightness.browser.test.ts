import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Joined } from '../../../shared/ipc/answers.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { clockView, dayIdleView, holdView } from '../../support/page/views.ts';

const pages = usePages();

async function open(view: Joined['view'], context = {}) {
  const answers = { 'settings:change': { ok: true, settings: defaultSettings } } as const;
  const opened = await pages.open({ joined: { view }, answers, context });
  await opened.bridge.untilTold('screen:painted', 1);
  return opened;
}
const brightnessOf = (page: Page) =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--brightness'));
const to = (value: number) => ({ key: 'screen.brightness', value });

async function drag(page: Page, fromY: number, toY: number): Promise<void> {
  await page.mouse.move(400, fromY);
  await page.mouse.down();
  await page.mouse.move(400, (fromY + toY) / 2);
  await page.mouse.move(400, toY);
  await page.mouse.up();
}

describe('The brightness while Charley waits', () => {
  test('goes up and down with + and −, at once, and starts no relief', async () => {
    const { page, bridge } = await open(clockView);
    await page.keyboard.press('+');
    expect(await brightnessOf(page)).toBe('0.7');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await bridge.asked('settings:change')).toEqual([to(70), to(60), to(50)]);
    expect(await bridge.told('control:press')).toEqual([]);
    await page.keyboard.press('x');
    expect(await bridge.told('control:press')).toEqual([{ press: 'start' }]);
  });

  test('follows a swipe, which is no tap; a tap by a hand that shakes is one', async () => {
    const { page, bridge } = await open(clockView);
    await drag(page, 400, 250);
    expect(await bridge.asked('settings:change')).toEqual([to(100)]);
    await drag(page, 100, 700);
    expect(await bridge.asked('settings:change')).toEqual([to(100), to(10)]);
    expect(await bridge.told('control:press')).toEqual([]);
    await drag(page, 400, 410);
    expect(await bridge.told('control:press')).toEqual([{ press: 'start' }]);
  });

  test.each([
    [800, 600],
    [1280, 720],
  ])('leaves a notice where no button covers it, in %i by %i', async (width, height) => {
    const notices = ['My hearing stopped. I am starting it again. Any key works.'];
    const { page } = await open({ ...clockView, notices }, { viewport: { width, height } });
    await page.mouse.move(100, 100);
    await page.mouse.move(300, 200);
    const notice = await page.locator('#notices').boundingBox();
    const button = await page.getByRole('button', { name: 'I have a cramp' }).boundingBox();
    expect(notice?.height).toBeGreaterThan(0);
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  });

  test('is left alone by a finger that goes aside, which lights the buttons and starts nothing; a tap still does', async () => {
    const { page, bridge } = await open(clockView, { hasTouch: true });
    const opacity = () => page.locator('#controls').evaluate((group) => getComputedStyle(group).opacity);
    const finger = await page.context().newCDPSession(page);
    const slide = async (points: readonly (readonly [number, number])[]) => {
      for (const [index, [x, y]] of points.entries())
        await finger.send('Input.dispatchTouchEvent', {
          type: index === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x, y }],
        });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    expect(await opacity()).toBe('0');
    const aside = [
      [300, 200],
      [330, 205],
      [400, 210],
    ] as const;
    await slide(aside);
    await expect.poll(opacity).toBe('1');
    expect(await bridge.asked('settings:change')).toEqual([]);
    expect(await bridge.told('control:press')).toEqual([]);
    // A tap that a busy machine makes last half a second is a long press, and none: then it is made again.
    const tapped = async (tap: () => Promise<void>) => {
      await slide(aside);
      await tap();
      return bridge.told('control:press');
    };
    const more = page.getByRole('button', { name: 'More' });
    await expect.poll(() => tapped(() => more.tap())).toContainEqual({ press: 'more' });
    expect(await bridge.told('control:press')).not.toContainEqual({ press: 'start' });
    await expect.poll(() => tapped(() => page.touchscreen.tap(300, 200))).toContainEqual({ press: 'start' });
  });

  test('is what the print of the waiting screen has, and no other', async () => {
    const { page, bridge } = await open({ ...clockView, look: { ...clockView.look, brightnessPercent: 30 } });
    const opacity = () => page.locator('#words').evaluate((words) => getComputedStyle(words).opacity);
    expect(await opacity()).toBe('0.3');
    await bridge.tell('screen:view', { ...holdView, look: { ...holdView.look, brightnessPercent: 30 } });
    expect(await opacity()).toBe('1');
  });

  test('fades to near black after a while, in steps and no frame in between', async () => {
    const { page } = await open(clockView, { reducedMotion: 'no-preference' });
    const fade = await page.locator('#words').evaluate((words) => {
      const [animation] = words.getAnimations();
      const { delay, duration, easing } = animation?.effect?.getTiming() ?? {};
      animation?.finish();
      return { delay, duration, easing, left: getComputedStyle(words).opacity };
    });
    expect(fade).toMatchObject({ delay: 16_000, duration: 24_000, left: '0.24' });
  });

  test('is no matter of + and − in a cramp or in the colours of the day', async () => {
    const { page, bridge } = await open(holdView);
    await bridge.tell('screen:view', dayIdleView);
    await page.keyboard.press('+');
    expect(await bridge.asked('settings:change')).toEqual([]);
  });
});
