import { describe, expect, test } from 'vitest';
import { type DrawingId, drawingIds } from '../../../shared/content/drawings.ts';
import { english } from '../../../shared/content/en/index.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { everythingWorks, reachableViews } from '../../support/page/reachable-views.ts';
import { crowdedView, holdView, idleView, openingView, questionView } from '../../support/page/views.ts';

declare global {
  interface Window {
    readonly wordsOnScreen: typeof wordsOnScreen;
  }
}

const pages = usePages();

const withDrawing = (id: DrawingId) => ({
  ...holdView,
  drawing: { id, description: english.drawings[id] },
});

describe('The drawing of a step', () => {
  test('is a picture with its description as its name, for every drawing', async () => {
    const { page, bridge } = await pages.open({ context: { viewport: { width: 1280, height: 800 } } });
    for (const id of drawingIds) {
      await bridge.tell('screen:view', withDrawing(id));
      const picture = page.getByRole('img', { name: english.drawings[id], exact: true });
      expect(await picture.locator('svg').count(), id).toBe(1);
    }
  });

  test('lies whole within its frame', async () => {
    const { page, bridge } = await pages.open({ context: { viewport: { width: 1280, height: 800 } } });
    for (const id of drawingIds) {
      await bridge.tell('screen:view', withDrawing(id));
      const outside = await page.locator('#drawing svg').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('path, circle')].some((stroke) => {
          const { left, right, top, bottom } = stroke.getBoundingClientRect();
          return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
        });
      });
      expect(outside, id).toBe(false);
    }
  });

  test('stays in a low window where it is said what does not work', async () => {
    const { page, bridge } = await pages.open({ context: { viewport: { width: 400, height: 300 } } });
    for (const notice of Object.values(english.quietNotices)) {
      await bridge.tell('screen:view', { ...holdView, notices: [notice] });
      expect((await page.getByRole('img').boundingBox())?.width, notice).toBeGreaterThanOrEqual(120);
      expect(await page.getByText(notice).isVisible()).toBe(true);
    }
  });

  test('goes with its step', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await bridge.tell('screen:view', questionView);
    expect(await page.getByRole('img').count()).toBe(0);
    await bridge.tell('screen:view', { ...idleView, id: 40 });
    expect(await page.getByRole('img').count()).toBe(0);
  });

  test('is seen at 800×600, 1280×800, 600×960 and 3840×2160', async () => {
    const { page, bridge } = await pages.open();
    for (const [width, height] of [
      [800, 600],
      [1280, 800],
      [600, 960],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await bridge.tell('screen:view', holdView);
      const box = await page.getByRole('img').boundingBox();
      expect(box?.width, `at ${width}×${height}`).toBeGreaterThanOrEqual(120);
    }
  });

  test.each([
    [800, 600],
    [800, 480],
    [960, 540],
  ])('is seen at %i×%i with every step that has one', async (width, height) => {
    const { page } = await pages.open({
      joined: { view: holdView },
      context: { viewport: { width, height } },
    });
    const drawn = reachableViews(everythingWorks).filter(({ drawing }) => drawing !== null);
    expect(drawn.length).toBeGreaterThan(100);
    const hidden = await page.evaluate(async (views) => {
      await document.fonts.ready;
      return views
        .filter((view) => {
          window.fakeMain.tell('screen:view', view);
          return document.querySelector('#drawing')?.classList.contains('read-only') ?? true;
        })
        .map(({ headline }) => headline);
    }, drawn);
    expect(hidden).toEqual([]);
  });

  test('is seen on the first screen of relief too, where the links of the waiting screen have just gone', async () => {
    const { page, bridge } = await pages.open({
      joined: { view: idleView },
      context: { viewport: { width: 800, height: 600 } },
    });
    await bridge.untilTold('screen:painted', 1);
    await page.evaluate(() => document.fonts.ready);
    await bridge.tell('screen:view', { ...openingView, id: 41 });
    expect((await page.getByRole('img').boundingBox())?.width).toBeGreaterThanOrEqual(120);
  });

  test.each([
    [1280, 720, 200],
    [800, 600, 200],
    [800, 600, 300],
  ])(
    'stands beside the first words, which keep their size and place, at %i×%i with words at %i %%',
    async (width, height, textPercent) => {
      const view = { ...openingView, look: { ...openingView.look, textPercent } };
      const { page, bridge } = await pages.open({
        joined: { view: { ...view, drawing: null } },
        context: { viewport: { width, height } },
      });
      await page.evaluate(() => document.fonts.ready);
      const without = await page.evaluate(wordsOnScreen);
      await bridge.tell('screen:view', { ...view, id: 41 });
      expect(await page.evaluate(wordsOnScreen)).toEqual(without);
      const picture = await page.getByRole('img').boundingBox();
      expect(picture?.width).toBeGreaterThanOrEqual(120);
      const { x = 0, y = 0, width: wide = 0, height: high = 0 } = picture ?? {};
      const covered = without.lines.filter(
        ({ left, right, top, bottom }) => left < x + wide && right > x && top < y + high && bottom > y,
      );
      expect(covered).toEqual([]);
    },
  );

  test.each([
    [800, 600, 200],
    [600, 960, 300],
    [640, 400, 100],
  ])(
    'hides no word of any step, nor breaks a line of it otherwise, at %i×%i with words at %i %%',
    async (width, height, textPercent) => {
      const { page } = await pages.open({
        joined: { view: holdView },
        context: { viewport: { width, height } },
      });
      const drawn = reachableViews(everythingWorks).filter(({ drawing }) => drawing !== null);
      await page.evaluate(`window.wordsOnScreen = ${wordsOnScreen}`);
      const { besides, faults } = await page.evaluate(
        async ({ views, textPercent }) => {
          await document.fonts.ready;
          const drawing = document.querySelector('#drawing');
          const faults: string[] = [];
          let besides = 0;
          for (const view of views) {
            window.fakeMain.tell('screen:view', { ...view, look: { ...view.look, textPercent } });
            if (drawing?.classList.contains('read-only') !== false) continue;
            const isBeside = drawing.classList.contains('beside');
            besides += isBeside ? 1 : 0;
            const picture = drawing.getBoundingClientRect();
            const { lines } = window.wordsOnScreen();
            drawing.classList.replace('beside', 'read-only');
            const isMoved =
              isBeside && JSON.stringify(window.wordsOnScreen().lines) !== JSON.stringify(lines);
            const hidden = lines.some(
              ({ left, right, top, bottom }) =>
                right > innerWidth ||
                (left < picture.right &&
                  right > picture.left &&
                  top < picture.bottom &&
                  bottom > picture.top),
            );
            if (hidden || isMoved) faults.push(`${view.headline} (${view.hint})`);
          }
          return { besides, faults };
        },
        { views: drawn, textPercent },
      );
      expect(faults).toEqual([]);
      expect(besides).toBeGreaterThan(5);
    },
  );

  test('makes room for the words where both do not fit, and is still read out', async () => {
    const { page, bridge } = await pages.open({
      joined: { view: holdView },
      context: { viewport: { width: 267, height: 200 } },
    });
    const picture = page.getByRole('img');
    expect(await picture.boundingBox()).toMatchObject({ width: 1, height: 1 });
    await page.setViewportSize({ width: 1280, height: 800 });
    await bridge.untilTold('screen:painted', 1);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
    await page.setViewportSize({ width: 800, height: 600 });
    await bridge.tell('screen:view', crowdedView);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  });
});

/** Runs in the page: how high it is, and where each line of its words stands, in whole pixels. */
function wordsOnScreen() {
  const shown = ['activity', 'progress', 'notices', 'clock', 'headline', 'call', 'hint', 'disclaimer'];
  const lines = shown.flatMap((id) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(id) ?? document.body);
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
      left: Math.round(left),
      right: Math.round(right),
      top: Math.round(top),
      bottom: Math.round(bottom),
    }));
  });
  return { pageHeight: document.documentElement.scrollHeight, lines };
}
