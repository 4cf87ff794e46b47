import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Press } from '../../../shared/dialogue/press.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import { holdView, idleView, markedView, pausedView, questionView } from '../../support/page/views.ts';

const pages = usePages();
const presses = (...meant: readonly Press[]) => meant.map((press) => ({ press }));

/** A page whose time stands still but for what a test lets pass. */
async function open(view: View): Promise<OpenedPage> {
  const opened = await pages.open({
    joined: { view },
    context: { hasTouch: true },
    prepare: (page) => page.clock.install({ time: 0 }),
  });
  await opened.bridge.untilTold('screen:painted', 1);
  await opened.page.clock.pauseAt(60_000);
  return opened;
}

async function tap(page: Page, name: string): Promise<void> {
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await page.getByRole('button', { name, exact: true }).boundingBox()) ?? {};
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

describe('The second half of a double tap', () => {
  test('never ends the relief that the first half began; a tap after a second and a half does', async () => {
    const { page, bridge } = await open(idleView);
    await page.touchscreen.tap(400, 200);
    await bridge.tell('screen:view', holdView);
    await tap(page, 'Stop');
    await tap(page, 'Better');
    await page.clock.runFor(1_499);
    await tap(page, 'Stop');
    expect(await bridge.told('control:press')).toEqual(presses('start'));
    await page.clock.runFor(1);
    await tap(page, 'Stop');
    expect(await bridge.told('control:press')).toEqual(presses('start', 'stop'));
  });

  test('of a key does nothing either, but Escape means stop at once', async () => {
    const { page, bridge } = await open(idleView);
    await page.keyboard.press('Space');
    await bridge.tell('screen:view', holdView);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await bridge.told('control:press')).toEqual(presses('start', 'stop'));
  });

  test('takes no mark for a person with one switch', async () => {
    const { page, bridge } = await open(idleView);
    await page.touchscreen.tap(400, 200);
    await bridge.tell('screen:view', markedView);
    await page.touchscreen.tap(400, 200);
    expect(await bridge.told('control:press')).toEqual(presses('start'));
    await page.clock.runFor(1_500);
    await page.touchscreen.tap(400, 200);
    expect(await bridge.told('control:press')).toEqual(presses('start', 'worse'));
  });

  test('begins nothing anew where the first half stopped', async () => {
    const { page, bridge } = await open(holdView);
    await tap(page, 'Stop');
    await bridge.tell('screen:view', { ...idleView, id: 30 });
    await page.touchscreen.tap(400, 200);
    expect(await bridge.told('control:press')).toEqual(presses('stop'));
    await page.clock.runFor(600);
    await page.touchscreen.tap(400, 200);
    expect(await bridge.told('control:press')).toEqual(presses('stop', 'start'));
  });
});

describe('A button that has just come to its place', () => {
  test('is not what a finger was on its way to', async () => {
    const { page, bridge } = await open(holdView);
    await bridge.tell('screen:view', questionView);
    await tap(page, 'Yes');
    await page.clock.runFor(599);
    await tap(page, 'Yes');
    expect(await bridge.told('control:press')).toEqual([]);
    await page.clock.runFor(1);
    await tap(page, 'Yes');
    expect(await bridge.told('control:press')).toEqual(presses('yes'));
  });

  test('is pressed at once by who needs no finger for it', async () => {
    const { page, bridge } = await open(holdView);
    await bridge.tell('screen:view', questionView);
    await page.getByRole('button', { name: 'Yes' }).focus();
    await page.keyboard.press('Enter');
    expect(await bridge.told('control:press')).toEqual(presses('yes'));
  });

  test('may be an old one that moved; one that stays is pressed at once', async () => {
    const { page, bridge } = await open(holdView);
    await bridge.tell('screen:view', questionView);
    await tap(page, 'Stop');
    await bridge.tell('screen:view', pausedView);
    await tap(page, 'Stop');
    expect(await bridge.told('control:press')).toEqual(presses('stop'));
  });
});
