import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { models } from '../../../main/cli/models.ts';
import { settings } from '../../../main/cli/settings.ts';
import { bundledModels, sha256Of } from '../../../main/recognition/models/model.ts';
import { type FileServer, serveFile, wholly } from '../../support/file-server.ts';
import { paperlessPrinter } from '../../support/printer.ts';
import { zipModel } from '../../support/sound/packed-models.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

const name = 'vosk-model-offered';

let folder: string;
let zip: Buffer;
let server: FileServer;
let charley: ReturnType<typeof runsOf>;
beforeEach(async () => {
  folder = ownFolder();
  zip = readFileSync(zipModel(folder, name));
  server = await serveFile(zip);
  charley = runsOf(models, folder, undefined, paperlessPrinter, modelsThatOffer(zip));
});
afterEach(() => server.close());

/** Charley's own models, and one on the server with this proof. */
function modelsThatOffer(bytes: Buffer): string {
  const place = join(folder, 'bundled');
  cpSync(bundledModels(), place, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8'));
  const [first] = manifest.downloads;
  const offered = { ...first, name, url: server.url, size: bytes.length, sha256: sha256Of(bytes) };
  writeFileSync(join(place, 'manifest.json'), JSON.stringify({ ...manifest, downloads: [offered] }));
  return place;
}
const kept = () => (existsSync(join(folder, 'models')) ? readdirSync(join(folder, 'models')).toSorted() : []);
const set = (...args: readonly string[]) =>
  runsOf(settings, folder, undefined, paperlessPrinter, join(folder, 'bundled'))('set', ...args);

describe('charley models fetch', () => {
  it('gets a zip that the list offers, after saying from where, and it serves as both ears', async () => {
    expect((await charley('list')).out[2]).toMatch(
      /not here yet: npx charley models fetch vosk-model-offered$/,
    );
    const run = await charley('fetch', name);
    expect(run).toMatchObject({ exitCode: 0, err: [] });
    expect(run.out[0]).toContain(`from ${server.url}. Nothing about you is sent.`);
    expect(run.out).toContain('100 %');
    expect(run.out.at(-1)).toMatch(/^Brought vosk-model-offered\. It hears \d+ of \d+ phrases\./);
    expect(kept()).toEqual(['manifest.json', `${name}.tar.gz`]);
    expect((await charley('verify')).out).toContain(`${name}  sound`);
    expect((await charley('list')).out[2]).toMatch(/^vosk-model-offered .*licence: Apache-2\.0$/);
    for (const key of ['model', 'wideModel']) expect(await set(key, name)).toMatchObject({ exitCode: 0 });
  });

  it('asks no server for a name that is not offered, or that is here', async () => {
    expect(await charley('fetch', 'anything')).toMatchObject({
      exitCode: 1,
      err: ['There is no model anything to get. "npx charley models list" names those that there are.'],
    });
    await charley('fetch', name);
    const asked = server.asked.length;
    expect((await charley('fetch', name)).err[0]).toContain(`There is a model ${name} already.`);
    expect(server.asked).toHaveLength(asked);
  });

  it('refuses another file, and keeps nothing of it', async () => {
    server.answerWith((response, all) => wholly(response, Buffer.alloc(all.length), 0));
    const run = await charley('fetch', name);
    expect(run.exitCode).toBe(1);
    expect(run.err[0]).toMatch(/^What came is not the model that was promised/);
    expect(kept()).toEqual([]);
  });

  it('refuses the promised file where it is no model, and keeps nothing of it', async () => {
    const letter = Buffer.from('Dear Sir');
    await server.close();
    server = await serveFile(letter);
    modelsThatOffer(letter);
    expect((await charley('fetch', name)).err[0]).toMatch(/^This is not a model that Charley can use/);
    expect(kept()).toEqual([]);
  });
});
