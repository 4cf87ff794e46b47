import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessToken } from '../../../../../main/shells/browser/server/access-token.ts';
import { servePage } from '../../../../../main/shells/browser/server/server.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import { openHouse } from './page-server.ts';

let house: Awaited<ReturnType<typeof openHouse>>;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

describe('the first address', () => {
  it('carries a key of 256 bits', () => {
    const key = new URL(house.server.admittingAddress()).searchParams.get('key') ?? '';
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  });

  it('is exchanged for a cookie that no script and no other site can use, and leads to a clean address', async () => {
    const address = house.server.admittingAddress();
    const answer = await house.ask(address.slice(house.origin.length));
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const cookie = answer.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/^charley-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(cookie).not.toContain(new URL(address).searchParams.get('key'));
  });

  it('lets nobody else in once a window has used it', async () => {
    const target = house.server.admittingAddress().slice(house.origin.length);
    const { headers } = await house.ask(target);
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await house.ask(target)).status).toBe(403);
    expect((await house.ask(target, { Cookie: cookie })).status).toBe(303);
  });

  it('is worth nothing once a newer one was made, and a used newer one ends the cookie before it', async () => {
    const older = house.server.admittingAddress().slice(house.origin.length);
    const before = await house.enter();
    expect((await house.ask(older)).status).toBe(403);
    await house.enter();
    expect((await house.ask('/', { Cookie: before })).status).toBe(403);
  });

  it('leads on by a page of its own where a file sent the browser there, and by nothing without the key', async () => {
    const fromFile = { 'Sec-Fetch-Site': 'cross-site' };
    const target = house.server.admittingAddress().slice(house.origin.length);
    expect((await house.ask('/?key=wrong', fromFile)).status).toBe(403);
    const answer = await house.ask(target, fromFile);
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers.refresh).toBe('0; url=/');
    expect(answer.headers['set-cookie']?.[0]).toContain('HttpOnly; SameSite=Strict');
    expect((await house.ask(target, fromFile)).status).toBe(403);
  });

  it('is not used up by a look that does not open it', async () => {
    const target = house.server.admittingAddress().slice(house.origin.length);
    expect((await house.ask(target, {}, 'HEAD')).status).toBe(403);
    expect((await house.ask(target)).status).toBe(303);
  });

  it('can be opened again where it was printed for a person', async () => {
    const printed = await openHouse('while-running');
    const target = printed.server.admittingAddress().slice(printed.origin.length);
    expect((await printed.ask(target)).status).toBe(303);
    expect((await printed.ask(target)).status).toBe(303);
    await printed.close();
  });
});

describe('the page of the opening', () => {
  it('is given to everybody, sets no cookie and holds nothing but the name', async () => {
    const answer = await house.ask('/opening');
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).toBe(
      '<!doctype html><meta name="color-scheme" content="dark"><title>Charley</title>\n',
    );
  });
});

describe('the page', () => {
  it('is given to the browser that holds the cookie', async () => {
    const cookie = await house.enter();
    const page = await house.ask('/', { Cookie: `other=1; ${cookie}` });
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Charley</title>' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const script = await house.ask('/assets/index.js', { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' });
    expect(script).toMatchObject({ status: 200, body: 'export {};' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD without a body', async () => {
    const cookie = await house.enter();
    expect(await house.ask('/', { Cookie: cookie }, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('is kept from whoever has no cookie, a wrong one, or a wrong key', async () => {
    await house.enter();
    const refused = [
      await house.ask('/'),
      await house.ask('/', { Cookie: `charley-${house.server.port}=wrong` }),
      await house.ask('/', { Cookie: `charley-${house.server.port}=` }),
      await house.ask('/?key=wrong'),
      await house.ask('/?key='),
      await house.ask('/assets/index.js'),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect(refused.map(({ body }) => body).join()).not.toContain('doctype');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('does not know %s', async (method) => {
    const cookie = await house.enter();
    expect((await house.ask('/', { Cookie: cookie }, method)).status).toBe(405);
  });

  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses the host name %s, to which a foreign name could be rebound',
    async (host) => {
      const cookie = await house.enter();
      expect((await house.ask('/', { Cookie: cookie, Host: host })).status).toBe(403);
    },
  );

  it.each([
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://127.0.0.1:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('refuses what another page asks for in its name: %o', async (headers) => {
    const cookie = await house.enter();
    expect((await house.ask('/', { Cookie: cookie, ...headers } as Record<string, string>)).status).toBe(403);
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/%2e%2e/index.html',
    '/assets/index.js%00',
    '/assets/index.js%00.html',
    '/..\\secret.js',
    '/assets\\index.js',
    '//127.0.0.1/secret.js',
    '/../renderer-other/secret.js',
    '/other/secret.js',
    '/assets/link.js',
    '/assets/index.js.map',
    '/assets/',
    '/assets',
    '/index.html?x',
    'http://evil.example/',
    '*',
    '/constructor',
  ])('does not find %s', async (target) => {
    const cookie = await house.enter();
    const answer = await house.ask(target, { Cookie: cookie });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('forbids itself everything but its own files and its own bridge, refusals included', async () => {
    const cookie = await house.enter();
    for (const answer of [await house.ask('/', { Cookie: cookie }), await house.ask('/')]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(answer.headers['permissions-policy']).toContain('microphone=(self), camera=()');
    }
  });

  it('cannot be reached but through loopback', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [...others, { address: '127.0.0.2' }]) {
      expect(await connects(address, house.server.port)).toBe('refused');
    }
    expect(await connects('127.0.0.1', house.server.port)).toBe('connected');
  });
});

describe('the port', () => {
  it('is the wanted one where it is free, and another where it is taken', async () => {
    const deps = {
      files: new Map(),
      accessToken: createAccessToken('once'),
      link: house.link,
      clock: house.clock,
      handler: house.handler,
      wantedPort: house.server.port,
      words: contentFor('en').commands.shells.refused,
    };
    const second = await servePage(deps);
    expect(second.port).not.toBe(house.server.port);
    await second.close();
    const third = await servePage({ ...deps, wantedPort: second.port });
    expect(third.port).toBe(second.port);
    await third.close();
  });
});

function connects(host: string, port: number): Promise<'connected' | 'refused'> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve('connected');
    });
    socket.on('error', () => resolve('refused'));
  });
}
