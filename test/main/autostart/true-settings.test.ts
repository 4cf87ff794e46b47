import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trueSettings } from '../../../main/autostart/true-settings.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import type { Autostart } from '../../../shared/ports/machine.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import { ownFolder } from '../storage/folder.ts';

/** An autostart that only remembers; `refuse` makes it fail from then on. */
function fakeAutostart() {
  let kind: 'on' | 'off' = 'off';
  let isRefusing = false;
  const turn = async (wanted: 'on' | 'off') => {
    if (isRefusing) return failed('autostart-unwritable');
    kind = wanted;
    return succeeded(undefined);
  };
  const autostart: Autostart = {
    read: async () => ({ kind }),
    enable: () => turn('on'),
    disable: () => turn('off'),
  };
  const refuse = () => {
    isRefusing = true;
  };
  return { autostart, turn, refuse };
}

describe('settings that are true', () => {
  it('switch the start with the computer on and off', async () => {
    const { autostart } = fakeAutostart();
    const settings = trueSettings(createSettingsFile(ownFolder()), autostart);
    expect(await settings.change((before) => ({ ...before, autostart: true }))).toEqual(succeeded(undefined));
    expect(await autostart.read()).toEqual({ kind: 'on' });
    await settings.change((before) => ({ ...before, autostart: false }));
    expect(await autostart.read()).toEqual({ kind: 'off' });
  });

  it('show what is true, whatever the file says', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'settings.json'), '{"schema":1,"data":{"autostart":true}}');
    const { autostart, turn } = fakeAutostart();
    const settings = trueSettings(createSettingsFile(folder), autostart);
    expect((await settings.read()).settings.autostart).toBe(false);
    await turn('on');
    expect((await settings.read()).settings.autostart).toBe(true);
  });

  it('leave it alone when something else is changed', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'settings.json'), '{"schema":1,"data":{"autostart":true}}');
    const { autostart } = fakeAutostart();
    const settings = trueSettings(createSettingsFile(folder), autostart);
    await settings.change((before) => ({ ...before, holdStyle: 'tens' }));
    expect(await autostart.read()).toEqual({ kind: 'off' });
    expect((await settings.read()).settings).toMatchObject({ autostart: false, holdStyle: 'tens' });
  });

  it('fail and stay off where this machine refuses', async () => {
    const { autostart, refuse } = fakeAutostart();
    const settings = trueSettings(createSettingsFile(ownFolder()), autostart);
    refuse();
    expect(await settings.change((before) => ({ ...before, autostart: true }))).toMatchObject({
      ok: false,
      failure: { code: 'autostart-unwritable' },
    });
    expect((await settings.read()).settings.autostart).toBe(false);
  });

  it('start nothing with the computer where the change itself is not kept', async () => {
    const folder = ownFolder();
    const { autostart } = fakeAutostart();
    writeFileSync(join(folder, 'not-a-folder'), '');
    const settings = trueSettings(createSettingsFile(join(folder, 'not-a-folder')), autostart);
    expect(await settings.change((before) => ({ ...before, autostart: true }))).toMatchObject({ ok: false });
    expect(await autostart.read()).toEqual({ kind: 'off' });
    expect((await settings.read()).settings.autostart).toBe(false);
  });
});
