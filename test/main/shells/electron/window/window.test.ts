import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  bringWindowForward as bringForwardOn,
  type Desktop,
  loadPage,
  showWhenPainted,
} from '../../../../../main/shells/electron/window/window.ts';
import { pagePreferences, windowOptions } from '../../../../../main/shells/electron/window/window-options.ts';

describe('what a page may do', () => {
  it('is nothing of Node, in no way', () => {
    expect(pagePreferences('/app/preload.cjs')).toEqual({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(pagePreferences('/app/preload.cjs'))).toBe(true);
  });
});

/** A window that notes what was done to it. */
function fakeWindow(state: 'minimized' | 'hidden' | 'behind' | 'in front' | 'closed') {
  const done: string[] = [];
  let isClosed = state === 'closed';
  const window = Object.assign(new EventEmitter(), {
    show: () => done.push('show'),
    hide: () => done.push('hide'),
    minimize: () => done.push('minimize'),
    blur: () => done.push('blur'),
    isDestroyed: () => isClosed,
    isVisible: () => state !== 'hidden' && state !== 'minimized',
    isFocused: () => state === 'in front',
    isMinimized: () => state === 'minimized',
    restore: () => done.push('restore'),
    moveTop: () => done.push('moveTop'),
    focus: () => done.push('focus'),
    setAlwaysOnTop: (isOnTop: boolean) => done.push(isOnTop ? 'on top' : 'as others'),
  });
  const app: Desktop['app'] = { focus: (options) => done.push(options?.steal ? 'active' : 'asked') };
  return {
    done,
    app,
    window: window as unknown as Parameters<typeof bringForwardOn>[0],
    emitter: window,
    close() {
      isClosed = true;
    },
  };
}

const bringWindowForward = (
  { window, app }: Pick<ReturnType<typeof fakeWindow>, 'window' | 'app'>,
  platform: NodeJS.Platform = 'linux',
) => bringForwardOn(window, { platform, app });

describe('the window', () => {
  it('is black, and hidden until the page has painted', () => {
    expect(windowOptions('/app/preload.cjs')).toMatchObject({ show: false, backgroundColor: '#000' });
    const { done, window, emitter } = fakeWindow('hidden');
    showWhenPainted(window);
    expect(done).toEqual([]);
    emitter.emit('ready-to-show');
    expect(done).toEqual(['show']);
  });

  it('comes to the front for a cramp, from the task bar too', () => {
    const behind = fakeWindow('behind');
    bringWindowForward(behind);
    expect(behind.done).toEqual(['show', 'moveTop', 'focus']);
    const minimized = fakeWindow('minimized');
    bringWindowForward(minimized);
    expect(minimized.done).toEqual(['restore', 'show', 'moveTop', 'focus']);
  });

  it.each([
    ['win32', ['on top', 'show', 'moveTop', 'focus', 'as others']],
    ['darwin', ['show', 'moveTop', 'focus', 'active']],
  ] as const)(
    'comes before the window of another program, and its keys come to Charley: %s',
    (platform, steps) => {
      const behind = fakeWindow('behind');
      bringWindowForward(behind, platform);
      expect(behind.done).toEqual(steps);
    },
  );

  it.each([
    ['hidden', ['hide']],
    ['minimized', ['minimize']],
    ['behind', ['blur']],
    ['in front', []],
  ] as const)('that was %s is so again when the screen is given back', (state, back) => {
    const { done, ...scene } = fakeWindow(state);
    const giveBack = bringWindowForward(scene);
    done.length = 0;
    giveBack();
    expect(done).toEqual(back);
  });

  it('is left alone once it is closed', () => {
    const closed = fakeWindow('closed');
    bringWindowForward(closed)();
    expect(closed.done).toEqual([]);
    const closing = fakeWindow('hidden');
    const giveBack = bringWindowForward(closing);
    closing.done.length = 0;
    closing.close();
    giveBack();
    expect(closing.done).toEqual([]);
  });
});

describe('a page that does not load', () => {
  /** A window whose page does not load; `closes` where somebody closes it meanwhile. */
  function windowThat(event: 'closes' | 'stays'): Parameters<typeof loadPage>[0] {
    const window = new EventEmitter();
    const loadURL = async (): Promise<void> => {
      if (event === 'closes') window.emit('close');
      throw new Error('ERR_FAILED');
    };
    return Object.assign(window, { loadURL }) as unknown as Parameters<typeof loadPage>[0];
  }

  it('because its window is closed is no fault', async () => {
    await expect(loadPage(windowThat('closes'), 'app://charley/')).resolves.toBeUndefined();
  });

  it('for any other reason is one', async () => {
    await expect(loadPage(windowThat('stays'), 'app://charley/')).rejects.toThrow('ERR_FAILED');
  });
});
