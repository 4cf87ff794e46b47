import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { contentFor } from '../../../shared/content/languages.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { holdView, idleView } from '../../support/page/views.ts';

const pages = usePages();
const day = { ...idleView, look: { ...idleView.look, light: 'full' } } as const;
const night = { ...idleView, look: { ...idleView.look, light: 'dim' } } as const;

async function openWaiting(
  firstRun: Settings['firstRun'] = 'new',
  view: View = day,
  context: BrowserContextOptions = {},
) {
  const settings = { ...defaultSettings, firstRun };
  return pages.open({
    context,
    joined: { view },
    answers: {
      'settings:read': { settings, notices: [] },
      'settings:change': { ok: true, settings },
    },
  });
}

const offer = (page: Page) => page.getByRole('button', { name: 'First time here? Look round' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const step = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 2 }).waitFor();
const titles = Object.values(contentFor('en').firstRun.steps).map(({ title }) => title);

async function turnTo(page: Page, title: string): Promise<void> {
  for (let turns = 0; turns < titles.length; turns += 1) {
    if ((await page.locator('h2').innerText()) === title) return;
    await press(page, 'Next');
  }
}

const seen = [{ key: 'firstRun', value: 'seen' }];

describe('The first look round', () => {
  test('is offered in one line with the other links, in twice the print too', async () => {
    const { page } = await openWaiting('new', day, { viewport: { width: 400, height: 300 } });
    await offer(page).waitFor();
    const links = page.getByRole('navigation').getByRole('button');
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  });

  test.each([
    [400, 300],
    [267, 200],
  ])(
    'has each idea and the way on in sight without scrolling, in a window of %i×%i',
    async (width, height) => {
      const { page } = await openWaiting('new', day, { viewport: { width, height } });
      await offer(page).click();
      for (const title of titles) {
        await turnTo(page, title);
        await page.evaluate(() => window.scrollTo(0, 0));
        const endOf = async (locator: Locator) => {
          const { y = 0, height = 0 } = (await locator.boundingBox()) ?? {};
          return y + height;
        };
        const wayOn = page.getByRole('button', { name: /^(Next|Done)$/ });
        expect(await endOf(wayOn), title).toBeLessThanOrEqual(height);
        const { y = 0 } = (await wayOn.boundingBox()) ?? {};
        expect(await endOf(page.locator('.idea p').nth(1)), title).toBeLessThan(y);
      }
    },
  );

  test('is offered by day until it was seen, and never stands before relief', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).waitFor();
    await bridge.tell('screen:view', { ...holdView, id: 50 });
    await offer(page).waitFor({ state: 'hidden' });
    await bridge.tell('screen:view', { ...day, id: 51 });
    await offer(page).waitFor();
    // A key right after relief may still be meant for it: it starts nothing, the next one does.
    const pressed = async () => {
      await page.keyboard.press('x');
      return (await bridge.told('control:press'))[0];
    };
    await expect.poll(pressed).toEqual({ press: 'start' });
  });

  test.each([
    ['in the night', 'new', night],
    ['to a person who has seen it', 'seen', day],
  ] as const)('is not offered %s', async (_, firstRun, view) => {
    const { page, bridge } = await openWaiting(firstRun, view);
    await expect.poll(() => bridge.asked('settings:read')).toHaveLength(1);
    await page.getByRole('button', { name: 'Settings' }).waitFor();
    expect(await offer(page).isVisible()).toBe(false);
  });

  test('has one idea and one picture on each page, leads forth and back, and is kept as seen at the end', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    for (const [index, title] of titles.entries()) {
      await step(page, title);
      await page.getByText(`${index + 1} of ${titles.length}`, { exact: true }).waitFor();
      expect(await page.locator('.picture svg').count(), title).toBe(1);
      expect(await accessibilityFaults(page), title).toEqual([]);
      if (index > 0) expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
      if (index < titles.length - 1) await press(page, 'Next');
    }
    await press(page, 'Back');
    await step(page, titles.at(-2) ?? '');
    await press(page, 'Next');
    expect(await bridge.asked('settings:change')).toEqual([]);
    await press(page, 'Done');
    await page.locator('#headline').waitFor();
    expect(await bridge.asked('settings:change')).toEqual(seen);
    expect(await offer(page).isVisible()).toBe(false);
    expect(await bridge.told('control:press')).toEqual([]);
  });

  test.each([100, 200])('stands whole in 800 by 600, with text of %i per cent', async (textPercent) => {
    const view = { ...day, look: { ...day.look, textPercent } };
    const { page } = await openWaiting('new', view, { viewport: { width: 800, height: 600 } });
    await offer(page).click();
    for (const title of titles) {
      await step(page, title);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main.page :is(h2, p, button)')]
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 ||
              element.getBoundingClientRect().right > innerWidth,
          )
          .map((element) => element.textContent),
      );
      expect(cut, title).toEqual([]);
      if (title !== titles.at(-1)) await press(page, 'Next');
    }
  });

  test('is skipped with one press', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await press(page, 'Skip the rest');
    await page.locator('#headline').waitFor();
    expect(await bridge.asked('settings:change')).toEqual(seen);
    expect(await offer(page).isVisible()).toBe(false);
  });

  test('tries voice and microphone', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await turnTo(page, 'Hear how Charley sounds');
    await press(page, 'Try it: Volume at night');
    expect(await bridge.untilTold('voice:try', 1)).toEqual([{ rate: 1, volume: 0.6 }]);
    await turnTo(page, 'Does it hear you in bed?');
    await press(page, 'Test my microphone from bed');
    await press(page, 'Next');
    expect(await bridge.told('microphone:test')).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  const practiceView = { ...holdView, occasion: 'practice' } as const;

  async function practise() {
    const opened = await openWaiting();
    await offer(opened.page).click();
    await turnTo(opened.page, 'Try it once by day');
    await press(opened.page, 'Try one cramp now');
    expect(await opened.bridge.untilTold('control:press', 1)).toEqual([{ press: 'practise' }]);
    // What Charley still had to say as it waited leads nowhere.
    await opened.bridge.tell('screen:view', { ...day, id: 59 });
    await opened.bridge.tell('screen:view', { ...practiceView, id: 60 });
    await opened.page.getByRole('heading', { name: holdView.headline }).waitFor();
    return opened;
  }

  test('rehearses one cramp on the night screen, and comes back by itself with the next page', async () => {
    const { page, bridge } = await practise();
    await bridge.tell('screen:view', { ...day, id: 61 });
    await step(page, 'Leave it on tonight');
  });

  test('stays away where a real cramp came into the rehearsal', async () => {
    const { page, bridge } = await practise();
    await bridge.tell('screen:view', { ...holdView, id: 61 });
    await bridge.tell('screen:view', { ...day, id: 62 });
    await offer(page).waitFor();
    expect(await page.locator('main.page').count()).toBe(0);
    await offer(page).click();
    await step(page, 'Leave it on tonight');
  });

  test('is taken again from the settings', async () => {
    const { page } = await openWaiting('seen');
    await press(page, 'Settings');
    await press(page, 'Take the first look round again');
    await step(page, titles[0] ?? '');
    expect(await page.locator('main.page').count()).toBe(1);
  });

  test('gives way to a cramp that is heard', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await bridge.tell('screen:view', { ...holdView, id: 70 });
    await page.getByRole('heading', { name: holdView.headline }).waitFor();
    expect(await page.locator('main.page').count()).toBe(0);
  });
});
