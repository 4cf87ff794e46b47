import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { sheetDocument } from '../main/pages/doctors-sheet.ts';
import { contentFor } from '../shared/content/languages.ts';
import type { View } from '../shared/dialogue/view.ts';
import type { NightRecord } from '../shared/diary/night-record.ts';
import { filled } from '../shared/filled.ts';
import { defaultSettings } from '../shared/settings/settings.ts';
import { openChromium } from './support/chromium.ts';
import { readDeveloperOptions, refuseOptions } from './support/developer-options.ts';
import { type FakeAnswers, installFakeBridge } from './support/page/fake-bridge.ts';
import { servePage } from './support/page/server.ts';
import { exampleViews, idleJoined, idleView } from './support/page/views.ts';
import { yearOfNights } from './support/page/year-of-nights.ts';

interface Size {
  readonly context: BrowserContextOptions;
  readonly textPercent: number;
}

const english = contentFor('en');
/** The sizes to look at. `zoomed` is a page at 200 %: half the viewport at twice the scale. */
const sizes: Readonly<Record<string, Size>> = {
  '800x600': { context: { viewport: { width: 800, height: 600 } }, textPercent: 100 },
  '1280x800': { context: { viewport: { width: 1280, height: 800 } }, textPercent: 100 },
  portrait: { context: { viewport: { width: 600, height: 960 } }, textPercent: 100 },
  'text-200-800x600': { context: { viewport: { width: 800, height: 600 } }, textPercent: 200 },
  'text-300': { context: { viewport: { width: 1280, height: 800 } }, textPercent: 300 },
  'text-300-800x600': { context: { viewport: { width: 800, height: 600 } }, textPercent: 300 },
  'portrait-text-300': { context: { viewport: { width: 600, height: 960 } }, textPercent: 300 },
  '1280x720': { context: { viewport: { width: 1280, height: 720 } }, textPercent: 100 },
  '400x300': { context: { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 }, textPercent: 100 },
  '267x200': { context: { viewport: { width: 267, height: 200 }, deviceScaleFactor: 3 }, textPercent: 100 },
  zoomed: { context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, textPercent: 100 },
};

/** Every chart that there is has been drawn. */
const drawn = (): boolean => document.querySelector('canvas:not([width])') === null;

/** What is pressed from the waiting screen on, by its words, to come to a page of the day. */
const dayPages: Readonly<Record<string, readonly string[]>> = {
  settings: [english.pages.titles.settings],
  'microphone-test': [english.pages.titles.settings, english.settingsPage.microphoneTest.start],
  ...Object.fromEntries(
    Object.entries(english.diaryPages.names).map(([name, words]) => [
      `diary-${name}`,
      [english.pages.titles.diary, words],
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(english.firstRun.steps).map((_, step) => [
      `first-run-${step + 1}`,
      [english.pages.titles.firstRun, ...Array.from({ length: step }, () => english.firstRun.next)],
    ]),
  ),
};

const now = '2026-11-23T08:00:00+00:00';
const medicines = ['water tablet, mornings', 'statin'];
const entries = yearOfNights();
/** What the morning says of the night before. */
const lastNight: NightRecord = {
  night: '2026-11-22',
  listenedMs: 27_000_000,
  gapCount: 2,
  longestGapMs: 600_000,
  gaps: [
    { at: '2026-11-23T01:10:00+00:00', lastedMs: 40_000, cause: 'microphone-lost' },
    { at: '2026-11-23T04:00:00+00:00', lastedMs: 600_000, cause: 'asleep' },
  ],
  doubts: 3,
  until: '2026-11-23T07:00:00+00:00',
};
const settings = { ...defaultSettings, medicines };
const answers: FakeAnswers = {
  'settings:read': { settings, notices: [] },
  'settings:options': {
    choices: {
      'voice.name': [
        { value: null, words: 'The nicest one here: Slt, American woman' },
        { value: 'cmu_us_slt_arctic_hts', words: 'Slt, American woman' },
        { value: 'kal_diphone', words: 'Kal, American man' },
      ],
      model: [{ value: 'starter', words: "Charley's own: small, English" }],
      wideModel: [{ value: 'wide', words: "Charley's own for whole sentences: English" }],
      language: [{ value: 'en', words: 'English' }],
    },
    gone: {},
    untried: { voice: '', microphone: '' },
    notes: {
      'voice.name': filled(english.settingsPage.offers.prepared, { ready: 120, total: 307 }),
      'nightHours.by': filled(english.settingsPage.sun.known, { from: '16:05', to: '07:51' }),
    },
  },
  'diary:read': { entries, nights: [lastNight], now, damagedLines: 0, newerLines: 0 },
  'diary:sheet': { html: sheetDocument(entries, settings, new Date(now), english) },
};

/** Pictures of every state and of every page of the day, in every size, to be looked at; or of those with a word in their name. */
const usage = 'Usage: npm run shots -- [WORD]; or node dist/test/shots.js FOLDER [WORD]';
const { positionals } = readDeveloperOptions(usage, { allowPositionals: true, options: {} });
const [folder, word = ''] = positionals;
if (folder === undefined) refuseOptions('Into which folder?', usage);
await mkdir(folder, { recursive: true });
const server = await servePage();
const browser = await openChromium();

async function openView(context: BrowserContextOptions, view: View): Promise<Page> {
  const page = await browser.newPage({ ...context, reducedMotion: 'reduce' });
  const bridge = await installFakeBridge(page, { ...idleJoined, view }, answers);
  await page.goto(server.origin);
  await bridge.untilTold('screen:painted', 1);
  return page;
}

for (const [sizeName, { context, textPercent }] of Object.entries(sizes)) {
  for (const [viewName, example] of Object.entries(exampleViews)) {
    if (!`${viewName}-${sizeName}`.includes(word)) continue;
    const view = { ...example, look: { ...example.look, textPercent } };
    const page = await openView(context, view);
    await page.screenshot({ path: join(folder, `${viewName}-${sizeName}.png`) });
    await page.close();
  }
  for (const [pageName, presses] of Object.entries(dayPages)) {
    if (!`${pageName}-${sizeName}`.includes(word)) continue;
    const page = await openView(context, { ...idleView, look: { ...idleView.look, textPercent } });
    for (const name of presses) await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction(drawn);
    await page.screenshot({ path: join(folder, `${pageName}-${sizeName}.png`), fullPage: true });
    await page.close();
  }
}
/** The doctor's sheet as paper has it, and as a printer without colours makes it. */
for (const [name, filter] of Object.entries({ 'sheet-on-paper': 'none', 'sheet-in-grey': 'grayscale(1)' })) {
  if (!name.includes(word)) continue;
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(answers['diary:sheet']?.html ?? '');
  await page.addStyleTag({ content: `html { filter: ${filter}; }` });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
await browser.close();
await server.close();
