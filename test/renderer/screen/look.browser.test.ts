import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { View } from '../../../shared/dialogue/view.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { cornersAndMiddle, meanLuminance } from '../../support/page/pixels.ts';
import { everythingWorks, reachableViews } from '../../support/page/reachable-views.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';
import {
  answerInHoldView,
  answerView,
  callView,
  clockView,
  dayView,
  dimView,
  exampleViews,
  holdView,
  idleView,
  pausedView,
  restingView,
} from '../../support/page/views.ts';

const pages = usePages();

const large = { context: { viewport: { width: 1280, height: 800 } } };

async function lightOf(page: Page): Promise<number> {
  return meanLuminance(await pages.blank(), await page.screenshot());
}

describe('In the night hours', () => {
  test('a step is dimmer than by day, and a resting screen is near-black', async () => {
    const { page, bridge } = await pages.open({ ...large, joined: { view: holdView } });
    const full = await lightOf(page);
    await bridge.tell('screen:view', dimView);
    const dim = await lightOf(page);
    await bridge.tell('screen:view', restingView);
    const resting = await lightOf(page);
    expect(dim).toBeLessThan(full);
    expect(resting).toBeLessThan(dim / 3);
    // Of full white: what a bedside clock gives.
    expect(resting).toBeLessThan(0.005);
  });

  test('the clock alone is faint too', async () => {
    const { page } = await pages.open({ ...large, joined: { view: clockView } });
    expect(await page.locator('#clock').textContent()).toBe('3:07');
    expect(await lightOf(page)).toBeLessThan(0.01);
  });

  test('a resting screen still starts relief where its controls would be, and hides no name', async () => {
    const { page, bridge } = await pages.open({
      ...large,
      joined: { view: restingView },
      context: { hasTouch: true },
    });
    const more = page.getByRole('button', { name: 'More' });
    const { x = 0, y = 0 } = (await more.boundingBox()) ?? {};
    await page.touchscreen.tap(x + 5, y + 5);
    expect(await bridge.told('control:press')).toEqual([{ press: 'start' }]);
  });

  test('a moved mouse brings the controls back, and so does the focus', async () => {
    const { page, bridge } = await pages.open({ ...large, joined: { view: restingView } });
    const opacity = () => page.locator('#controls').evaluate((group) => getComputedStyle(group).opacity);
    expect(await opacity()).toBe('0');
    await page.mouse.move(200, 200);
    expect(await opacity()).toBe('1');
    await page.getByRole('button', { name: 'More' }).click();
    expect(await bridge.told('control:press')).toEqual([{ press: 'more' }]);

    const { page: other } = await pages.open({ ...large, joined: { view: restingView } });
    await other.keyboard.press('Tab');
    const choices = other.locator('#controls');
    expect(await choices.evaluate((group) => getComputedStyle(group).opacity)).toBe('1');
  });

  test('no frame is bright when day turns to night', async () => {
    const { page, bridge } = await pages.open({
      context: { ...large.context, reducedMotion: 'no-preference' },
      joined: { view: dayView },
    });
    await bridge.tell('screen:view', restingView);
    await page.evaluate(() => {
      const isQuick = ({ effect }: Animation) => Number(effect?.getTiming().duration) < 1_000;
      return Promise.all(
        document
          .getAnimations()
          .filter(isQuick)
          .map(({ finished }) => finished),
      );
    });
    const night = await cornersAndMiddle(await pages.blank(), await page.screenshot());
    expect(night.slice(0, 4)).toEqual(Array(4).fill([0, 0, 0]));
    const durationsMs = await page.evaluate(() => {
      const { view } = window.fakeMain.joined;
      window.fakeMain.tell('screen:view', { ...view, id: 90, scene: 'relief', look: { ...view.look } });
      return document.getAnimations().map((animation) => Number(animation.effect?.getTiming().duration));
    });
    expect(durationsMs).not.toEqual([]);
    for (const durationMs of durationsMs) expect(durationMs).toBeLessThanOrEqual(300);
  });
});

describe('Red only', () => {
  test('is what every screen is printed and drawn in, but for the call for help', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    // Of each scene, picture and kind of list one screen: the colours of the others are the same.
    const kinds = new Map<string, View>();
    for (const view of [...Object.values(exampleViews), ...reachableViews(everythingWorks)]) {
      const { scene, drawing, count, marked, numbered, moreChoices } = view;
      const isList = moreChoices.some(({ press }) => press === 'back');
      kinds.set(JSON.stringify([scene, drawing?.id, count !== null, marked, numbered, isList]), view);
    }
    const red = [...kinds.values()].map((view) => ({
      ...view,
      look: { ...view.look, colours: 'red' as const },
    }));
    await bridge.tell('screen:view', { ...dimView, look: { ...dimView.look, colours: 'red' } });
    const found = await page.evaluate((views) => {
      const properties = ['color', 'backgroundColor', 'borderTopColor', 'outlineColor', 'stroke', 'fill'];
      const isRed = (colour: string): boolean => {
        const [, green = '0', blue = '0', alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
        return !colour.startsWith('rgb') || Number(alpha) === 0 || (green === '0' && blue === '0');
      };
      const strangeIn = (element: Element): readonly string[] => {
        const style = getComputedStyle(element);
        return properties
          .filter((name) => name !== 'outlineColor' || style.outlineStyle !== 'none')
          .map((name) => `${name} ${style[name as 'color']}`)
          .filter((colour) => !isRed(colour.slice(colour.indexOf(' ') + 1)))
          .map((colour) => `${element.id || element.className} ${colour}`);
      };
      const shown = views.filter(({ scene }) => scene !== 'emergency');
      const strange = shown.flatMap((view) => {
        window.fakeMain.tell('screen:view', view);
        return [...document.querySelectorAll('html, body, #screen, #screen *')].flatMap(strangeIn);
      });
      return { measured: shown.length, strange: [...new Set(strange)].slice(0, 20) };
    }, red);
    expect(found.strange).toEqual([]);
    expect(found.measured).toBeGreaterThan(30);
  });

  test('is left for a call for help, which is printed as at any other time', async () => {
    const { page, bridge } = await pages.open({ joined: { view: callView } });
    const colour = () => page.locator('#call').evaluate((call) => getComputedStyle(call).color);
    const usual = await colour();
    await bridge.tell('screen:view', { ...callView, look: { ...callView.look, colours: 'red' } });
    expect(await colour()).toBe(usual);
  });
});

