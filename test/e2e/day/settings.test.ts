import { existsSync } from 'node:fs';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useHost } from '../../support/day/host.ts';
import { check, pick, type SettingRow, settingRows, type } from '../../support/day/setting-rows.ts';
import { packModel } from '../../support/sound/packed-models.ts';

/**
 * The settings with the real Charley behind them: each control, its Undo, and what then stands in the file. Only what
 * asks the internet is pressed elsewhere, against a server on loopback: `models.browser.test.ts`.
 */
const host = useHost(/^Settings (?!.* > Get vosk-model)/);

const field = (label: string): Locator => host.page().getByLabel(label, { exact: true });
const button = (name: string | RegExp) => host.page().getByRole('button', { name, exact: true });
const news = (words: string | RegExp) => host.page().getByRole('status').filter({ hasText: words }).waitFor();
/** A setting as the file has it, by its dotted path. */
const stored = (path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], host.settings());

/** What this machine offers comes last, and moves what stands below it. */
async function openSettings(): Promise<void> {
  await host.open('Settings');
  await host
    .page()
    .getByText(/^By the sun: tonight from/)
    .waitFor();
}

/** Changes a setting and takes it back, looking into the file each time. */
async function changeAndUndo({ label, name = label, path, set, before, after }: SettingRow): Promise<void> {
  await set(field(label));
  await news(`Changed: ${name}.`);
  expect(stored(path), label).toEqual(after);
  await button(`Undo: ${name}`).click();
  await news(`Changed back: ${name}.`);
  expect(stored(path), label).toEqual(before);
  expect(await button('Undo').getAttribute('aria-disabled')).toBe('true');
}

describe('The groups of the settings', () => {
  it('are reached from their list, and lead back to it', async () => {
    await openSettings();
    const groups = host.page().getByRole('navigation', { name: 'Groups of settings' }).getByRole('button');
    const names = await groups.allInnerTexts();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      await groups.getByText(name, { exact: true }).click();
      const heading = host.page().getByRole('heading', { level: 2, name, exact: true });
      await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
      await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((await heading.boundingBox())?.y ?? 900).toBeLessThan(720);
      await button('To the top').click();
      expect(await host.page().evaluate(() => document.activeElement?.textContent)).toBe(names[0]);
    }
  });

  it('end with the first look round', async () => {
    await openSettings();
    await button('Take the first look round again').click();
    await host.page().getByRole('heading', { level: 1, name: 'First time here? Look round' }).waitFor();
  });
});

describe('Each setting is written at once, and Undo writes it back', () => {
  it.each(Object.keys(settingRows))('%s', async (section) => {
    await openSettings();
    for (const row of settingRows[section] ?? []) await changeAndUndo(row);
  });

  it('the voice and the microphone, among those that are here', async () => {
    await openSettings();
    const voices = field('Voice').locator('option');
    await expect.poll(() => voices.count()).toBeGreaterThan(1);
    const voice = (await voices.last().getAttribute('value')) ?? '';
    await changeAndUndo({ label: 'Voice', path: 'voice.name', set: pick(voice), before: null, after: voice });
    const microphones = field('Microphone').locator('option');
    await expect.poll(() => microphones.count()).toBeGreaterThan(1);
    const id = (await microphones.last().getAttribute('value')) ?? '';
    const after = { id, label: await microphones.last().innerText() };
    await changeAndUndo({ label: 'Microphone', path: 'microphone', set: pick(id), before: null, after });
  });

  it('starting with the computer, for real', async () => {
    await openSettings();
    const entry = host.configFile('autostart/charley.desktop');
    await field('Start with the computer').check();
    await news('Changed: Start with the computer.');
    expect(existsSync(entry)).toBe(true);
    await button('Undo: Start with the computer').click();
    await news('Changed back: Start with the computer.');
    expect(existsSync(entry)).toBe(false);
  });

  it('the speech models, of which one is brought by its file; the language, of which there is one', async () => {
    await openSettings();
    const file = field('Bring a speech model from a file (Vosk, .zip or .tar.gz)');
    await file.setInputFiles(packModel(host.configFile(''), 'mine'));
    await news(/^Brought mine\./);
    await expect.poll(() => field('Speech model').locator('option').count()).toBe(2);
    const model = { label: 'Speech model', path: 'model', before: 'starter', after: 'mine' };
    await changeAndUndo({ ...model, set: pick('mine') });
    const wide = {
      label: 'Speech model for whole sentences',
      path: 'wideModel',
      before: 'wide',
      after: 'mine',
    };
    await changeAndUndo({ ...wide, set: pick('mine') });
    await changeAndUndo({ label: 'Language', path: 'language', set: pick('en'), before: 'en', after: 'en' });
  });
});

describe('What is not allowed is refused in a sentence beside its field, and nothing is written', () => {
  it('what is typed', async () => {
    await openSettings();
    for (const [label, typed, sentence] of [
      ['Emergency number', 'call me', 'The emergency number needs 2 to 15 digits, or is left empty.'],
      ['Emergency number', '1', 'The emergency number needs 2 to 15 digits, or is left empty.'],
      ['Night begins', '', 'The night needs a time at which it begins, such as 22:00, and ends at another.'],
      ['Night ends', '', 'The night needs a time at which it ends, such as 07:00, and begins at another.'],
      ['Medicines and supplements', 'x'.repeat(101), 'Write up to 30 lines of up to 100 letters each.'],
    ] as const) {
      await type(typed)(field(label));
      await host.page().getByRole('alert').getByText(sentence, { exact: true }).waitFor();
      expect(await field(label).getAttribute('aria-invalid'), label).toBe('true');
    }
    expect(host.settings()).toBeNull();
  });

  it('the last day of the reminder', async () => {
    await openSettings();
    const days = host.page().getByRole('group', { name: 'Days of the reminder' }).getByRole('checkbox');
    for (const box of await days.all()) await box.click();
    await host.page().getByRole('alert').filter({ hasText: 'The reminder needs at least one day' }).waitFor();
    expect(stored('reminder.days')).toEqual(['sun']);
    expect(await field('Sunday').isChecked()).toBe(true);
    await button('Undo: Days of the reminder').click();
    await news('Changed back: Days of the reminder.');
    expect(stored('reminder.days')).toEqual(['sat', 'sun']);
  });
});

describe('What cannot be tried on text alone', () => {
  it('is said with what to do, and no button promises it', async () => {
    await openSettings();
    const sentence = host.page().getByText(/^Charley runs on text alone now\. To /);
    expect(await sentence.allInnerTexts()).toEqual([
      'Charley runs on text alone now. To hear a voice, close it and start it without --text-only.',
      'Charley runs on text alone now. To test the microphone, close it and start it without --text-only.',
    ]);
    expect(
      await host
        .page()
        .getByRole('button', { name: /^(Try it|Test my)/ })
        .count(),
    ).toBe(0);
  });
});

it('The way back leads to the night screen, and what was changed stays', async () => {
  await openSettings();
  await changeAndUndo({
    label: 'One switch',
    path: 'screen.oneSwitch',
    set: check,
    before: false,
    after: true,
  });
  await button('Back to the night screen').click();
  await host.page().locator('#headline').waitFor();
});
