import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerPageRequest,
  pageAddress,
  pageScheme,
} from '../../../../../main/shells/electron/page/scheme.ts';
import { loadPageFiles, type PageFiles } from '../../../../../main/shells/page-files.ts';
import { pageFolder } from '../../browser/server/page-server.ts';

const page = pageFolder();
let files: PageFiles;
beforeAll(() => {
  files = loadPageFiles(page.folder);
});
afterAll(() => page.remove());

describe('the scheme of the page', () => {
  it('is a secure origin that no policy is bypassed for', () => {
    expect(pageScheme).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
  });

  it('gives the page and its files, with a policy that connects nowhere', async () => {
    const answer = answerPageRequest(files, 'GET', pageAddress);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html><title>Charley</title>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(answerPageRequest(files, 'GET', 'app://charley/assets/index.js').status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const answer = answerPageRequest(files, 'HEAD', pageAddress);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not know %s', (method) => {
    expect(answerPageRequest(files, method, pageAddress).status).toBe(405);
  });

  it.each([
    'app://charley/../secret.js',
    'app://charley/%2e%2e/secret.js',
    'app://charley/..%2fsecret.js',
    'app://charley/..\\secret.js',
    'app://charley/assets/index.js%00',
    'app://charley/assets/link.js',
    'app://charley/other/secret.js',
    'app://charley/assets/index.js.map',
    'app://charley/index.html?x',
    'app://charley.example/index.html',
    'app://charley',
    'app:///index.html',
    'app://charley@evil/index.html',
    'file:///etc/passwd',
    'https://charley/index.html',
    '\\\\server\\share\\index.html',
    '',
  ])('does not find %s', (address) => {
    const answer = answerPageRequest(files, 'GET', address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a page that was not built', () => {
  it('is said so in words', () => {
    expect(() => loadPageFiles(`${page.folder}/assets`)).toThrow('run "npm run build" first');
  });
});
