import { describe, expect, it, vi } from 'vitest';
import { electronRestarting } from '../../../../main/shells/electron/restarting.ts';

describe('a start after a fault', () => {
  it('is of the same program with its own arguments', () => {
    const app = { relaunch: vi.fn(), exit: vi.fn() };
    electronRestarting(app, {}).relaunch({ args: ['/app', '--after-fault'] });
    expect(app.relaunch).toHaveBeenCalledWith({ args: ['/app', '--after-fault'] });
  });

  it('is of the AppImage where Charley runs out of one', () => {
    const app = { relaunch: vi.fn(), exit: vi.fn() };
    electronRestarting(app, { APPIMAGE: '/home/me/Charley.AppImage' }).relaunch({ args: ['--after-fault'] });
    expect(app.relaunch).toHaveBeenCalledWith({
      execPath: '/home/me/Charley.AppImage',
      args: ['--appimage-extract-and-run', '--after-fault'],
    });
  });
});
