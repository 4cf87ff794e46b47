import type { LoginItemSettings, LoginItemSettingsOptions, Settings } from 'electron';
import { describe, expect, it } from 'vitest';
import { electronAutostart } from '../../../../main/shells/electron/login-item.ts';
import { ownFolder } from '../../storage/folder.ts';

/** The system's login items, as far as Charley touches them; `stubborn` ones wait for the person to allow it. */
function fakeApp(isPackaged: boolean, manner: 'willing' | 'stubborn' = 'willing') {
  const given: Settings[] = [];
  const asked: (LoginItemSettingsOptions | undefined)[] = [];
  let openAtLogin = false;
  return {
    given,
    asked,
    isPackaged,
    getAppPath: () => 'C:\\My Code\\charley',
    getLoginItemSettings: (options?: LoginItemSettingsOptions) => {
      asked.push(options);
      return { openAtLogin } as LoginItemSettings;
    },
    setLoginItemSettings: (settings: Settings) => {
      given.push(settings);
      if (manner === 'willing') openAtLogin = settings.openAtLogin === true;
    },
  };
}

const machine = (platform: NodeJS.Platform, home = '/nowhere') => ({
  platform,
  environment: {},
  home,
  program: '/opt/charley/charley',
});

describe('starting with the computer under Electron', () => {
  it('is a login item on Windows, with the checkout in quotes', async () => {
    const app = fakeApp(false);
    const autostart = electronAutostart(app, machine('win32'));
    expect(await autostart.enable()).toMatchObject({ ok: true });
    const which = { path: '/opt/charley/charley', args: ['"C:\\My Code\\charley"'] };
    expect(app.given).toEqual([{ ...which, openAtLogin: true }]);
    expect(app.asked[0]).toEqual(which);
    expect(await autostart.read()).toEqual({ kind: 'on' });
    expect(await autostart.disable()).toMatchObject({ ok: true });
    expect(await autostart.read()).toEqual({ kind: 'off' });
  });

  it('is the login item of the packaged app on macOS', async () => {
    const app = fakeApp(true);
    await electronAutostart(app, machine('darwin')).enable();
    expect(app.given).toEqual([{ openAtLogin: true }]);
  });

  it('is never a login item of Electron itself, nor one on Linux', async () => {
    const [checkout, linux] = [fakeApp(false), fakeApp(true)];
    const home = ownFolder();
    await electronAutostart(checkout, machine('darwin', home)).enable();
    await electronAutostart(linux, machine('linux', home)).enable();
    expect([...checkout.given, ...linux.given]).toEqual([]);
    expect(await electronAutostart(linux, machine('linux', home)).read()).toEqual({ kind: 'on' });
  });

  it('fails where the system does not take it', async () => {
    const autostart = electronAutostart(fakeApp(true, 'stubborn'), machine('darwin'));
    expect(await autostart.enable()).toMatchObject({ ok: false, failure: { code: 'autostart-unavailable' } });
    expect(await autostart.read()).toEqual({ kind: 'off' });
  });
});
