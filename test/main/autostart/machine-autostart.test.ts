import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { machineAutostart } from '../../../main/autostart/machine-autostart.ts';
import { ownFolder } from '../storage/folder.ts';

let home: string;
beforeEach(() => {
  home = ownFolder();
});

const command = ['/usr/bin/node', '/srv/charley/dist/main/cli/start.js'];
const on = (
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv = {},
  own: readonly string[] = command,
) => machineAutostart({ platform, environment, home, command: own });
const entry = () => join(home, '.config', 'autostart', 'charley.desktop');
const execLine = () => /^Exec=(.*)$/m.exec(readFileSync(entry(), 'utf8'))?.[1] ?? '';

/** Reads a value of `Exec` as the Desktop Entry Specification tells: first as a string, then in quotes. */
function argumentsOf(value: string): readonly string[] {
  const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', '\\': '\\' };
  const text = value.replace(/\\(.)/g, (_, letter: string) => letters[letter] ?? `?${letter}`);
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, inner = '']) =>
    inner.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  );
}

describe('starting with the computer on Linux', () => {
  it('is off until it is switched on, and leaves nothing when it is switched off', async () => {
    const autostart = on('linux');
    expect(await autostart.read()).toEqual({ kind: 'off' });
    expect(await autostart.enable()).toEqual({ ok: true, value: undefined });
    expect(await autostart.read()).toEqual({ kind: 'on' });
    expect(readdirSync(join(home, '.config', 'autostart'))).toEqual(['charley.desktop']);
    expect(execLine()).toBe('"/usr/bin/node" "/srv/charley/dist/main/cli/start.js"');
    expect(await autostart.disable()).toEqual({ ok: true, value: undefined });
    expect(await autostart.read()).toEqual({ kind: 'off' });
    expect(readdirSync(join(home, '.config', 'autostart'))).toEqual([]);
    expect(await autostart.disable()).toEqual({ ok: true, value: undefined });
  });

  it('goes by XDG_CONFIG_HOME where that is a whole path', async () => {
    await on('linux', { XDG_CONFIG_HOME: join(home, 'elsewhere') }).enable();
    expect(existsSync(join(home, 'elsewhere', 'autostart', 'charley.desktop'))).toBe(true);
    await on('linux', { XDG_CONFIG_HOME: 'beside' }).enable();
    expect(existsSync(entry())).toBe(true);
  });

  it('starts an AppImage by its own file', async () => {
    await on('linux', { APPIMAGE: '/home/me/My Apps/Charley.AppImage' }).enable();
    expect(argumentsOf(execLine())).toEqual(['/home/me/My Apps/Charley.AppImage']);
  });

  it('carries any path through the quotes of a desktop entry', async () => {
    const odd = ['/opt/a b/node', '/x/$HOME `id` "quoted" \\back 100%u %% it\'s;&|\n[Desktop Entry]\té'];
    await on('linux', {}, odd).enable();
    expect(argumentsOf(execLine())).toEqual(odd);
    expect(readFileSync(entry(), 'utf8').match(/^\[/gm)).toHaveLength(1);
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'is off where the desktop has switched it off with %s, and can be switched on again',
    async (line) => {
      const autostart = on('linux');
      await autostart.enable();
      writeFileSync(entry(), `${readFileSync(entry(), 'utf8')}${line}\n`);
      expect(await autostart.read()).toEqual({ kind: 'off' });
      await autostart.enable();
      expect(await autostart.read()).toEqual({ kind: 'on' });
    },
  );

  it('fails and stays off where the disk refuses', async () => {
    writeFileSync(join(home, '.config'), '');
    const autostart = on('linux');
    expect(await autostart.enable()).toMatchObject({ ok: false, failure: { code: 'autostart-unwritable' } });
    expect(await autostart.read()).toEqual({ kind: 'off' });
  });

  it('fails and stays on where the file cannot be taken away', async () => {
    mkdirSync(join(entry(), 'inside'), { recursive: true });
    expect(await on('linux').disable()).toMatchObject({
      ok: false,
      failure: { code: 'autostart-unwritable' },
    });
  });

  it.each([
    ['a Flatpak', { FLATPAK_ID: 'org.example.App' }],
    ['a Snap', { SNAP: '/srv/charley' }],
  ])('cannot be had inside %s', async (_name, environment) => {
    const autostart = on('linux', environment);
    expect(await autostart.read()).toEqual({ kind: 'not here', code: 'autostart-sandboxed' });
    expect(await autostart.enable()).toMatchObject({ ok: false, failure: { code: 'autostart-sandboxed' } });
    expect(readdirSync(home)).toEqual([]);
  });

  it('can be had where only the terminal that Charley was started from is a Snap', async () => {
    expect(await on('linux', { SNAP: '/snap/code/1' }).read()).toEqual({ kind: 'off' });
  });
});

describe('starting with the computer elsewhere', () => {
  it('is an agent of the own session on macOS', async () => {
    const autostart = on('darwin', {}, ['/usr/local/bin/node', '/Users/me/a & <b>/start.js']);
    await autostart.enable();
    expect(await autostart.read()).toEqual({ kind: 'on' });
    const folder = join(home, 'Library', 'LaunchAgents');
    const agent = readFileSync(join(folder, 'org.charley.bedside.start.plist'), 'utf8');
    expect(agent).toContain('<string>/usr/local/bin/node</string>');
    expect(agent).toContain('<string>/Users/me/a &amp; &lt;b&gt;/start.js</string>');
    await autostart.disable();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('cannot be had on Windows without Electron', async () => {
    expect(await on('win32').read()).toEqual({ kind: 'not here', code: 'autostart-unavailable' });
    expect(await on('win32').enable()).toMatchObject({ ok: false });
  });
});
