import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/content/en/index.ts';
import { viewOf } from '../../../shared/dialogue/rendering/view-of-state.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { firstLook, type Look } from '../../../shared/night.ts';
import type { FailureCode } from '../../../shared/result.ts';
import { type Limits, layoutFaults } from '../../support/page/layout-faults.ts';
import { everyView, fullestViews } from '../../support/page/layout-views.ts';
import { measureWords } from '../../support/page/measure.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { cornersAndMiddle } from '../../support/page/pixels.ts';
import { everythingWorks, nothingWorks } from '../../support/page/reachable-views.ts';
import {
  callView,
  crowdedView,
  emergencyView,
  exampleViews,
  holdView,
  idleView,
  openingView,
  questionView,
} from '../../support/page/views.ts';

const pages = usePages();
const every = everyView();
const fullest = fullestViews();

/** The waiting screen, lit and in the dark, with each sentence that it may show of itself: alone and beside another one. */
function waitingWithNotices(textPercent: number): readonly View[] {
  const { recognition, voice } = nothingWorks;
  const alone = Object.keys(english.failures).map((code) => ({
    ...everythingWorks,
    microphone: { kind: 'failed', code: code as FailureCode } as const,
  }));
  const healths = [
    ...alone,
    ...alone.map((health) => ({ ...health, voice })),
    { ...everythingWorks, recognition },
    { ...everythingWorks, recognition, voice },
  ];
  const looks: readonly Look[] = [
    { ...firstLook, textPercent, light: 'full' },
    { ...firstLook, textPercent, light: 'resting', clock: '3:07' },
  ];
  return healths.flatMap((health) =>
    looks.map((look) => viewOf({ ...initialState(), health }, english, 1, look)),
  );
}

type Print = 'our typeface' | "the machine's own print";

async function openView(
  view: View,
  context?: BrowserContextOptions,
  print: Print = 'our typeface',
): Promise<Page> {
  const { page, bridge } = await pages.open({
    joined: { view },
    ...(context && { context }),
    async prepare(page) {
      await page.addInitScript(`window.measureWords = ${measureWords}`);
      if (print !== 'our typeface') await page.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
    },
  });
  await bridge.untilTold('screen:painted', 1);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function showExamples(page: Page, check: (name: string, view: View) => Promise<void>): Promise<void> {
  for (const [name, view] of Object.entries(exampleViews)) {
    await page.evaluate((view) => window.fakeMain.tell('screen:view', view), view);
    await check(name, view);
  }
}

/** What is asked wherever Charley leads. */
const led: Partial<Limits> = {
  readable: ['headline', 'hint', 'number', 'call', 'notice'],
  inSight: 'every press',
};
/** In large print a hint may be scrolled, and a list. */
const ledInLargePrint: Partial<Limits> = {
  readable: ['headline', 'number', 'call'],
  inSight: ['stop', 'wrong'],
};
const largeTargets: Partial<Limits> = { leastTargetPx: 96 };
const noScrolling = (lowestPx: number): Partial<Limits> => ({ lowestPx });
const headlineAtLeft: Partial<Limits> = { headlineLeftPx: 40 };
/** It is the same in every window. */
const contrast: Partial<Limits> = { contrast: { words: 7, number: 4.5 } };

interface Window {
  readonly size: readonly [width: number, height: number];
  readonly textPercent?: number;
  /** A window that is zoomed has as many pixels as before for fewer of the page's. */
  readonly zoom?: number;
  readonly views?: readonly View[];
  readonly print?: Print;
  readonly limits: Partial<Limits>;
}

/** Each window is gone through once, with all that is asked of it; those that differ in their size only, on one page. */
const windows: Readonly<Record<string, Window>> = {
  '800×600: nothing scrolls, targets of 96 pixels, headlines at the left, a contrast of 7:1 and for the number 4.5:1':
    {
      size: [800, 600],
      views: every,
      limits: { ...led, ...noScrolling(600), ...largeTargets, ...headlineAtLeft, ...contrast },
    },
  "800×600 in the machine's own print: nothing scrolls": {
    size: [800, 600],
    print: "the machine's own print",
    limits: { ...led, ...noScrolling(600) },
  },
  '1280×800: nothing scrolls, targets of 96 pixels': {
    size: [1280, 800],
    limits: { ...led, ...noScrolling(800), ...largeTargets },
  },
  '600×960, upright: nothing scrolls, headlines at the left': {
    size: [600, 960],
    limits: { ...led, ...noScrolling(960), ...headlineAtLeft },
  },
  '3840×2160: nothing scrolls, targets of 96 pixels': {
    size: [3840, 2160],
    limits: { ...led, ...noScrolling(2160), ...largeTargets },
  },
  '360×740, a telephone: targets of 96 pixels': { size: [360, 740], limits: { ...led, ...largeTargets } },
  '400×700': { size: [400, 700], limits: led },
  '800×600 zoomed to 200 %': { size: [400, 300], zoom: 2, limits: led },
  '800×600 zoomed to 300 %': { size: [267, 200], zoom: 3, limits: led },
  '1280×800 zoomed to 200 %': { size: [640, 400], zoom: 2, limits: led },
  '800×600 with text at 200 %': { size: [800, 600], textPercent: 200, limits: ledInLargePrint },
  '800×600 with text at 300 %': { size: [800, 600], textPercent: 300, limits: ledInLargePrint },
  '800×500 with text at 200 %': { size: [800, 500], textPercent: 200, limits: ledInLargePrint },
  '800×500 with text at 300 %': { size: [800, 500], textPercent: 300, limits: ledInLargePrint },
  '1280×800 with text at 200 %': { size: [1280, 800], textPercent: 200, limits: ledInLargePrint },
  '1280×800 with text at 300 %': { size: [1280, 800], textPercent: 300, limits: ledInLargePrint },
  '1280×720 with text at 300 %': { size: [1280, 720], textPercent: 300, limits: ledInLargePrint },
  '600×960 with text at 300 %': { size: [600, 960], textPercent: 300, limits: ledInLargePrint },
  '400×800 with text at 200 %': { size: [400, 800], textPercent: 200, limits: ledInLargePrint },
  '400×300 with text at 200 %': { size: [400, 300], textPercent: 200, limits: ledInLargePrint },
};

describe('No word is cut off, broken, hidden behind something else or wider than the window, and what is needed is in sight', () => {
  const alike = new Map<string, [name: string, window: Window][]>();
  for (const entry of Object.entries(windows)) {
    const [, { zoom = 1, print = 'our typeface' }] = entry;
    const kind = `${print}, zoomed to ${100 * zoom} %`;
    alike.set(kind, [...(alike.get(kind) ?? []), entry]);
  }

  test.each([...alike])('in %s', async (_, windows) => {
    const [, { zoom = 1, print } = {}] = windows[0] ?? [];
    const page = await openView(holdView, { deviceScaleFactor: zoom }, print);
    for (const [name, { size, views = fullest, textPercent = 100, limits }] of windows) {
      const [width, height] = size;
      await page.setViewportSize({ width, height });
      const found = await page.evaluate(layoutFaults, { views, textPercent, limits });
      expect.soft(found, name).toEqual({ measured: views.length, faults: [] });
    }
  });
});

test('Whom to call can be read in the lowest of windows', async () => {
  const page = await openView(emergencyView, { viewport: { width: 267, height: 200 }, deviceScaleFactor: 3 });
  const sizePx = await page.evaluate(() => {
    const hint = document.getElementById('hint');
    return hint === null ? 0 : Number.parseFloat(getComputedStyle(hint).fontSize);
  });
  expect(sizePx).toBeGreaterThan(10);
});

test('What to do lies beneath no button, in the lowest window that there is: 320×240 zoomed to 200 %', async () => {
  const page = await openView(holdView, { viewport: { width: 160, height: 120 }, deviceScaleFactor: 2 });
  await showExamples(page, async (name, { scene }) => {
    if (scene === 'idle') return;
    const inSight = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('headline') ?? document.body);
      const [line] = range.getClientRects();
      if (line === undefined) return 'nothing';
      return document
        .elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
        ?.closest('[id]')?.id;
    });
    if (name !== 'marked') expect(inSight, name).toBe('headline');
  });
});

