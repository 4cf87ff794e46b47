import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../../support/chromium.ts';
import { afternoonSomewhere } from '../../support/day/afternoon.ts';
import { type CharleyProcess, startCharley } from '../../support/night/charley-process.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { openSettings as openSettingsOf } from '../../support/page/open-settings.ts';
import { removeFolder } from '../../support/remove-folder.ts';

/** The settings page with the real Charley behind it. */
let browser: Browser;
let configHome: string;
let charley: CharleyProcess;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  configHome = mkdtempSync(join(tmpdir(), 'charley-config-'));
  // A reminder that is set for an hour that has just passed would open itself over the page.
  const { timeZone } = afternoonSomewhere(Date.now());
  const environment = { ...process.env, XDG_CONFIG_HOME: configHome, TZ: timeZone };
  charley = await startCharley(environment, ['--text-only']);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  await charley.stop();
  await removeFolder(configHome);
  expect(troubles).toEqual([]);
});

const openSettings = () => openSettingsOf(page, charley.address);

const file = (): string => join(charley.dataFolder, 'settings.json');
const stored = () => JSON.parse(readFileSync(file(), 'utf8')).data;
const news = (words: string): Promise<void> => page.getByRole('status').filter({ hasText: words }).waitFor();
const undo = (): Locator => page.getByRole('button', { name: /^Undo/ });

describe('The night', () => {
  test('may go by the sun, with the times of today in words', async () => {
    await openSettings();
    await page.getByText(/By the sun: tonight from \d\d:\d\d to \d\d:\d\d\. About right/).waitFor();
    await page.getByLabel('The night goes by').selectOption('Sunset to sunrise');
    await news('Changed: The night goes by.');
    expect(stored().nightHours).toEqual({ by: 'sun', from: '22:00', to: '07:00' });
  });

  test('begins when a person has typed it to the end: no time in between is kept, and Undo takes back the whole', async () => {
    await openSettings();
    const begins = page.getByLabel('Night begins');
    await begins.focus();
    await page.keyboard.type('1115');
    expect(existsSync(file())).toBe(false);
    await page.keyboard.press('Enter');
    await news('Changed: Night begins.');
    const typed = await begins.inputValue();
    expect(stored().nightHours.from).toBe(typed);
    expect(typed).toMatch(/^(11|23):15$/);
    await undo().click();
    await news('Changed back: Night begins.');
    expect(stored().nightHours.from).toBe('22:00');
  });

  test('that was typed is kept after a pause, and where the page is left at once', async () => {
    for (const [leave, minutes] of [
      ['Tab', '20'],
      ['nothing', '25'],
      ['Escape', '30'],
    ] as const) {
      await openSettings();
      await page.getByLabel('Night begins').focus();
      await page.keyboard.type(`11${minutes}`);
      if (leave !== 'nothing') await page.keyboard.press(leave);
      await expect.poll(() => stored().nightHours.from, { message: leave }).toMatch(`:${minutes}`);
    }
  });

  test('cannot end when it begins, and the field says so', async () => {
    await openSettings();
    await page.getByLabel('Night ends').fill('22:00');
    await page
      .getByText('The night needs a time at which it ends, such as 07:00, and begins at another.')
      .waitFor();
    expect(await page.getByLabel('Night ends').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Changed: Night ends.').count()).toBe(0);
  });
});

test('What is true of the screen stands beneath the setting that keeps it on', async () => {
  await openSettings();
  // What this machine offers comes last, and moves what stands below it.
  await page.getByText(/^By the sun: tonight from/).waitFor();
  const [setting, line, next] = await Promise.all(
    [
      page.getByLabel('Keep the screen on all night'),
      page.locator('.screen-stays', { hasText: /screen/ }),
      page.getByLabel('One switch'),
    ].map(async (locator) => (await locator.boundingBox())?.y ?? Number.NaN),
  );
  expect(line).toBeGreaterThan(setting ?? Number.NaN);
  expect(next).toBeGreaterThan(line ?? Number.NaN);
});

test('A finger finds whatever can be touched: 44 pixels each way, a box together with its label', async () => {
  await openSettings();
  const small = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      'main.page :is(button, input, select, textarea)',
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .flatMap((control) => {
        const isBox = control.type === 'checkbox';
        const { width, height } = (
          isBox ? (control.labels?.[0] ?? control) : control
        ).getBoundingClientRect();
        return Math.min(width, height) < 44 ? [control.labels?.[0]?.textContent ?? control.textContent] : [];
      });
  });
  expect(small).toEqual([]);
  const [box, label] = [page.getByLabel('Begin softly'), page.getByText('Begin softly', { exact: true })];
  const { x = 0, y = 0 } = (await label.boundingBox()) ?? {};
  await page.mouse.click(x + 3, y + 3);
  expect(await box.isChecked()).toBe(false);
});

