import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { View } from '../../../shared/dialogue/view.ts';
import { measureWords, type WordBox } from '../../support/page/measure.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { cornersAndMiddle } from '../../support/page/pixels.ts';
import { brokenView, crowdedView, emergencyView, exampleViews, holdView } from '../../support/page/views.ts';

const pages = usePages();
const views = Object.entries(exampleViews);

async function openView(view: View, context?: BrowserContextOptions): Promise<Page> {
  const { page, bridge } = await pages.open({ joined: { view }, ...(context && { context }) });
  await bridge.untilTold('screen:painted', 1);
  return page;
}

async function showAll(
  page: Page,
  check: (name: string, view: View) => Promise<void>,
  textPercent = 100,
): Promise<void> {
  for (const [name, example] of views) {
    const view: View = { ...example, look: { ...example.look, textPercent } };
    await page.evaluate((view) => window.fakeMain.tell('screen:view', view), view);
    await check(name, view);
  }
}

/** Pairs of boxes that share more than a hair of the screen. */
function overlaps(boxes: readonly WordBox[]): readonly string[] {
  const shares = (one: WordBox, other: WordBox) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (shares(one, other) ? [`${one.words} / ${other.words}`] : [])),
  );
}

async function expectWhole(page: Page, name: string): Promise<void> {
  const boxes = await page.evaluate(measureWords);
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
    windowWidth: innerWidth,
  }));
  const cut = boxes.filter((box) => box.isCut || box.left < 0 || box.right > size.windowWidth);
  expect(cut, `${name}: cut off`).toEqual([]);
  expect(overlaps(boxes), `${name}: one over the other`).toEqual([]);
  expect(size.width, `${name}: wider than the window`).toBeLessThanOrEqual(size.windowWidth);
  expect(Math.max(...boxes.map((box) => box.bottom))).toBeLessThanOrEqual(size.height);
}

describe('Nothing is cut off, hidden behind something else or wider than the window', () => {
  const windows: Readonly<Record<string, BrowserContextOptions>> = {
    'at 800×600': { viewport: { width: 800, height: 600 } },
    'at 1280×800': { viewport: { width: 1280, height: 800 } },
    'at 600×960, upright': { viewport: { width: 600, height: 960 } },
    'at 360×740, a telephone': { viewport: { width: 360, height: 740 } },
    'at 3840×2160': { viewport: { width: 3840, height: 2160 } },
    'at 800×600 zoomed to 200 %': { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 },
    'at 800×600 zoomed to 300 %': { viewport: { width: 267, height: 200 }, deviceScaleFactor: 3 },
    'at 1280×800 zoomed to 200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  };
  test.each(Object.entries(windows))('%s', async (_, context) => {
    const page = await openView(holdView, context);
    await showAll(page, (name) => expectWhole(page, name));
  });

  test.each([
    ['200 %', 800],
    ['300 %', 800],
    ['200 %', 1280],
    ['300 %', 1280],
  ] as const)('with text at %s in a window %i wide', async (textSize, width) => {
    const page = await openView(holdView, { viewport: { width, height: (width * 5) / 8 } });
    await showAll(page, (name) => expectWhole(page, name), Number.parseInt(textSize, 10));
  });
});

describe('Nothing needs scrolling', () => {
  test.each([
    [800, 600],
    [1280, 800],
    [600, 960],
    [3840, 2160],
  ])('at %i×%i', async (width, height) => {
    const page = await openView(holdView, { viewport: { width, height } });
    await showAll(page, async (name) => {
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed, name).toBeLessThanOrEqual(height);
    });
  });

  test('and a page that was scrolled returns to a new headline', async () => {
    const page = await openView(crowdedView, { viewport: { width: 400, height: 300 } });
    await page.evaluate(() => window.scrollTo(0, 300));
    await page.evaluate((view) => window.fakeMain.tell('screen:view', view), holdView);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.each([
  [360, 740],
  [800, 600],
  [1280, 800],
  [3840, 2160],
])('Targets are at least 96 pixels each way at %i×%i', async (width, height) => {
  const page = await openView(holdView, { viewport: { width, height } });
  await showAll(page, async (name) => {
    for (const [group, least] of [
      ['#choices', 96],
      ['#more-choices', 96],
    ] as const) {
      const sides = await page
        .locator(`${group} button`)
        .evaluateAll((buttons) =>
          (buttons as HTMLElement[]).flatMap((button) => [button.offsetWidth, button.offsetHeight]),
        );
      expect(Math.min(least, ...sides), `${name} ${group}`).toBe(least);
    }
  });
});

test.each([
  [800, 600],
  [600, 960],
])('Headlines begin at the left margin at %i×%i', async (width, height) => {
  const page = await openView(holdView, { viewport: { width, height } });
  await showAll(page, async (name) => {
    const box = await page.locator('#headline').boundingBox();
    expect(box?.x, name).toBeLessThan(40);
  });
});

test('Words reach a contrast of 7:1 in every scene, and the number 4.5:1', async () => {
  const page = await openView(brokenView);
  await showAll(page, async (name) => {
    const faint = (await page.evaluate(measureWords)).filter(
      (box) => box.contrast < (box.id === 'number' ? 4.5 : 7),
    );
    expect(faint, name).toEqual([]);
  });
});

test('axe finds nothing wrong with any scene', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await openView(holdView);
  await page.evaluate(axe);
  await showAll(page, async (name) => {
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const results = await axe.run(document, { runOnly: tags });
      return results.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    });
    expect(violations, name).toEqual([]);
  });
});

describe('Light in a dark room', () => {
  test('the first painted frame is black, before any script has run', async () => {
    const page = await pages.blank();
    await page.route('**/*.js', () => {});
    await page.goto(pages.origin(), { waitUntil: 'commit' });
    await page.locator('#screen').waitFor();
    const first = await page.screenshot();
    expect(await cornersAndMiddle(await pages.blank(), first)).toEqual(Array(5).fill([0, 0, 0]));
  });

  test('the emergency looks different and is still dark', async () => {
    const page = await openView(emergencyView);
    const emergency = await cornersAndMiddle(await pages.blank(), await page.screenshot());
    const [corner, , , , middle] = emergency;
    expect(corner).not.toEqual(middle);
    expect(middle).not.toEqual([0, 0, 0]);
    expect(Math.max(...(middle ?? [255]))).toBeLessThan(40);
  });

  test('nothing moves for those who want no motion, and a headline fades in 300 ms at most for the others', async () => {
    for (const [reducedMotion, longestMs] of [
      ['reduce', 0],
      ['no-preference', 300],
    ] as const) {
      const page = await openView(holdView, { reducedMotion });
      const durationsMs = await page.evaluate(() => {
        window.fakeMain.tell('screen:view', {
          ...window.fakeMain.joined.view,
          id: 99,
          headline: 'Another one',
        });
        return document.getAnimations().map((animation) => Number(animation.effect?.getTiming().duration));
      });
      expect(Math.max(0, ...durationsMs)).toBeLessThanOrEqual(longestMs);
    }
  });
});
