import { describe, expect, it, vi } from 'vitest';
import { dressTray, trayImage, trayMenu } from '../../../../../main/shells/electron/window/tray.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';

const words = contentFor('en').tray;
const actions = () => ({ open: vi.fn(), press: vi.fn(), quit: vi.fn() });

describe('the tray', () => {
  it('starts the bedtime stretches, and relief, with the window in front', () => {
    const done = actions();
    const menu = trayMenu(done, words);
    for (const label of ['Bedtime stretches', 'I have a cramp']) {
      menu.find((item) => item.label === label)?.click?.({} as never, undefined, {} as never);
    }
    expect(done.press.mock.calls).toEqual([['routine'], ['start']]);
    expect(done.open).toHaveBeenCalledTimes(2);
  });

  it('stops without bringing anything forward', () => {
    const done = actions();
    trayMenu(done, words)
      .find((item) => item.label === 'Stop')
      ?.click?.({} as never, undefined, {} as never);
    expect(done.press.mock.calls).toEqual([['stop']]);
    expect(done.open).not.toHaveBeenCalled();
  });

  it('shows its menu and opens the window on a click', () => {
    const done = actions();
    const tray = { setToolTip: vi.fn(), setContextMenu: vi.fn(), on: vi.fn() };
    dressTray(tray, (template) => template.length, done, words);
    expect(tray.setContextMenu).toHaveBeenCalledWith(7);
    tray.on.mock.calls[0]?.[1]();
    expect(done.open).toHaveBeenCalledOnce();
  });

  it.each([
    ['linux', 32],
    ['darwin', 16],
  ] as const)('has a picture: %s, %i points wide', (platform, points) => {
    const createFromBuffer = (png: Buffer, { scaleFactor }: { readonly scaleFactor: number }) => ({
      format: png.toString('latin1', 1, 4),
      points: png.readUInt32BE(16) / scaleFactor,
    });
    expect(trayImage({ createFromBuffer }, platform)).toEqual({ format: 'PNG', points });
  });
});
