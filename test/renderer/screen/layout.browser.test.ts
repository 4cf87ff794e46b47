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
import { type Faults, type Limits, layoutFaults } from '../../support/page/layout-faults.ts';
import { measureWords } from '../../support/page/measure.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { cornersAndMiddle } from '../../support/page/pixels.ts';
import {
  everythingWorks,
  muted,
  nothingWorks,
  noVoice,
  reachableViews,
} from '../../support/page/reachable-views.ts';
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
/** What the product shows: every screen that can be reached, and those of other hours and hands. */
const views = [
  ...withLongestHints(reachableViews(everythingWorks)),
  ...withLongestHints(reachableViews(nothingWorks)),
  ...Object.values(exampleViews),
];

/** Of screens that differ in nothing but their hint, the one with the longest stands for all. */
function withLongestHints(views: readonly View[]): readonly View[] {
  const longest = new Map<string, View>();
  for (const view of views) {
    const { headline, drawing, count, choices, moreChoices, notices } = view;
    const key = JSON.stringify([headline, drawing, count !== null, choices, moreChoices, notices]);
    if ((longest.get(key)?.hint.length ?? -1) < view.hint.length) longest.set(key, view);
  }
  return [...longest.values()];
}

/** Of all screens with the same buttons, whatever works, the one with the most words stands for all. */
function fullestViews(): readonly View[] {
  const fullest = new Map<string, View>();
  const lengthOf = ({ headline, hint }: View) => 2 * headline.length + hint.length;
  for (const view of [everythingWorks, nothingWorks, noVoice, muted].flatMap(reachableViews)) {
    const { scene, count, choices, moreChoices, reading } = view;
    const key = JSON.stringify([scene, count !== null, choices, moreChoices, reading]);
    const known = fullest.get(key);
    if (known === undefined || lengthOf(known) < lengthOf(view)) fullest.set(key, view);
  }
  return [...fullest.values(), ...Object.values(exampleViews)];
}

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

/** What is wrong with any of the views in a window of this size, each fault named by its headline. */
async function faultsIn(
  context: BrowserContextOptions,
  limits: Partial<Limits> = {},
  textPercent = 100,
  print: Print = 'our typeface',
): Promise<Faults> {
  const page = await openView(holdView, context, print);
  return page.evaluate(layoutFaults, { views, textPercent, limits });
}

async function showExamples(page: Page, check: (name: string, view: View) => Promise<void>): Promise<void> {
  for (const [name, view] of Object.entries(exampleViews)) {
    await page.evaluate((view) => window.fakeMain.tell('screen:view', view), view);
    await check(name, view);
  }
}

const none: Faults = { measured: views.length, faults: [] };

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
    expect(await faultsIn(context)).toEqual(none);
  });

  test.each([
    ['200 %', 800],
    ['300 %', 800],
    ['200 %', 1280],
    ['300 %', 1280],
  ] as const)('with text at %s in a window %i wide', async (textSize, width) => {
    const viewport = { width, height: (width * 5) / 8 };
    expect(await faultsIn({ viewport }, {}, Number.parseInt(textSize, 10))).toEqual(none);
  });
});

describe('Nothing needs scrolling', () => {
  test.each([
    [800, 600],
    [1280, 800],
    [600, 960],
    [3840, 2160],
  ])('at %i×%i', async (width, height) => {
    expect(await faultsIn({ viewport: { width, height } }, { lowestPx: height })).toEqual(none);
  });

  test.each([
    [200, 800, 600],
    [300, 800, 600],
    [300, 1280, 800],
    [300, 600, 960],
  ])(
    'for the headline, the number and "Stop", with text at %i in a hundred at %i×%i',
    async (textPercent, width, height) => {
      const limits = { lowestOfNeededPx: height };
      expect(await faultsIn({ viewport: { width, height } }, limits, textPercent)).toEqual(none);
    },
  );

  const fullest = fullestViews();
  test.each([
    [100, 800, 600],
    [200, 800, 600],
    [300, 800, 600],
    [200, 800, 500],
    [300, 800, 500],
    [300, 1280, 800],
    [300, 1280, 720],
    [300, 600, 960],
    [200, 400, 800],
    [100, 360, 740],
    [100, 640, 400],
    [100, 400, 300],
    [200, 400, 300],
    [100, 267, 200],
  ])(
    'for "Stop" and "Something is wrong", whatever is said, with text at %i in a hundred at %i×%i',
    async (textPercent, width, height) => {
      const page = await openView(holdView, { viewport: { width, height } });
      const limits = { inSight: ['stop', 'wrong'] } as const;
      expect(await page.evaluate(layoutFaults, { views: fullest, textPercent, limits })).toEqual({
        measured: fullest.length,
        faults: [],
      });
    },
  );

  test('for all of a hold, with text at 200 in a hundred at 800×600', async () => {
    const page = await openView(holdView, { viewport: { width: 800, height: 600 } });
    const limits = { lowestPx: 600 };
    const hold = { views: [holdView, questionView, openingView, callView], textPercent: 200, limits };
    expect(await page.evaluate(layoutFaults, hold)).toEqual({ measured: 4, faults: [] });
  });

  test.each([
    [100, 800, 600],
    [150, 800, 600],
    [175, 800, 600],
    [200, 800, 600],
    [300, 800, 600],
    [200, 400, 300],
    [200, 1280, 720],
    [300, 1280, 720],
    [300, 600, 960],
  ])(
    'for the waiting screen with whatever needs care and the links below it, with text at %i in a hundred at %i×%i',
    async (textPercent, width, height) => {
      const page = await openView(idleView, { viewport: { width, height } });
      const waiting = { views: waitingWithNotices(textPercent), textPercent, limits: { lowestPx: height } };
      expect(await page.evaluate(layoutFaults, waiting)).toEqual({
        measured: waiting.views.length,
        faults: [],
      });
    },
  );

  test("at 800×600 without our typeface, in the machine's own print", async () => {
    const viewport = { width: 800, height: 600 };
    expect(await faultsIn({ viewport }, { lowestPx: 600 }, 100, "the machine's own print")).toEqual(none);
  });

  test('and a page that was scrolled returns to a new headline', async () => {
    const page = await openView(crowdedView, { viewport: { width: 267, height: 200 } });
    await page.evaluate(() => window.scrollTo(0, 300));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
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
  expect(await faultsIn({ viewport: { width, height } }, { leastTargetPx: 96 })).toEqual(none);
});

test.each([
  [800, 600],
  [600, 960],
])('Headlines begin at the left margin at %i×%i', async (width, height) => {
  expect(await faultsIn({ viewport: { width, height } }, { headlineLeftPx: 40 })).toEqual(none);
});

test('Words reach a contrast of 7:1 in every scene, and the number 4.5:1', async () => {
  expect(await faultsIn({}, { contrast: { words: 7, number: 4.5 } })).toEqual(none);
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
