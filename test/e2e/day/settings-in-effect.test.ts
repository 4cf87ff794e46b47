import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useHost } from '../../support/day/host.ts';

/** What a setting does once it is set, with the real Charley behind the page; what is written is in settings.test.ts. */
const host = useHost(/^$/);

const news = (words: string) => host.page().getByRole('status').filter({ hasText: words }).waitFor();
const button = (name: string) => host.page().getByRole('button', { name, exact: true });
const field = (label: string) => host.page().getByLabel(label, { exact: true });

/** What this machine offers comes last, and moves what stands below it. */
async function openSettings(): Promise<void> {
  await host.open('Settings');
  await host
    .page()
    .getByText(/^By the sun: tonight from/)
    .waitFor();
}

async function set(label: string, value: string | boolean): Promise<void> {
  const control = field(label);
  if (typeof value === 'boolean') await control.setChecked(value);
  else if ((await control.evaluate(({ localName }) => localName)) === 'select')
    await control.selectOption(value);
  else await control.fill(value);
  await control.blur();
  await news(`Changed: ${label}.`);
}

/** In the order of the page: each control, the keys that set it, and the setting that is told to be changed, where that has another name. */
const byKeyboard: readonly (readonly [label: string, keys: readonly string[], name?: string])[] = [
  ['Voice', ['End']],
  ['Speed of the voice', ['ArrowLeft', 'ArrowLeft']],
  ['Volume by day', ['ArrowRight']],
  ['Volume at night', ['ArrowLeft']],
  ['Begin softly', ['Space']],
  ['Text size', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']],
  ['Colours', ['ArrowDown', 'ArrowDown']],
  ['Brightness while Charley waits at night', ['ArrowLeft']],
  ['Clock on the waiting screen', ['Space']],
  ['Keep the screen on all night', ['Space']],
  ['One switch', ['Space']],
  ['Speed of the mark', ['ArrowUp']],
  ['How easily Charley hears you', ['ArrowDown']],
  ['Listen for whole sentences', ['Space']],
  ['Microphone', ['End']],
  ['I stay in bed: no standing', ['Space'], 'What is true for you'],
  ['Length of a hold', ['ArrowDown']],
  ['Emergency number', ['1', '1', '2', 'Enter']],
  ['Night begins', ['ArrowUp', 'Enter']],
  ['Night ends', ['ArrowUp', 'Enter']],
  ['Sunday', ['Space'], 'Days of the reminder'],
  ['Medicines and supplements', ['S', 'a', 'l', 't', 'Tab']],
  ['Start with the computer', ['Space']],
];

/** Goes on with Tab until this control has the focus, and says what has it then. */
async function tabTo(page: Page, label: string): Promise<string> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '';
    });
  for (let count = 0; count < 15 && (await focused()) !== label; count += 1) await page.keyboard.press('Tab');
  return focused();
}

/** Every control of the page with what it shows. */
function shown(): Promise<readonly string[]> {
  return host.page().evaluate(() => {
    const controls = 'main.page :is(input:not([type="file"]), select, textarea)';
    return [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(controls)].map((control) => {
      const isBox = control.type === 'checkbox' && 'checked' in control;
      // A microphone is called otherwise at each start; its name stays.
      const value = 'selectedOptions' in control ? control.selectedOptions[0]?.text : control.value;
      return `${control.labels?.[0]?.textContent}: ${isBox ? control.checked : value}`;
    });
  });
}

describe('What is set', () => {
  it('is set with the keyboard alone, control by control in the order of the page, and is so after a restart', async () => {
    await openSettings();
    const page = host.page();
    await expect.poll(() => field('Microphone').locator('option').count()).toBeGreaterThan(1);
    const before = await shown();
    for (const [label, keys, name = label] of byKeyboard) {
      expect(await tabTo(page, label)).toBe(label);
      for (const key of keys) await page.keyboard.press(key);
      await news(`Changed: ${name}.`);
    }
    const after = await shown();
    expect(after.filter((line) => !before.includes(line))).toHaveLength(byKeyboard.length);
    await host.restart();
    await openSettings();
    await expect.poll(shown).toEqual(after);
  });

  it('is what a cramp goes by at once: print, colours, the mark', async () => {
    await openSettings();
    await set('Text size', '150');
    await set('Colours', 'day');
    await set('Clock on the waiting screen', false);
    await set('One switch', true);
    await button('Back to the night screen').click();
    const page = host.page();
    const root = page.locator('html');
    expect(await root.getAttribute('data-colours')).toBe('day');
    expect(await root.evaluate(({ style }) => style.fontSize)).toBe('150%');
    expect(await page.locator('#clock').isVisible()).toBe(false);
    await page.locator('#screen button.marked').first().waitFor();
    await button('I have a cramp').click();
    await page.locator('#number').filter({ hasText: /^\d+$/ }).waitFor();
    expect(await root.getAttribute('data-colours')).toBe('day');
  });

  it('is what the dark goes by at once: its hours, how bright it waits, and that the screen stays on', async () => {
    await host.page().addInitScript(() => {
      Object.assign(window, { screenLocks: 0 });
      navigator.wakeLock.request = () => {
        (window as unknown as { screenLocks: number }).screenLocks += 1;
        return Promise.reject(new Error('As scripted.'));
      };
    });
    await openSettings();
    const locks = () =>
      host.page().evaluate(() => (window as unknown as { screenLocks: number }).screenLocks);
    await set('Brightness while Charley waits at night', '30');
    await set('Night begins', host.afternoon.timeIn(-60));
    await set('Night ends', host.afternoon.timeIn(60));
    const before = await locks();
    await set('Keep the screen on all night', true);
    await expect.poll(locks).toBeGreaterThan(before);
    await button('Back to the night screen').click();
    const root = host.page().locator('html');
    await host.page().locator('#headline', { hasText: 'Ready' }).waitFor();
    // It stands for a minute, and then the screen rests: test/shared/dialogue/scenes/readiness.test.ts.
    expect(await root.getAttribute('data-light')).toBe('dim');
    expect(await root.evaluate(({ style }) => style.getPropertyValue('--brightness'))).toBe('0.3');
  });

  it('is what the evening goes by at once: a reminder for this minute comes over the settings, and its holds are as long as was set', async () => {
    await openSettings();
    await set('Length of a hold', 'tens');
    await field('Bedtime reminder').fill(host.afternoon.timeIn(0));
    await field('Bedtime reminder').press('Enter');
    await host.page().locator('#headline', { hasText: 'Time for your bedtime stretch?' }).waitFor();
    expect(host.settings()?.reminder).toMatchObject({ at: host.afternoon.timeIn(0) });
    const number = host.page().locator('#number');
    // What has just come to its place takes no tap.
    const begun = async () => {
      if ((await button('Yes').count()) > 0) await button('Yes').click();
      return number.textContent();
    };
    await expect.poll(begun).toMatch(/^\d+$/);
    expect(Number(await number.textContent())).toBeLessThanOrEqual(10);
  });
});
