import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charleyCommand } from '../support/electron/charley-command.ts';
import { type CharleyWindow, noElectron, openCharleyWindow } from '../support/electron/charley-window.ts';
import { patienceMs } from '../support/patience.ts';
import { lookAtPdf } from '../support/printer.ts';
import { removeFolder } from '../support/remove-folder.ts';

const describeHere = describe.runIf(noElectron === '');

describeHere(`Charley in Electron's window${noElectron}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-saved-'));
  let charley: CharleyWindow;

  beforeAll(async () => {
    charley = await openCharleyWindow({ options: ['--text-only'] });
  });
  afterAll(async () => {
    await charley?.close();
    await removeFolder(folder);
  });

  const headline = (words: string) =>
    charley.page.locator('#headline', { hasText: words }).waitFor({ timeout: patienceMs });
  const button = (name: string) => charley.page.getByRole('button', { name, exact: true });
  const command = (...words: readonly string[]) => charleyCommand(charley.dataFolder, words);
  const waits = () => charley.page.locator('#pages').waitFor();

  it('waits at its own address, counts the hold after one key, and stops at Escape', async () => {
    await headline('Press any key to start');
    expect(charley.page.url()).toBe('app://charley/index.html');
    await charley.page.keyboard.press('Space');
    await headline("I'm here. Straighten your leg");
    await headline('Pull your toes toward you');
    const number = charley.page.locator('#number');
    await number.filter({ hasText: /^\d+$/ }).waitFor();
    const first = Number(await number.textContent());
    await expect.poll(async () => Number(await number.textContent())).toBeLessThanOrEqual(first - 2);
    await charley.page.keyboard.press('Escape');
    await headline('Stopped. I stay here');
  });

  it('does what a command says, and tells what its screen shows', async () => {
    expect(await command('start', 'foot')).toMatchObject({ code: 0 });
    await headline('foot');
    expect((await command('status')).output).toContain('Screen: ');
    expect(await command('stop')).toMatchObject({ code: 0 });
    await headline('Stopped. I stay here');
  });

  it('keeps what is set, and an entry of the diary', async () => {
    await waits();
    await charley.page.mouse.move(5, 5);
    await button('Settings').click();
    await charley.page.getByLabel('Colours').selectOption('red');
    await expect
      .poll(() => readFileSync(join(charley.dataFolder, 'settings.json'), 'utf8'))
      .toMatch(/"colours": ?"red"/);
    await charley.page.keyboard.press('Escape');
    await waits();
    await charley.page.mouse.move(9, 9);
    await button('Diary').click();
    await button('Add a cramp').click();
    await button('Save').click();
    await charley.page.getByText('Saved in your diary.', { exact: true }).waitFor();
    expect(readFileSync(join(charley.dataFolder, 'diary.jsonl'), 'utf8')).toContain('"kind":"episode"');
  });

  it("prints the doctor's sheet in a window that nobody sees, and saves it where the person wants it", async () => {
    const file = join(folder, 'sheet.pdf');
    // In the person's place, who would be asked where to.
    await charley.app.evaluate(({ session }, path) => {
      session.defaultSession.once('will-download', (_event, item) => item.setSavePath(path));
    }, file);
    await button("Doctor's sheet").click();
    await button('Save as PDF').click();
    await charley.page.getByText('The PDF is ready.').waitFor();
    await expect
      .poll(() => lookAtPdf(readFileSync(file), folder))
      .toMatchObject({ pages: 1, isTagged: true });
    expect(await charley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('has a page that is isolated from other origins, and has nothing of Node', async () => {
    const found = await charley.page.evaluate(() => ({
      isIsolated: window.crossOriginIsolated,
      bridge: Object.keys((window as unknown as { charley: object }).charley),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    }));
    expect(found).toEqual({ isIsolated: true, bridge: ['ask', 'tell', 'on'], node: [] });
  });

  it.each([
    ['a connection', () => fetch('https://example.com/').then(() => 'had')],
    [
      'a script within the page',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = "had"';
        document.head.append(script);
        return Reflect.get(window, 'ran') ?? Promise.reject(new Error('it did not run'));
      },
    ],
    ['another window', () => window.open('https://example.com/') ?? Promise.reject(new Error('none opened'))],
    ['the camera', () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'had')],
    ['the screen', () => navigator.mediaDevices.getDisplayMedia().then(() => 'had')],
    ['the place', () => new Promise((had, not) => navigator.geolocation.getCurrentPosition(had, not))],
    [
      'notifications',
      async () =>
        (await Notification.requestPermission()) === 'granted' ? 'had' : Promise.reject(new Error('denied')),
    ],
    ['the clipboard', () => navigator.clipboard.readText().then(() => 'had')],
  ])('refuses the page %s', async (_, ask: () => unknown) => {
    const answer = charley.page.evaluate(ask).then(
      () => 'had',
      () => 'refused',
    );
    expect(await answer).toBe('refused');
  });

  it('lets the page keep the screen on', async () => {
    expect(
      await charley.page.evaluate(() => navigator.wakeLock.request('screen').then((lock) => lock.type)),
    ).toBe('screen');
  });

  // The last one: Playwright waits for the navigation that never comes.
  it('stays where it is when the page would go elsewhere', async () => {
    const navigated = charley.app.evaluate(
      ({ webContents }) =>
        new Promise((resolve) => {
          const contents = webContents.getAllWebContents()[0];
          contents?.once('will-frame-navigate', (event) => resolve(event.defaultPrevented));
          void contents?.executeJavaScript('location.href = "https://example.com/"; null');
        }),
    );
    expect(await navigated).toBe(true);
    const address = await charley.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.getURL(),
    );
    expect(address).toBe('app://charley/index.html');
  });
});
