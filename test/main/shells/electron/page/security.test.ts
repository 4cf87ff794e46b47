import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { App, Event, WebContents, WebFrameMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  goOffline,
  guardContents,
  guardSession,
  isTrustedFrame,
  mayPassPermissionCheck,
  mayUsePermission,
  sandboxEveryProcess,
} from '../../../../../main/shells/electron/page/security.ts';
import { FakeContents, FakeSession } from '../../../../support/electron/fakes.ts';

/** Electron's own typings, or those of an earlier one where Node is too old for it. */
const typings = ['electron', 'electron-types']
  .map((name) => new URL(`../../../../../node_modules/${name}/electron.d.ts`, import.meta.url))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))[0];

/** Every permission that these typings know. */
function permissionsOf(method: string): readonly string[] {
  const signature = typings?.split('\n').find((line) => line.trim().startsWith(`${method}(handler:`)) ?? '';
  const union = signature.match(/permission: ([^,]+),/)?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

const microphone = { isMainFrame: true, securityOrigin: 'app://charley/', mediaTypes: ['audio'] };

describe('asking for a permission', () => {
  const names = permissionsOf('setPermissionRequestHandler');

  it('knows the permissions of this Electron', () => {
    expect(names.length).toBeGreaterThan(15);
    expect(names).toContain('media');
  });

  it('gives our page the microphone', () => {
    expect(mayUsePermission('media', microphone)).toBe(true);
    expect(mayUsePermission('media', { ...microphone, securityOrigin: 'app://charley' })).toBe(true);
  });

  it.each(names.filter((name) => name !== 'media'))('never gives %s', (name) => {
    expect(mayUsePermission(name, microphone)).toBe(false);
  });

  it.each([
    ['the camera', { mediaTypes: ['video'] }],
    ['the camera with the microphone', { mediaTypes: ['audio', 'video'] }],
    ['nothing in particular', { mediaTypes: [] }],
    ['a frame within the page', { isMainFrame: false }],
    ['another host of our scheme', { securityOrigin: 'app://charley.example/' }],
    ['another site', { securityOrigin: 'https://charley/' }],
    ['an origin that is nobody', { securityOrigin: 'null' }],
  ])('does not give the microphone to %s', (_, facts) => {
    expect(mayUsePermission('media', { ...microphone, ...facts })).toBe(false);
  });

  it('lets our page keep the screen on, and no other', () => {
    const asked = (requestingUrl: string, isMainFrame: boolean) =>
      mayUsePermission('screen-wake-lock', { isMainFrame, requestingUrl });
    expect(asked('app://charley/index.html', true)).toBe(true);
    expect(asked('app://charley/index.html', false)).toBe(false);
    expect(asked('https://evil.example/', true)).toBe(false);
    expect(mayUsePermission('screen-wake-lock', { isMainFrame: true })).toBe(false);
  });

  it('does not give it without an origin or a kind', () => {
    expect(mayUsePermission('media', { isMainFrame: true, mediaTypes: ['audio'] })).toBe(false);
    expect(mayUsePermission('media', { isMainFrame: true, securityOrigin: 'app://charley/' })).toBe(false);
  });
});

describe('looking a permission up', () => {
  const facts = { isMainFrame: true, securityOrigin: 'app://charley/' };

  it('passes the first look-up of getUserMedia, which names no kind of media', () => {
    expect(mayPassPermissionCheck('media', 'app://charley/', facts)).toBe(true);
    expect(mayPassPermissionCheck('media', 'app://charley/', { isMainFrame: true })).toBe(true);
    expect(mayPassPermissionCheck('media', 'app://charley/', { ...facts, mediaType: 'audio' })).toBe(true);
  });

  it('passes the one for a screen that stays on', () => {
    expect(mayPassPermissionCheck('screen-wake-lock', 'app://charley/', { isMainFrame: true })).toBe(true);
    expect(mayPassPermissionCheck('screen-wake-lock', 'https://evil.example/', facts)).toBe(false);
  });

  it.each(permissionsOf('setPermissionCheckHandler').filter((name) => name !== 'media'))(
    'never passes %s',
    (name) => {
      expect(mayPassPermissionCheck(name, 'app://charley/', facts)).toBe(false);
    },
  );

  it.each([
    ['the camera', 'app://charley/', { mediaType: 'video' }],
    ['a frame within the page', 'app://charley/', { isMainFrame: false }],
    ['a foreign embedder', 'app://charley/', { embeddingOrigin: 'https://evil.example/' }],
    ['another asking origin', 'https://evil.example/', {}],
    ['another securing origin', 'app://charley/', { securityOrigin: 'https://evil.example/' }],
    ['no origin', '', {}],
  ])('does not pass %s', (_, origin, more) => {
    expect(mayPassPermissionCheck('media', origin, { ...facts, ...more })).toBe(false);
  });
});

describe('who sends', () => {
  const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent });

  it('is believed when it is our page itself', () => {
    expect(isTrustedFrame(frame('app://charley/index.html'))).toBe(true);
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame within a page', frame('app://charley/index.html', {} as WebFrameMain)],
    ['another host', frame('app://charley.example/index.html')],
    ['another scheme', frame('https://charley/index.html')],
    ['a file', frame('file:///charley/index.html')],
    ['about:blank', frame('about:blank')],
    ['nothing', frame('')],
  ])('is not believed when it is %s', (_, sender) => {
    expect(isTrustedFrame(sender)).toBe(false);
  });
});