describe('A change of a setting', () => {
  test('is written at once, told in words, and can be undone', async () => {
    await openSettings();
    await page.getByLabel('Length of a hold').selectOption('Three times ten seconds');
    await news('Changed: Length of a hold.');
    expect(stored().holdStyle).toBe('tens');
    await undo().click();
    await news('Changed back: Length of a hold.');
    expect(stored().holdStyle).toBe('thirty');
    expect(await page.getByLabel('Length of a hold').inputValue()).toBe('thirty');
    expect(await undo().getAttribute('aria-disabled')).toBe('true');
  });

  test('that main refuses is not written, and says why beside its field until it is right', async () => {
    await openSettings();
    const number = page.getByLabel('Emergency number');
    await number.fill('call me');
    await number.press('Tab');
    const complaint = page.getByRole('alert').filter({ hasText: '2 to 15 digits' });
    await complaint.waitFor();
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await number.inputValue()).toBe('call me');
    await number.fill('112');
    await number.press('Tab');
    await news('Changed: Emergency number.');
    expect(await complaint.count()).toBe(0);
    expect(stored().emergencyNumber).toBe('112');
    await number.fill('');
    await number.press('Tab');
    await undo().and(page.getByText('Emergency number')).waitFor();
    await expect.poll(() => stored().emergencyNumber).toBeNull();
    await news('Changed: Emergency number.');
    // The news of the number before has the same words: another change's come after both.
    await page.getByLabel('Length of a hold').selectOption('tens');
    await news('Changed: Length of a hold.');
    await number.fill('1');
    await number.press('Tab');
    await complaint.waitFor();
    // What was changed before is not told beside what was refused now.
    expect(await page.getByText('Changed: Length of a hold.').count()).toBe(0);
    const box = await complaint.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  });

  test('of each kind reaches the file as main takes it', async () => {
    await openSettings();
    await page.getByLabel('Speed of the voice').fill('0.8');
    await page.getByLabel('Colours').selectOption('auto');
    await page.getByLabel('Night begins').fill('23:15');
    await page.getByLabel('Bedtime reminder').fill('21:30');
    await page.getByLabel('Numb feet').check();
    await page.getByLabel('Sunday').uncheck();
    await page.getByLabel('Medicines and supplements').fill('Magnesium \n\n Statin');
    await page.getByLabel('Medicines and supplements').press('Tab');
    await news('Changed: Medicines and supplements.');
    expect(stored()).toMatchObject({
      voice: { rate: 0.8 },
      screen: { colours: 'auto' },
      nightHours: { from: '23:15' },
      reminder: { at: '21:30', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
      profile: ['numbFeet'],
      medicines: ['Magnesium', 'Statin'],
    });
  });
});

describe('The voice', () => {
  const voice = () => page.getByLabel('Voice', { exact: true });

  test('is chosen among those of this computer, and can be undone', async () => {
    await openSettings();
    await expect
      .poll(() => voice().locator('option').allTextContents())
      .toEqual(
        expect.arrayContaining([
          'The nicest one here: Slt, American woman',
          'Kal, American man',
          'Slt, American woman',
        ]),
      );
    await voice().selectOption('cmu_us_slt_arctic_hts');
    await news('Changed: Voice.');
    expect(stored().voice.name).toBe('cmu_us_slt_arctic_hts');
    await undo().click();
    await news('Changed back: Voice.');
    expect(stored().voice.name).toBeNull();
    expect(await voice().inputValue()).toBe('');
  });

  test('that is no longer installed is named, until another is chosen', async () => {
    writeFileSync(file(), '{"schema":1,"data":{"voice":{"name":"rms_diphone"}}}');
    await openSettings();
    await news(
      'The voice “Rms, American man” is not installed here. The nicest one that is here speaks instead.',
    );
    expect(await voice().locator('option:checked').textContent()).toBe('Rms, American man (not here)');
    expect(await accessibilityFaults(page)).toEqual([]);
    await voice().selectOption('kal_diphone');
    await news('Changed: Voice.');
    await expect.poll(() => page.getByText('is not installed here').count()).toBe(0);
    expect(await voice().locator('option').allTextContents()).not.toContain('Rms, American man (not here)');
  });
});

