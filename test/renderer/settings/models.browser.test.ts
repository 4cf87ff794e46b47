import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compose } from '../../../main/compose/charley.ts';
import { createClock } from '../../../main/lib/time/clock.ts';
import { bundledModels, sha256Of } from '../../../main/recognition/models/model.ts';
import { runBrowserShell } from '../../../main/shells/browser/index.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { recordingLog } from '../../main/shells/browser/fakes.ts';
import { openChromium } from '../../support/chromium.ts';
import { cutOffAfter, type FileServer, serveFile, wholly } from '../../support/file-server.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { quietHost } from '../../support/quiet-host.ts';
import { removeFolder } from '../../support/remove-folder.ts';
import { zipModel } from '../../support/sound/packed-models.ts';

/** Getting a model by the page, with the real composition behind it and a server on loopback for the internet. */
const offeredName = 'vosk-model-offered';
const builtPage = join(import.meta.dirname, '../../../dist/renderer');

let browser: Browser;
let folder: string;
let server: FileServer;
let page: Page;
let stop: () => void;
let ended: Promise<number>;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charley-models-'));
  const zip = readFileSync(zipModel(folder, offeredName));
  server = await serveFile(zip);
  const address = startCharley(modelsThatOffer(zip));
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(await address);
  await page.mouse.move(5, 5);
  await page.getByRole('button', { name: 'Settings' }).click();
  await offer().waitFor();
});
afterEach(async () => {
  await page.close();
  stop();
  await ended;
  await server.close();
  await removeFolder(folder);
});

/** Charley's own models, and one on the server. */
function modelsThatOffer(zip: Buffer): string {
  const place = join(folder, 'bundled');
  cpSync(bundledModels(), place, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8'));
  const [first] = manifest.downloads;
  const offered = { ...first, name: offeredName, url: server.url, size: zip.length, sha256: sha256Of(zip) };
  writeFileSync(join(place, 'manifest.json'), JSON.stringify({ ...manifest, downloads: [offered] }));
  return place;
}

/** Settles with the address that is printed. */
function startCharley(modelFolder: string): Promise<string> {
  const clock = createClock();
  const log = recordingLog();
  return new Promise((resolve) => {
    ended = runBrowserShell({
      opening: { kind: 'address' },
      pageFolder: builtPage,
      dataFolder: join(folder, 'data'),
      compose: (shell) => compose(shell, quietHost(folder, { clock, log, modelFolder })),
      clock,
      log,
      content: contentFor('en'),
      print(line) {
        const address = /http:\/\/\S+/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      },
      untilStopped: new Promise((resolveStop) => {
        stop = () => resolveStop();
      }),
    });
  });
}

const offer = () => page.getByRole('button', { name: `Get ${offeredName}` });
const cancel = () => page.getByRole('button', { name: 'Cancel. Go on another time.' });
const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
const choices = (label: string) =>
  page.getByLabel(label, { exact: true }).locator('option').allTextContents();
const kept = () => {
  const place = join(folder, 'data', 'models');
  return existsSync(place) ? readdirSync(place).toSorted() : [];
};

test('A press gets the model that is offered, and it can be chosen for both ears', async () => {
  expect(await page.getByText(/MB from 127\.0\.0\.1:\d+, licence Apache-2\.0/).count()).toBe(1);
  await offer().click();
  await said(/^Brought vosk-model-offered\. It hears \d+ of \d+ phrases\. Choose it above\.$/);
  await expect.poll(() => offer().count()).toBe(0);
  for (const label of ['Speech model', 'Speech model for whole sentences'])
    await expect.poll(() => choices(label)).toContainEqual(expect.stringContaining(offeredName));
  await page.getByLabel('Speech model for whole sentences').selectOption(offeredName);
  await said('Changed: Speech model for whole sentences.');
  expect(kept()).toEqual(['manifest.json', `${offeredName}.tar.gz`]);
});

test('A download that is cancelled goes on where it was', async () => {
  server.answerWith((response, all) => {
    response.writeHead(200, { 'content-length': all.length });
    response.write(all.subarray(0, 1_000_000));
  });
  await offer().click();
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).not.toBe('0');
  expect(await offer().isDisabled()).toBe(true);
  for (const times of [1, 3]) {
    await page.getByLabel('Text size').fill(String(100 * times));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await cancel().click();
  await said('Cancelled. What has come is kept: the next try goes on there.');
  expect(kept()).toEqual([`${offeredName}.part`]);
  server.answerWith(cutOffAfter(100_000), wholly);
  await offer().click();
  await said(/^Brought/);
  // Of what is on its way when a connection breaks, some may be lost.
  const [first, second, third = 0, ...more] = server.asked;
  expect([first, second, more]).toEqual([0, 1_000_000, []]);
  expect(third).toBeGreaterThan(1_000_000);
  expect(third).toBeLessThanOrEqual(1_100_000);
});

test('A download that fails says why and what to do, also to somebody who was on another page, and the next press gets it', async () => {
  const statusOf = (status: number) => (response: ServerResponse) => {
    response.writeHead(status);
    response.end();
  };
  server.answerWith(statusOf(404));
  await offer().click();
  await said(/^The model is no longer at its address\. A newer Charley may know another\./);
  server.answerWith((response) => void response.destroy());
  await offer().click();
  await said(/^(The model could not be reached|The connection broke)/);
  const held: (() => void)[] = [];
  server.answerWith((response) => held.push(() => response.destroy()));
  await offer().click();
  await expect.poll(() => held.length).toBe(1);
  await page.getByRole('button', { name: 'Back to the night screen' }).click();
  server.answerWith(statusOf(404));
  for (const end of held) end();
  await page.mouse.move(9, 9);
  await page.getByRole('button', { name: 'Settings' }).click();
  await said(/^(The model could not be reached|The connection broke|The model is no longer)/);
  server.answerWith(wholly);
  await offer().click();
  await said(/^Brought/);
});

test('Another file than the promised one is refused in words', async () => {
  server.answerWith((response, all) => wholly(response, Buffer.alloc(all.length), 0));
  await offer().click();
  await said(/^What came is not the model that was promised/);
  expect(kept()).toEqual([]);
  await expect.poll(() => offer().isEnabled()).toBe(true);
});

test('A model is brought by choosing its file, and what is no model is refused in words', async () => {
  const input = page.getByLabel('Bring a speech model from a file (Vosk, .zip or .tar.gz)');
  await input.setInputFiles(zipModel(folder, 'my-own'));
  await said(/^Brought my-own\./);
  await expect.poll(() => choices('Speech model')).toContainEqual(expect.stringMatching(/^my-own/));
  await input.setInputFiles({
    name: 'letter.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK Dear Sir'),
  });
  await said(/^This is not a model that Charley can use/);
  await input.setInputFiles({ name: 'empty.zip', mimeType: 'application/zip', buffer: Buffer.alloc(0) });
  await said('The file did not come whole. Choose it again.');
  expect(kept()).toEqual(['manifest.json', 'my-own.tar.gz']);
});
