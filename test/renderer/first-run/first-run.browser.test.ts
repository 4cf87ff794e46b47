import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../shared/settings.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { holdView, idleView } from '../../support/page/views.ts';

const pages = usePages();
const day = { ...idleView, look: { ...idleView.look, light: 'full' } } as const;
const night = { ...idleView, look: { ...idleView.look, light: 'dim' } } as const;

async function openWaiting(firstRun: Settings['firstRun'] = 'new', view: typeof day | typeof night = day) {
  const settings = { ...defaultSettings, firstRun };
  return pages.open({
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
const seen = [{ key: 'firstRun', value: 'seen' }];

describe('The first look round', () => {
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

  test('leads through four steps, forth and back, and is kept as seen at the end', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await page.getByText('Step 1 of 4').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Next');
    await step(page, 'Microphone and voice');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Microphone and voice');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Back');
    await step(page, 'What Charley is, and is not');
    await press(page, 'Next');
    await press(page, 'Next');
    await step(page, 'Try one cramp by day');
    await press(page, 'Next');
    await step(page, 'Before you sleep');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await bridge.asked('settings:change')).toEqual([]);
    await press(page, 'Done');
    await page.locator('#headline').waitFor();
    expect(await bridge.asked('settings:change')).toEqual(seen);
    expect(await offer(page).isVisible()).toBe(false);
    expect(await bridge.told('control:press')).toEqual([]);
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
    await press(page, 'Next');
    await press(page, 'Try it: Volume at night');
    expect(await bridge.untilTold('voice:try', 1)).toEqual([{ rate: 1, volume: 0.6 }]);
    await press(page, 'Test my microphone from bed');
    await press(page, 'Next');
    expect(await bridge.told('microphone:test')).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  test('rehearses one cramp on the night screen, and goes on with the last step afterwards', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Try one cramp now');
    expect(await bridge.untilTold('control:press', 1)).toEqual([{ press: 'practise' }]);
    await bridge.tell('screen:view', { ...holdView, id: 60 });
    await page.getByRole('heading', { name: holdView.headline }).waitFor();
    await bridge.tell('screen:view', { ...day, id: 61 });
    await offer(page).click();
    await step(page, 'Before you sleep');
  });

  test('gives way to a cramp that is heard', async () => {
    const { page, bridge } = await openWaiting();
    await offer(page).click();
    await bridge.tell('screen:view', { ...holdView, id: 70 });
    await page.getByRole('heading', { name: holdView.headline }).waitFor();
    expect(await page.getByText('Step 1 of 4').count()).toBe(0);
  });
});