describe('Nothing needs scrolling', () => {
  test('for all of a hold, with text at 200 in a hundred at 800×600', async () => {
    const page = await openView(holdView, { viewport: { width: 800, height: 600 } });
    const limits = { lowestPx: 600 };
    const hold = { views: [holdView, questionView, openingView, callView], textPercent: 200, limits };
    expect(await page.evaluate(layoutFaults, hold)).toEqual({ measured: 4, faults: [] });
  });

  test('for the waiting screen with whatever needs care and the links below it', async () => {
    const page = await openView(idleView);
    for (const [textPercent, width, height] of [
      [100, 800, 600],
      [150, 800, 600],
      [175, 800, 600],
      [200, 800, 600],
      [300, 800, 600],
      [200, 400, 300],
      [200, 1280, 720],
      [300, 1280, 720],
      [300, 600, 960],
    ] as const) {
      await page.setViewportSize({ width, height });
      const views = waitingWithNotices(textPercent);
      const found = await page.evaluate(layoutFaults, { views, textPercent, limits: { lowestPx: height } });
      expect
        .soft(found, `text at ${textPercent} % at ${width}×${height}`)
        .toEqual({ measured: views.length, faults: [] });
    }
  });

  test('and a page that was scrolled returns to a new headline', async () => {
    const page = await openView(crowdedView, { viewport: { width: 267, height: 120 } });
    await page.evaluate(() => window.scrollTo(0, 300));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.evaluate((view) => window.fakeMain.tell('screen:view', view), holdView);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('axe finds nothing wrong with any scene', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await openView(holdView);
  await page.evaluate(axe);
  await showExamples(page, async (name, { look }) => {
    // What rests in the dark is meant to be dim, and red has no more than 5.2:1.
    const isDim = look.light === 'resting' || look.colours === 'red';
    const violations = await page.evaluate(async (isDim) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const contrast = { enabled: !isDim };
      const rules = { 'color-contrast': contrast, 'color-contrast-enhanced': contrast };
      const results = await axe.run(document, { runOnly: tags, rules });
      return results.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    }, isDim);
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
    for (const channel of middle ?? [255]) expect(channel).toBeLessThan(40);
  });

  test('nothing moves for those who want no motion, and a headline fades in 300 ms at most for the others', async () => {
    const durationsOf = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await openView(holdView, { reducedMotion });
      return page.evaluate(() => {
        window.fakeMain.tell('screen:view', {
          ...window.fakeMain.joined.view,
          id: 99,
          headline: 'Another one',
        });
        return document.getAnimations().map((animation) => Number(animation.effect?.getTiming().duration));
      });
    };
    expect(await durationsOf('reduce')).toEqual([]);
    const durationsMs = await durationsOf('no-preference');
    expect(durationsMs).not.toEqual([]);
    for (const durationMs of durationsMs) expect(durationMs).toBeLessThanOrEqual(300);
  });
});