test('The language is one of those that are translated in full', async () => {
  await openSettings();
  const language = page.getByLabel('Language');
  await expect.poll(() => language.locator('option').allTextContents()).toEqual(['English']);
  await page.getByText('So far there is English only.').waitFor();
});

describe('Starting with the computer', () => {
  const tick = () => page.getByLabel('Start with the computer');
  const entry = () => join(configHome, 'autostart', 'charley.desktop');

  test('is switched on and off for real, and shows what is true', async () => {
    await openSettings();
    expect(await tick().isChecked()).toBe(false);
    await tick().check();
    await news('Changed: Start with the computer.');
    expect(readFileSync(entry(), 'utf8')).toContain('dist/main/cli/start.js"');
    await undo().click();
    await news('Changed back: Start with the computer.');
    expect(existsSync(entry())).toBe(false);
    await tick().check();
    await news('Changed: Start with the computer.');
    rmSync(entry());
    await page.reload();
    await openSettings();
    expect(await tick().isChecked()).toBe(false);
  });

  test('stays off where the disk refuses, and says so', async () => {
    writeFileSync(join(configHome, 'autostart'), '');
    await openSettings();
    await tick().click();
    await page.getByRole('alert').filter({ hasText: 'The disk did not take this.' }).waitFor();
    expect(await tick().isChecked()).toBe(false);
  });
});

describe('The settings page', () => {
  test('shows what is stored, and what is wrong with the file', async () => {
    writeFileSync(file(), '{"schema":1,"data":{"voice":{"rate":1.5},"holdStyle":"long"}}');
    await openSettings();
    expect(await page.getByLabel('Speed of the voice').getAttribute('aria-valuetext')).toBe('150 %');
    await page.getByText('The setting “Length of a hold” was not allowed.').waitFor();
  });

  test('is used by keyboard alone', async () => {
    await page.goto(charley.address);
    const focusOn = async (wanted: Locator): Promise<void> => {
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error('Tab never reached it.');
    };
    await page.getByRole('button', { name: 'Settings' }).waitFor();
    await focusOn(page.getByRole('button', { name: 'Settings' }));
    await page.keyboard.press('Enter');
    await page.getByLabel('Speed of the voice').waitFor();
    await focusOn(page.getByLabel('Speed of the voice'));
    await page.keyboard.press('ArrowLeft');
    await news('Changed: Speed of the voice.');
    await focusOn(page.getByLabel('I stay in bed'));
    await page.keyboard.press(' ');
    await news('Changed: What is true for you.');
    expect(stored()).toMatchObject({ voice: { rate: 0.9 }, profile: ['stayInBed'] });
    await focusOn(undo());
    await page.keyboard.press('Enter');
    await news('Changed back: What is true for you.');
    await page.keyboard.press('Escape');
    await page.locator('#headline').waitFor();
    expect(stored()).toMatchObject({ voice: { rate: 0.9 }, profile: [] });
  });

  test('has no fault that axe-core knows and no sideways scrolling at 800×600, 1280×900 and 600×1000', async () => {
    await openSettings();
    for (const [width, height] of [
      [800, 600],
      [1280, 900],
      [600, 1000],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await accessibilityFaults(page), `at ${width}×${height}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

test('A changed setting is seen at once, and its undo too', async () => {
  await openSettings();
  const textPx = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await textPx();
  await page.getByLabel('Text size').fill('200');
  await expect.poll(textPx).toBe(2 * before);
  await undo().click();
  await expect.poll(textPx).toBe(before);
});

describe('A setting that a command changed', () => {
  test('is shown on the open page, but not over what is being typed', async () => {
    await openSettings();
    const number = page.getByLabel('Emergency number');
    await number.fill('11');
    await number.focus();
    const set = (key: string, value: string) =>
      execFileSync(process.execPath, ['dist/main/cli/charley.js', 'settings', 'set', key, value], {
        env: { ...process.env, CHARLEY_DATA: charley.dataFolder },
      });
    set('holdStyle', 'tens');
    await expect.poll(() => page.getByLabel('Length of a hold').inputValue()).toBe('tens');
    set('emergencyNumber', '112');
    set('screen.clock', 'yes');
    await expect.poll(() => page.getByLabel('Clock on the waiting screen').isChecked()).toBe(true);
    expect(await number.inputValue()).toBe('11');
  });
});