describe('the session', () => {
  let session: FakeSession;
  beforeEach(() => {
    session = new FakeSession();
    guardSession(session);
  });

  it('answers both the question for a permission and the look-up', () => {
    const answer = vi.fn();
    const contents = new FakeContents().asContents();
    const facts = {
      ...microphone,
      mediaTypes: ['audio' as const],
      requestingUrl: 'app://charley/index.html',
    };
    session.permissionRequest?.(contents, 'media', answer, facts);
    session.permissionRequest?.(contents, 'geolocation', answer, facts);
    expect(answer.mock.calls).toEqual([[true], [false]]);
    expect(session.permissionCheck?.(contents, 'media', 'app://charley/', { isMainFrame: true })).toBe(true);
    expect(session.permissionCheck?.(null, 'usb', 'app://charley/', { isMainFrame: true })).toBe(false);
  });

  it('gives no device, no screen and no download but of what the page itself made', () => {
    const answer = vi.fn();
    const preventDefault = vi.fn();
    expect(session.device?.({} as never)).toBe(false);
    session.displayMedia?.({} as never, answer);
    expect(answer).toHaveBeenCalledWith(null);
    session.download?.({ preventDefault }, { getURL: () => 'https://elsewhere.example/file' });
    expect(preventDefault).toHaveBeenCalledOnce();
    session.download?.({ preventDefault }, { getURL: () => 'blob:app://charley/8f1e' });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('lets nothing through but our own page', () => {
    expect(session.lets('app://charley/assets/index.js')).toBe(true);
    const others = [
      'http://127.0.0.1/',
      'https://example.com/',
      'ws://127.0.0.1/',
      'wss://example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'data:text/html,x',
      'blob:app://charley/1',
      'devtools://devtools/x',
      'chrome-extension://x/',
      'app://charley.example/x',
    ];
    expect(others.filter((url) => session.lets(url))).toEqual([]);
  });

  it('checks no spelling and fetches no dictionaries', () => {
    expect(session.spellChecking).toBe(false);
    expect(session.dictionaries).toMatch(/^app:\/\/charley\//);
  });
});

describe('a page', () => {
  function created(): FakeContents {
    const app = new EventEmitter();
    const contents = new FakeContents();
    guardContents(app as unknown as App);
    app.emit('web-contents-created', {} as Event, contents.asContents() satisfies WebContents);
    return contents;
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'stays where it is: %s',
    (name) => {
      const preventDefault = vi.fn();
      created().emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  it('opens no window, whatever the address', () => {
    const addresses = [
      'https://example.com',
      'javascript:alert(1)',
      'file:///x',
      'smb://x',
      'app://charley/',
    ];
    const answers = addresses.map((url) => created().openWindow?.({ url } as never));
    expect(answers).toEqual(addresses.map(() => ({ action: 'deny' })));
  });

  it('makes no connection past the network that is blocked', () => {
    expect(created().webRtcPolicy).toBe('disable_non_proxied_udp');
  });
});

describe('the whole app', () => {
  it('finds no host by any name', () => {
    const switches = new Map<string, string | undefined>();
    goOffline({ appendSwitch: (name, value) => switches.set(name, value) });
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });
});

describe('the sandbox of every process', () => {
  it.each([
    ['is asked for', false, ['sandbox']],
    ['is not, where the start gave it up: Chromium would end its own helpers again and again', true, []],
  ])('%s', (_, isGivenUp, expected) => {
    const done: string[] = [];
    sandboxEveryProcess({
      enableSandbox: () => void done.push('sandbox'),
      commandLine: { hasSwitch: (name) => isGivenUp && name === 'no-sandbox' },
    });
    expect(done).toEqual(expected);
  });
});
