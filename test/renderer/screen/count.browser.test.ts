import { describe, expect, test } from 'vitest';
import { countText } from '../../../renderer/screen/count.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { holdView, secondsLeft } from '../../support/page/views.ts';

const pages = usePages();

describe('The count of a hold', () => {
  test('is a ring that empties with the time left', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    const left = async (): Promise<number> =>
      Number.parseFloat((await page.locator('#ring-left').getAttribute('stroke-dasharray')) ?? '');
    expect(await left()).toBeGreaterThanOrEqual(1);
    await bridge.tell('screen:view', { ...holdView, id: 20, count: secondsLeft(15) });
    expect(await left()).toBe(0.5);
    await bridge.tell('screen:view', { ...holdView, id: 21, count: secondsLeft(0) });
    expect(await left()).toBe(0);
  });

  test.each([
    [800, 600],
    [600, 960],
    [1280, 720],
    [3840, 2160],
  ])('has the largest print on the screen, in the middle of its ring, at %i×%i', async (width, height) => {
    const { page } = await pages.open({
      joined: { view: holdView },
      context: { viewport: { width, height } },
    });
    const sizes = await page
      .locator('#screen :is(p, h1, li, button):visible')
      .evaluateAll((all) => all.map((one) => [one.id, Number.parseFloat(getComputedStyle(one).fontSize)]));
    const [largest] = sizes.toSorted(([, one], [, other]) => Number(other) - Number(one));
    expect(largest?.[0]).toBe('number');
    const ring = await page.locator('#ring').boundingBox();
    expect(ring?.width).toBe(ring?.height);
    expect(Math.min(ring?.width ?? 0, ring?.height ?? 0)).toBeGreaterThan(0.3 * Math.min(width, height));
  });

  test.each([100, 150, 200])(
    'stands whole in the window at 800×600 with text at %i %%, and so do all choices',
    async (textPercent) => {
      const { page } = await pages.open({
        joined: { view: { ...holdView, look: { ...holdView.look, textPercent } } },
        context: { viewport: { width: 800, height: 600 } },
      });
      await page.evaluate(() => document.fonts.ready);
      const lowest = await page
        .locator('#headline, #count, #choices button')
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
      expect(lowest).toBeLessThanOrEqual(600);
    },
  );

  test('paints nothing between two seconds, and for those who want no motion it does not glide', async () => {
    for (const [reducedMotion, glides] of [
      ['no-preference', 1],
      ['reduce', 0],
    ] as const) {
      const { page, bridge } = await pages.open({ joined: { view: holdView }, context: { reducedMotion } });
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      await bridge.tell('screen:view', { ...holdView, id: 20, count: secondsLeft(29) });
      const running = await page.evaluate(() =>
        document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
      );
      expect(running, reducedMotion).toHaveLength(glides);
      for (const endMs of running) expect(endMs).toBeLessThanOrEqual(300);
    }
  });

  test('is read in minutes where it is long', () => {
    expect([9, 99, 100, 900].map(countText)).toEqual(['9', '99', '1:40', '15:00']);
  });
});
