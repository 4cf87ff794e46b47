import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../../main/compose/charley.ts';
import type { Composition } from '../../../main/compose/composition.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { quietHost } from '../../support/quiet-host.ts';
import { createWaiting } from '../shells/browser/fakes.ts';
import { ownFolder } from '../storage/folder.ts';

describe('a running Charley', () => {
  let dataFolder: string;
  let composition: Composition;
  const views: View[] = [];
  const { changed, until } = createWaiting();

  beforeEach(async () => {
    dataFolder = ownFolder();
    views.length = 0;
    const tellPage = (channel: string, payload: unknown): void => {
      if (channel === 'screen:view') views.push(payload as View);
      changed();
    };
    composition = compose({ tellPage, comeForward: () => () => {} }, quietHost(dataFolder, { dataFolder }));
    await composition.start();
  });
  afterEach(() => composition.stop());

  it('follows a setting that the command line changes', async () => {
    const env = { ...process.env, CHARLEY_DATA: dataFolder };
    const command = ['dist/main/cli/charley.js', 'settings', 'set', 'screen.textPercent', '200'];
    execFile(process.execPath, command, { env });
    await until(() => views.at(-1)?.look.textPercent === 200);
    const { view } = await composition.page.answer('session:join', undefined);
    expect(view.look.textPercent).toBe(200);
  });

  it('does not use an emergency number that something else wrote, and says so on the screen', async () => {
    const store = createSettingsFile(dataFolder);
    await store.change((before) => ({ ...before, emergencyNumber: '112' }), 'emergencyNumber');
    const path = join(dataFolder, 'settings.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"112"', '"912"'));
    const words = contentFor('en').failures['settings-number-unconfirmed'];
    await until(() => views.at(-1)?.notices.includes(words) === true);
    await store.change((before) => ({ ...before, emergencyNumber: '112' }), 'emergencyNumber');
    await until(() => views.at(-1)?.notices.includes(words) === false);
  });

  it('takes out by voice no entry that was deleted on the diary page meanwhile', async () => {
    const { lines } = contentFor('en');
    const shows = (headline: string) => until(() => views.at(-1)?.headline === headline);
    composition.press('saveCramp');
    await shows(lines.savedInDiary.headline);
    const entries = async () => (await composition.page.answer('diary:read', undefined)).entries;
    await expect.poll(entries).toHaveLength(1);
    const [entry] = await entries();
    await composition.page.answer('diary:remove', { id: entry?.id ?? '' });
    composition.press('deleteEntry');
    await shows(lines.deleteByHand.headline);
  });

  it('begins where a file has the name of a folder that its data folder lies in', async () => {
    const file = join(dataFolder, 'file');
    writeFileSync(file, '');
    const host = quietHost(dataFolder, { dataFolder: join(file, 'charley') });
    const without = compose({ tellPage() {}, comeForward: () => () => {} }, host);
    await without.start();
    without.press('start');
    expect((await without.page.answer('session:join', undefined)).view.scene).not.toBe('waiting');
    await without.stop();
  });

  it('leaves nothing running where it is stopped before it has begun', async () => {
    const clock = createManualClock();
    const host = quietHost(dataFolder, { dataFolder, clock });
    const stopped = compose({ tellPage() {}, comeForward: () => () => {} }, host);
    const starting = stopped.start();
    await stopped.stop();
    await starting;
    // The voices of the machine are still being asked for their names, and that ends.
    await expect.poll(() => clock.waiting()).toBe(0);
  });

  it('begins nothing for a page that speaks on after the end', async () => {
    const clock = createManualClock();
    const awake = { taken: 0 };
    const keepAwake = () => {
      awake.taken += 1;
      return () => {
        awake.taken -= 1;
      };
    };
    const power = { keepAwake, canKeepAwake: async () => true };
    const host = quietHost(dataFolder, { dataFolder, clock, power });
    const stopped = compose({ tellPage() {}, comeForward: () => () => {} }, host);
    await stopped.start();
    await stopped.page.answer('session:join', undefined);
    stopped.page.told({ channel: 'microphone:status', payload: { kind: 'ready' } });
    stopped.press('start');
    expect(awake.taken).toBe(1);
    await stopped.stop();
    stopped.page.told({ channel: 'microphone:test', payload: { kind: 'start' } });
    stopped.page.told({ channel: 'voice:try', payload: { rate: 1, volume: 1 } });
    stopped.page.told({
      channel: 'microphone:status',
      payload: { kind: 'failed', code: 'microphone-lost' },
    });
    stopped.page.left();
    expect(awake.taken).toBe(0);
    await expect.poll(() => clock.waiting()).toBe(0);
  });

  it('answers a page that asks for a line which is expected no longer, and notes no fault', async () => {
    expect(await composition.page.answer('voice:line', { line: 'a1' })).toEqual({ base64: null });
  });
});