describe('An answer', () => {
  const sizeOf = (page: Page) =>
    page.locator('#hint').evaluate((hint) => Number.parseFloat(getComputedStyle(hint).fontSize));

  test.each([
    ['by itself', answerView],
    ['over a hold', answerInHoldView],
  ] as const)('is printed whole, larger than what can be said, %s', async (_, view) => {
    const { page, bridge } = await pages.open({
      context: { viewport: { width: 800, height: 600 } },
      joined: { view: pausedView },
    });
    const hint = await sizeOf(page);
    await bridge.tell('screen:view', view);
    expect(await sizeOf(page)).toBeGreaterThan(1.2 * hint);
    expect(await page.locator('#hint').textContent()).toBe(view.hint);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  });

  test('that has no room goes by sentence for sentence, each for as long as it takes to read, and round', async () => {
    const { page } = await pages.open({
      context: { viewport: { width: 800, height: 600 } },
      joined: { view: { ...answerInHoldView, look: { ...answerInHoldView.look, textPercent: 300 } } },
      prepare: stopClock,
    });
    const hint = () => page.locator('#hint').textContent();
    const sentences = answerInHoldView.hint.split(/(?<=\.) /);
    await expect.poll(hint).toBe(sentences[0]);
    expect(await sizeOf(page)).toBeGreaterThanOrEqual(36);
    await page.clock.runFor(7_500);
    expect(await hint()).toBe(sentences[1]);
    await page.clock.runFor(5_500);
    expect(await hint()).toBe(sentences[0]);
  });
});

describe('The text size', () => {
  test('makes headline and hint larger where there is room, at 800×600, 1280×800 and 3840×2160', async () => {
    const { page, bridge } = await pages.open();
    const sizes = () =>
      page.evaluate(() =>
        ['#headline', '#hint'].map((id) =>
          Number.parseFloat(getComputedStyle(document.querySelector(id) as Element).fontSize),
        ),
      );
    for (const [width, height] of [
      [800, 600],
      [1280, 800],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await bridge.tell('screen:view', pausedView);
      const [headline = 0, hint = 0] = await sizes();
      await bridge.tell('screen:view', { ...pausedView, look: { ...pausedView.look, textPercent: 300 } });
      const [largeHeadline = 0, largeHint = 0] = await sizes();
      expect(largeHeadline / headline, `at ${width}×${height}`).toBeGreaterThan(1.2);
      expect(largeHint / hint, `at ${width}×${height}`).toBeGreaterThan(1.4);
    }
  });

  test('three times the usual leaves headline, number and "Stop" in sight, at 800×600, 1280×800 and 600×960', async () => {
    const { page, bridge } = await pages.open();
    for (const [width, height] of [
      [800, 600],
      [1280, 800],
      [600, 960],
    ] as const) {
      await page.setViewportSize({ width, height });
      await bridge.tell('screen:view', { ...holdView, look: { ...holdView.look, textPercent: 300 } });
      for (const id of ['#headline', '#number', '[data-press=stop]']) {
        const box = await page.locator(id).boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0), id).toBeLessThanOrEqual(height);
      }
    }
  });
});

test('What waits for hours moves its place by the shift, and nothing grows by it', async () => {
  const { page, bridge } = await pages.open({ ...large, joined: { view: idleView } });
  const place = async () => {
    const box = await page.locator('#headline span').boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };
  const before = await place();
  await bridge.tell('screen:view', {
    ...idleView,
    look: { ...idleView.look, shift: { xPx: -8, yPx: 6 } },
  });
  expect(await place()).toEqual({ x: before.x - 8, y: before.y + 6 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
});

describe('Where the system forces its own colours', () => {
  test.each(['dark', 'light'] as const)(
    'what is drawn is seen on its ground, and the ring lies whole around its number, in %s ones',
    async (colorScheme) => {
      const { page } = await pages.open({
        context: { forcedColors: 'active', colorScheme },
        joined: { view: holdView },
      });
      const drawn = await page.evaluate(() => {
        const styleOf = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        const ground = luminance(styleOf('html').backgroundColor);
        const contrasts = ['.arrow:not(.solid)', '.body:not(.solid)', '#ring-left'].map((selector) => {
          const drawn = luminance(styleOf(selector).stroke);
          return (Math.max(ground, drawn) + 0.05) / (Math.min(ground, drawn) + 0.05);
        });
        return { contrasts, number: styleOf('#number').getPropertyValue('forced-color-adjust') };

        function luminance(colour: string): number {
          const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(
            (channel) => (Number(channel) / 255) ** 2.2,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }
      });
      expect(Math.min(...drawn.contrasts)).toBeGreaterThan(3);
      expect(drawn.number).toBe('none');
    },
  );
});
