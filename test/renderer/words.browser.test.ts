import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPageRequests } from '../../main/pages/requests.ts';
import { createSettingOptions } from '../../main/pages/setting-options.ts';
import { createDiaryFile } from '../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../main/storage/settings/settings-file.ts';
import type { Content } from '../../shared/content/content.ts';
import { german } from '../../shared/content/de/index.ts';
import { contentFor, translated } from '../../shared/content/languages.ts';
import { pageWordsOf } from '../../shared/content/page-words.ts';
import { failed } from '../../shared/result.ts';
import { episode } from '../shared/diary/samples.ts';
import { marked } from '../support/documents/marked-content.ts';
import { putDeskBehind } from '../support/page/desk-behind.ts';
import { usePages } from '../support/page/open-pages.ts';
import { shownTexts } from '../support/page/shown-texts.ts';
import { idleView } from '../support/page/views.ts';
import { paperlessPrinter } from '../support/printer.ts';

const pages = usePages();
const now = new Date(2026, 10, 23, 8, 0);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Main's real answers in these words, on a machine where little works: there is then the most to say. */
async function deskIn(content: Content) {
  const settings = createSettingsFile(folder, () => now);
  const diary = createDiaryFile(folder);
  await diary.save(episode());
  const settingOptions = createSettingOptions({
    textOnly: 'no',
    content: () => content,
    settings,
    autostart: { read: async () => ({ kind: 'not here', code: 'autostart-sandboxed' }) },
    models: async () => [],
    wideEar: () => ({ kind: 'off' }),
    canKeepAwake: async () => true,
    serving: () => ({ chosen: 'starter', failure: { code: 'model-altered' } }),
    voices: async () => failed('voice-missing'),
    prepared: () => null,
    echo: () => 'heard',
    sun: () => ({ from: '16:05', to: '07:51' }),
  });
  return createPageRequests({
    nights: async () => [],
    content: () => content,
    settings,
    diary,
    clock: { wallMs: () => now.getTime() },
    printToPdf: paperlessPrinter,
    settingOptions,
    settingsChanged: async () => {},
    diaryChanged: async () => {},
  });
}

async function open(content: Content): Promise<Page> {
  const desk = await deskIn(content);
  const { page } = await pages.open({
    joined: { words: pageWordsOf(content, 'en-GB'), view: { ...idleView, headline: '', hint: '' } },
    prepare: (page) => putDeskBehind(page, desk, ['settings', 'diary']),
  });
  await page.getByRole('navigation').getByRole('button').first().waitFor();
  return page;
}

describe('The page itself', () => {
  test('holds no word of any language: it gets those of one from main', () => {
    const scripts = readdirSync('dist/renderer/assets').filter((name) => name.endsWith('.js'));
    const built = scripts.map((name) => readFileSync(join('dist/renderer/assets', name), 'utf8')).join();
    // Without a capital letter it may be the name of a value (`too quiet`), which is the same in every language.
    const all = [contentFor('en'), contentFor('de')].flatMap(textsOf);
    const texts = all.filter((text) => /^\p{Lu}.*\S \S/su.test(text));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => built.includes(text))).toEqual([]);
  });
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('The settings page in German', () => {
  test('has no English word left, whatever is done on it', async () => {
    const page = await open(translated(marked(contentFor('en')), german));
    const english: string[] = [];
    const look = async () => {
      const texts = await shownTexts(page);
      expect(texts.length).toBeGreaterThan(60);
      english.push(...texts.filter((text) => text.includes('⟦')));
    };
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByText('Nach der Sonne: heute von 16:05 bis 07:51.').waitFor();
    await page.getByText('Auf diesem Computer ist keine Stimme.').first().waitFor();
    await look();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');

    await page.getByLabel('Leise beginnen').click();
    await page.getByText('Geändert: Leise beginnen.').waitFor();
    await look();
    await page.getByRole('button', { name: 'Rückgängig: Leise beginnen' }).click();
    await page.getByText('Zurückgenommen: Leise beginnen.').waitFor();
    await look();
    await page.getByLabel('Notrufnummer').fill('Nachbar');
    await page.getByLabel('Notrufnummer').blur();
    await page.getByText('Die Notrufnummer muss 2 bis 15 Ziffern haben').waitFor();
    await page.getByRole('button', { name: 'Mein Mikrofon vom Bett aus testen' }).click();
    await page.getByText('Leg dich hin wie in der Nacht.').waitFor();
    await look();
    await page.getByRole('button', { name: 'Test beenden' }).click();
    expect(english).toEqual([]);
  });
});

/** Of nobody's language: numbers, dates and times as the machine writes them, and a language's name in itself. */
const notOurs =
  /\b(English|[AP]M|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b/g;

/** From the inside out: one text of the content may stand within another. */
function withoutMarked(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutMarked(less);
}

/** What the page shows that no content holds. */
async function strangeTexts(page: Page): Promise<readonly string[]> {
  const texts = await shownTexts(page);
  return texts.filter((text) => /\p{L}{2}/u.test(withoutMarked(text).replaceAll(notOurs, '')));
}

describe('Every page of the day says nothing that is not from the content', () => {
  const content = marked(contentFor('en'));
  const { pages: around, firstRun, diaryPages } = content;

  /** Presses one button after another, each until something is there, and looks at what is shown then. */
  async function lookThrough(steps: readonly (readonly [button: string, until: string])[]) {
    const page = await open(content);
    const strange: string[] = [];
    for (const [button, until] of steps) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.locator(until).first().waitFor();
      strange.push(...(await strangeTexts(page)));
    }
    return strange;
  }

  test('the first look round', async () => {
    const [first, ...others] = Object.values(firstRun.steps).map(
      ({ title }) => `h2:text-is(${JSON.stringify(title)})`,
    );
    const strange = await lookThrough([
      [around.titles.firstRun, first ?? ''],
      ...others.map((title) => [firstRun.next, title] as const),
    ]);
    expect(strange).toEqual([]);
  });

  test('the settings', async () => {
    expect(await lookThrough([[around.titles.settings, 'text=By the sun: tonight']])).toEqual([]);
  });

  test('the diary', async () => {
    const { nights, charts, sheet, data } = diaryPages.names;
    const strange = await lookThrough([
      [around.titles.diary, '[role="grid"]'],
      [diaryPages.nights.add, 'form'],
      [diaryPages.cancel, '.one-night'],
      [nights, '[role="grid"]'],
      [charts, '.chart.routine'],
      [sheet, '.sheet .summary'],
      [data, '#erase'],
      [diaryPages.data.erase, '#erase-question'],
    ]);
    expect(strange).toEqual([]);
  });
});
