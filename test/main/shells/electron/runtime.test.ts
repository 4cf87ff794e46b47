import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/time/clock.ts';
import { findOrFetchRuntime, findRuntime, troubleInWords } from '../../../../main/shells/electron/runtime.ts';
import { contentFor } from '../../../../shared/content/languages.ts';

let packageFolder: string;

beforeEach(() => {
  packageFolder = mkdtempSync(join(tmpdir(), 'charley-electron-'));
});
afterEach(() => rmSync(packageFolder, { recursive: true }));

function install(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), '');
  return join(folder, 'electron');
}

const env = { PATH: process.env.PATH };
const words = contentFor('en').commands.runtime;

describe("Electron's runtime", () => {
  it('is found where the package has put it', () => {
    writeFileSync(join(packageFolder, 'path.txt'), 'electron');
    const path = install(join(packageFolder, 'dist'));
    expect(findRuntime({ packageFolder, env, words })).toEqual({ kind: 'found', path });
  });

  it('is missing where only its note is there, or only its folder', () => {
    writeFileSync(join(packageFolder, 'path.txt'), 'electron');
    expect(findRuntime({ packageFolder, env, words })).toEqual({
      kind: 'missing',
      reason: 'is not installed',
    });
    rmSync(join(packageFolder, 'path.txt'));
    install(join(packageFolder, 'dist'));
    expect(findRuntime({ packageFolder, env, words })).toEqual({
      kind: 'missing',
      reason: 'is not installed',
    });
  });

  it('is the one of ELECTRON_OVERRIDE_DIST_PATH where that is set, and no other', async () => {
    const own = join(packageFolder, 'own');
    const place = { packageFolder, env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: own }, words };
    expect(await findOrFetchRuntime(place, createClock(), () => {})).toEqual({
      kind: 'missing',
      reason: `is not in ${own}`,
    });
    expect(findRuntime(place).kind).toBe('missing');
    expect(findRuntime({ ...place, env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: '' } }).kind).toBe('missing');
    const path = install(own);
    expect(findRuntime(place)).toEqual({ kind: 'found', path });
  });

  it('is fetched by the installer of the package', async () => {
    const script = `const { mkdirSync, writeFileSync } = require('node:fs');
      mkdirSync(__dirname + '/dist');
      writeFileSync(__dirname + '/dist/electron', '');
      writeFileSync(__dirname + '/path.txt', 'electron');`;
    writeFileSync(join(packageFolder, 'install.js'), script);
    expect(await findOrFetchRuntime({ packageFolder, env, words }, createClock(), () => {})).toEqual({
      kind: 'found',
      path: join(packageFolder, 'dist', 'electron'),
    });
  });

  it('is missing with the reason where it could not be fetched', async () => {
    const script = 'console.error("TypeError: fetch failed"); process.exit(1);';
    writeFileSync(join(packageFolder, 'install.js'), script);
    expect(await findOrFetchRuntime({ packageFolder, env, words }, createClock(), () => {})).toEqual({
      kind: 'missing',
      reason: 'is not installed and could not be fetched (the release server was not reached)',
    });
  });

  it('is missing with the reason where there is no package', async () => {
    expect(await findOrFetchRuntime({ packageFolder, env, words }, createClock(), () => {})).toEqual({
      kind: 'missing',
      reason: 'is not installed (npm ci brings its package where Node is 22.12 or newer)',
    });
  });

  it.each([
    ['TypeError: fetch failed\n    at node:internal', 'the release server was not reached'],
    ['Error: getaddrinfo EAI_AGAIN example', 'the release server was not reached'],
    ['HTTPError: Response code 404 (Not Found) for https://x', 'the release server answered with 404'],
    ['Error: Generated checksum for "x" did not match', 'what came was not what Electron has published'],
    ["Error: EACCES: permission denied, mkdir '/x'", 'it could not be written to this disk'],
    ['Error: something else\n    at x', 'Error: something else'],
    ['', 'its installer gave no reason'],
  ])('tells in words what %s means', (errorOutput, meaning) => {
    expect(troubleInWords(errorOutput, words.trouble)).toBe(meaning);
  });
});
