import { describe, expect, test } from 'vitest';
import { countText } from '../../../renderer/screen/count.ts';
import { english } from '../../../shared/content/en/index.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';
import {
  brokenView,
  emergencyView,
  exampleViews,
  holdView,
  idleView,
  restingView,
  secondsLeft,
} from '../../support/page/views.ts';

const pages = usePages();

/** All words that can be seen, in the order of the screen. */
async function wordsOf({ page }: OpenedPage): Promise<readonly string[]> {
  const texts = await page.locator('#screen').allInnerTexts();
  return texts
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

async function show({ bridge }: OpenedPage, view: View): Promise<void> {
  await bridge.tell('screen:view', view);
}

describe('The screen', () => {
  test.each(Object.entries(exampleViews))(
    'shows every word of the view "%s" and none of its own',
    async (_, view) => {
      const words = await wordsOf(await pages.open({ joined: { view } }));
      const expected = [
        view.activity,
        ...(view.look.clock === null ? [] : [view.look.clock]),
        view.headline,
        ...(view.callNumber === null ? [] : [view.callNumber]),
        view.hint,
        ...(view.count === null ? [] : [view.count.progress, countText(view.count.secondsLeft)]),
        ...view.notices,
        ...[...view.choices, ...view.moreChoices].flatMap(({ label, key }) =>
          key === null ? [label] : [label, key],
        ),
        view.disclaimer,
        view.announcement.text,
      ];
      expect([...words].sort()).toEqual(expected.filter((text) => text !== '').sort());
    },
  );

  test('shows in large print that Charley hangs, and the first steps, also where the screen rested in the dark', async () => {
    const { page, bridge } = await pages.open({
      joined: { view: restingView },
      prepare: stopClock,
    });
    await page.locator(':root[data-light="resting"]').waitFor();
    await bridge.tell('main:alive', { kind: 'alive' });
    await page.clock.runFor(7_000);
    const heightOf = async (name: string) =>
      (await page.getByRole('heading', { name, exact: true }).boundingBox())?.height;
    expect(await heightOf(english.pages.unreached.silent)).toBeGreaterThan(20);
    await page.keyboard.press('x');
    expect(await heightOf('Straighten your leg slowly.')).toBeGreaterThan(20);
    await bridge.tell('main:alive', { kind: 'alive' });
    await bridge.tell('screen:view', { ...restingView, id: 22 });
    await page.locator(':root[data-light="resting"]').waitFor();
  });

  test('follows the views that main tells', async () => {
    const opened = await pages.open();
    await show(opened, holdView);
    await show(opened, { ...holdView, id: 20, count: secondsLeft(29) });
    expect(await opened.page.locator('#number').textContent()).toBe('29');
    await show(opened, { ...idleView, id: 21 });
    expect(await opened.page.locator('#number').isVisible()).toBe(false);
    expect(await opened.page.getByRole('heading').textContent()).toBe(idleView.headline);
  });

  test('keeps a newer view that has overtaken the answer to joining', async () => {
    const { page } = await pages.open({
      prepare: (page) =>
        page.addInitScript((view) => {
          const ask = window.charley?.ask;
          Object.assign(window.charley ?? {}, {
            async ask(channel: 'session:join', question: undefined) {
              window.fakeMain.tell('screen:view', view);
              return ask?.(channel, question);
            },
          });
        }, holdView),
    });
    expect(await page.getByRole('heading').textContent()).toBe(holdView.headline);
  });

  test('shows words as words, never as markup', async () => {
    const { page } = await pages.open({ joined: { view: { ...idleView, headline: '<b>bold</b> & free' } } });
    expect(await page.getByRole('heading').textContent()).toBe('<b>bold</b> & free');
  });
});

describe('Painted views', () => {
  test('are acknowledged once each, with their id', async () => {
    const opened = await pages.open();
    await opened.bridge.untilTold('screen:painted', 1);
    await show(opened, holdView);
    expect(await opened.bridge.untilTold('screen:painted', 2)).toEqual([
      { viewId: idleView.id },
      { viewId: holdView.id },
    ]);
  });

  test('are acknowledged in a hidden page too, where no frame is drawn', async () => {
    const { bridge } = await pages.open({
      prepare: (page) =>
        page.addInitScript(() => {
          window.requestAnimationFrame = () => 0;
        }),
    });
    expect(await bridge.untilTold('screen:painted', 1)).toEqual([{ viewId: idleView.id }]);
  });
});

describe('For a screen reader', () => {
  /** Everything that the live region was filled with, in order. */
  async function announcementsOf({ page }: OpenedPage): Promise<readonly string[]> {
    return page.evaluate(() => (window as unknown as { announced: string[] }).announced);
  }
  const openWatched = () =>
    pages.open({
      prepare: (page) =>
        page.addInitScript(() => {
          const announced: string[] = [];
          Object.assign(window, { announced });
          // Interactive comes before the page's own scripts run.
          const watch = () => {
            const region = document.getElementById('announcement');
            new MutationObserver(() => {
              announced.push(`${region?.getAttribute('aria-live')}: ${region?.textContent}`);
            }).observe(region as HTMLElement, { childList: true });
          };
          document.addEventListener('readystatechange', watch, { once: true });
        }),
    });

  test('only a new announcement number is read out, also with the same words', async () => {
    const opened = await openWatched();
    await show(opened, holdView);
    for (const seconds of [29, 28, 27])
      await show(opened, { ...holdView, id: 60 - seconds, count: secondsLeft(seconds) });
    await show(opened, { ...holdView, id: 50, announcement: { ...holdView.announcement, number: 9 } });
    expect(await announcementsOf(opened)).toEqual([
      `polite: ${idleView.announcement.text}`,
      `polite: ${holdView.announcement.text}`,
      `polite: ${holdView.announcement.text}`,
    ]);
  });

  test('an emergency interrupts', async () => {
    const opened = await openWatched();
    await show(opened, emergencyView);
    expect((await announcementsOf(opened)).at(-1)).toBe(`assertive: ${emergencyView.announcement.text}`);
  });

  test('the falling number is a silent timer', async () => {
    const { page } = await pages.open({ joined: { view: holdView } });
    const number = page.getByRole('timer');
    expect(await number.textContent()).toBe('30');
    expect(await number.getAttribute('aria-live')).toBe('off');
  });

  test('the page has a title, a language, one heading and named buttons', async () => {
    const { page } = await pages.open({ joined: { view: brokenView } });
    expect(await page.title()).toBe('Charley');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'I have a cramp', exact: true }).count()).toBe(1);
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(brokenView.notices);
  });
});
