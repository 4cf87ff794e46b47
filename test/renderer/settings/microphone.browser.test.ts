import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Joined } from '../../../shared/ipc/answers.ts';
import type { SettingOptions } from '../../../shared/settings/setting-options.ts';
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { scriptMicrophone } from '../../support/page/scripted-microphone.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';
import { holdView } from '../../support/page/views.ts';

const pages = usePages({
  args: () => ['--use-fake-device-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
});

/** The settings page over Chromium's fake microphone (a beep twice a second), with a clock that a test moves on. */
async function openSettings(
  microphone: Settings['microphone'] = null,
  wish: Joined['microphone'] = microphone ?? 'on',
  options?: SettingOptions,
) {
  const settings = { ...defaultSettings, microphone };
  const opened = await pages.open({
    joined: { microphone: wish },
    context: { permissions: ['microphone'] },
    answers: {
      'settings:read': { settings, notices: [] },
      'settings:change': { ok: true, settings },
      ...(options === undefined ? {} : { 'settings:options': options }),
    },
    async prepare(page) {
      await stopClock(page);
      await scriptMicrophone()(page);
    },
  });
  // What has just come to its place takes no tap.
  await opened.page.clock.runFor(1_000);
  await opened.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await opened.page.getByLabel('Microphone', { exact: true }).waitFor();
  return opened;
}

async function plugIn(page: Page, labels: readonly string[]): Promise<void> {
  await page.evaluate((labels) => {
    window.scripted.labels = [...labels];
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  }, labels);
  await page.clock.runFor(600);
}

const options = (page: Page) =>
  page.getByLabel('Microphone', { exact: true }).locator('option').allTextContents();
const report = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

describe('The choice of the microphone', () => {
  test('offers what is plugged in now, and tells main the id and the name', async () => {
    const { page, bridge } = await openSettings();
    await expect.poll(() => options(page)).toEqual(["The computer's own choice", 'built in']);
    await plugIn(page, ['built in', 'headset']);
    await expect.poll(() => options(page)).toEqual(["The computer's own choice", 'built in', 'headset']);
    await page.getByLabel('Microphone', { exact: true }).selectOption('headset');
    await expect
      .poll(() => bridge.asked('settings:change'))
      .toEqual([{ key: 'microphone', value: { id: 'headset', label: 'headset' } }]);
  });

  test('keeps a chosen one that is not plugged in, and knows it again by its name', async () => {
    const { page } = await openSettings({ id: 'old id', label: 'headset' });
    await expect.poll(() => options(page)).toContain('headset (not plugged in)');
    await plugIn(page, ['built in', 'headset']);
    await expect.poll(() => options(page)).not.toContain('headset (not plugged in)');
    expect(await page.getByLabel('Microphone', { exact: true }).inputValue()).toBe('headset');
  });

  test('reaches the device by its id, by its name where the id is new, and leaves it to the machine where it is gone', async () => {
    const { page, bridge } = await openSettings({ id: 'old id', label: 'built in' });
    const asked = () =>
      page.evaluate(() =>
        window.scripted.asked.map(({ audio }) => (audio as MediaTrackConstraints).deviceId),
      );
    await expect.poll(asked).toEqual([{ ideal: 'built in' }]);
    await bridge.tell('microphone:wish', { id: 'gone', label: 'gone' });
    await expect.poll(asked).toEqual([{ ideal: 'built in' }, undefined]);
    await bridge.tell('microphone:wish', { id: 'built in', label: 'another name' });
    await expect.poll(asked).toEqual([{ ideal: 'built in' }, undefined, { ideal: 'built in' }]);
  });
});

describe('The level meter', () => {
  test("moves with what Charley's own microphone hears", async () => {
    const { page } = await openSettings();
    const level = () => page.getByRole('meter').evaluate((meter) => (meter as HTMLMeterElement).value);
    await expect.poll(level).toBeGreaterThan(-40);
    expect(await page.getByText('The microphone may be closed').count()).toBe(0);
    expect(await page.evaluate(() => window.scripted.asked.length)).toBe(1);
  });

  test('says so where nothing is heard at all', async () => {
    const { page } = await openSettings(null, 'off');
    await page.getByText('The microphone may be closed').waitFor();
  });
});

describe('Test my microphone from bed', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'Test my microphone from bed' });

  test('says what to say, and tells when main has understood it', async () => {
    const { page, bridge } = await openSettings();
    await button(page).click();
    await report(page, 'Say: "I have a cramp"');
    await bridge.tell('microphone:heard', { kind: 'not understood' });
    await report(page, 'Say: "I have a cramp"');
    await bridge.tell('microphone:heard', { kind: 'understood' });
    await report(page, 'Heard. Charley understood you');
    expect(await bridge.told('microphone:test')).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  test('ends by itself after fifteen seconds, with what the level tells', async () => {
    const { page, bridge } = await openSettings(null, 'off');
    await button(page).click();
    await page.clock.runFor(14_900);
    expect(await bridge.told('microphone:test')).toEqual([{ kind: 'start' }]);
    await page.clock.runFor(200);
    await report(page, 'The microphone is closed');
    expect(await bridge.told('microphone:test')).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  test.each([
    ['its button', (page: Page) => page.getByRole('button', { name: 'End the test' }).click()],
    ['leaving the page', (page: Page) => page.keyboard.press('Escape')],
  ])('ends with %s, so that a cramp is a cramp again', async (_, leave) => {
    const { page, bridge } = await openSettings();
    await button(page).click();
    await leave(page);
    expect(await bridge.untilTold('microphone:test', 2)).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  test('ends when Charley has to work', async () => {
    const { page, bridge } = await openSettings();
    await button(page).click();
    await bridge.tell('screen:view', { ...holdView, id: 90 });
    expect(await bridge.untilTold('microphone:test', 2)).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });
});

test('Where nothing can be tried, one sentence says why and what to do, and no button stands there', async () => {
  const untried = { voice: 'There is no voice. Install one.', microphone: 'Start it with a microphone.' };
  const choices = { 'voice.name': [{ value: 'kal', words: 'Kal' }], model: [], wideModel: [], language: [] };
  const { page, bridge } = await openSettings(null, 'off', { choices, gone: {}, notes: {}, untried });
  await page.getByText(untried.voice, { exact: true }).waitFor();
  await page.getByText(untried.microphone, { exact: true }).waitFor();
  const tries = page.getByRole('button', { name: /^(Try it|Test my microphone)/ });
  expect(await tries.count()).toBe(0);
  expect(await page.getByRole('meter').count()).toBe(0);
  await bridge.tell('settings:options', {
    choices,
    gone: {},
    notes: {},
    untried: { voice: '', microphone: '' },
  });
  await expect.poll(() => tries.count()).toBe(4);
});

test('A try of the voice asks for the loudness and the speed that are set', async () => {
  const { page, bridge } = await openSettings();
  await page.getByRole('button', { name: 'Try it: Volume at night' }).click();
  await page.getByRole('button', { name: 'Try it: Volume by day' }).click();
  expect(await bridge.told('voice:try')).toEqual([
    { rate: 1, volume: 0.6 },
    { rate: 1, volume: 1 },
  ]);
  // Who looks for faults waits by the page's clock.
  await page.clock.resume();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.each([
  [1280, 800],
  [400, 300],
  [267, 200],
])(
  'What to say from bed is read from there: larger than what stands around it, and behind nothing, at %i×%i',
  async (width, height) => {
    const { page } = await openSettings();
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: 'Test my microphone from bed' }).click();
    const asked = page.getByRole('status').filter({ hasText: 'Lie down' });
    await asked.waitFor();
    const { isSeen, sizePx, around } = await asked.evaluate((asked) => {
      const { left, bottom } = asked.getBoundingClientRect();
      const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      return {
        isSeen: document.elementFromPoint(left + 2, bottom - 2) === asked,
        sizePx: sizeOf(asked),
        around: sizeOf(asked.parentElement ?? asked),
      };
    });
    expect(isSeen).toBe(true);
    expect(sizePx).toBeGreaterThan(around);
  },
);
