import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { holdView, idleView } from '../../support/page/views.ts';

const pages = usePages();
const answers = { 'settings:read': { settings: defaultSettings, notices: [] } };
const link = (page: Page) => page.getByRole('navigation').getByRole('button', { name: 'Settings' });
const title = (page: Page) => page.getByRole('heading', { name: 'Settings', level: 1 });
const back = (page: Page) => page.getByRole('button', { name: 'Back to the night screen' });
const headline = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor();

describe('The links to the pages', () => {
  test('stand below the waiting screen, large enough to hit, and push no word of it away', async () => {
    const { page } = await pages.open({ context: { viewport: { width: 800, height: 600 } } });
    const box = await link(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    const screen = await page.locator('#screen').boundingBox();
    expect((screen?.y ?? 0) + (screen?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('are gone while Charley works, and come back with its waiting', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await headline(page, holdView.headline);
    expect(await link(page).isVisible()).toBe(false);
    await bridge.tell('screen:view', { ...idleView, id: holdView.id + 1 });
    await link(page).waitFor();
  });

  test('start no relief when they are used; every other key still does', async () => {
    const { page, bridge } = await pages.open({ answers });
    await page.keyboard.press('Tab');
    await page.keyboard.press('x');
    expect(await bridge.told('control:press')).toEqual([{ press: 'start' }]);
    await link(page).focus();
    await page.keyboard.press('Enter');
    await title(page).waitFor();
    await back(page).click();
    await link(page).click();
    await title(page).waitFor();
    expect(await bridge.told('control:press')).toHaveLength(1);
  });
});

describe('While a page is open', () => {
  async function openSettings(): Promise<Awaited<ReturnType<typeof pages.open>>> {
    const opened = await pages.open({ answers });
    await link(opened.page).click();
    await title(opened.page).waitFor();
    return opened;
  }

  test('the focus is on its title, and neither keys nor clicks start relief', async () => {
    const { page, bridge } = await openSettings();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
    await page.keyboard.press('x');
    await page.mouse.click(5, 300);
    expect(await bridge.told('control:press')).toEqual([]);
    expect(await page.locator('#screen').isVisible()).toBe(false);
  });

  test.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['the button', (page: Page) => back(page).click()],
  ])('%s leads back to the night screen, where any key starts again', async (_, goBack) => {
    const { page, bridge } = await openSettings();
    await goBack(page);
    await headline(page, idleView.headline);
    expect(await title(page).count()).toBe(0);
    expect(await bridge.told('control:press')).toEqual([]);
    await page.keyboard.press('x');
    expect(await bridge.untilTold('control:press', 1)).toEqual([{ press: 'start' }]);
  });

  test('a cramp that is heard brings the night screen back at once', async () => {
    const { page, bridge } = await openSettings();
    await bridge.tell('screen:view', { ...holdView, id: 90 });
    await headline(page, holdView.headline);
    expect(await title(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await bridge.untilTold('control:press', 1)).toEqual([{ press: 'stop' }]);
  });

  test('the night screen comes back from its top, however far the page was scrolled', async () => {
    const { page } = await openSettings();
    await page.mouse.wheel(0, 2_000);
    await page.waitForFunction(() => scrollY > 200);
    await page.keyboard.press('Escape');
    await headline(page, idleView.headline);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a view of the waiting Charley leaves it open', async () => {
    const { page, bridge } = await openSettings();
    await bridge.tell('screen:view', { ...idleView, id: 91, activity: 'Deaf' });
    await bridge.untilTold('screen:painted', 2);
    expect(await title(page).isVisible()).toBe(true);
    expect(await link(page).isVisible()).toBe(false);
  });
});
