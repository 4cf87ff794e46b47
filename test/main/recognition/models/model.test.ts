import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledModels } from '../../../../main/recognition/models/model.ts';
import { loadModel } from '../../../support/sound/first-model.ts';

const archiveFile = 'starter/charley-starter-en-8.tar.gz';

describe('the loader of models', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'charley-models-'));
    await cp(bundledModels(), folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  const archive = () => readFile(join(folder, archiveFile));
  const putArchive = (bytes: Uint8Array) => writeFile(join(folder, archiveFile), bytes);
  /** A manifest that says these bytes are right. */
  const putTrusted = async (bytes: Uint8Array) => {
    await putArchive(bytes);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    manifest.models[0].size = bytes.length;
    manifest.models[0].sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  };
  const failureCode = async () => {
    const model = await loadModel(folder);
    return model.ok ? 'none' : model.failure.code;
  };

  it('reads the bundled model and the words that it knows', async () => {
    const model = await loadModel(folder);
    if (!model.ok) throw new Error(model.failure.detail);
    expect(model.value.name).toBe('starter');
    expect(Buffer.compare(model.value.archive, await archive())).toBe(0);
    expect(model.value.words.size).toBeGreaterThan(600);
    for (const word of ['cramp', 'calf', "i'm", '[unk]']) expect(model.value.words).toContain(word);
  });

  it('calls a model without its file missing', async () => {
    await rm(join(folder, archiveFile));
    expect(await failureCode()).toBe('model-missing');
  });

  it('calls models without a manifest missing', async () => {
    await rm(join(folder, 'manifest.json'));
    expect(await failureCode()).toBe('model-missing');
  });

  it('calls a manifest that makes no sense unreadable', async () => {
    for (const text of ['', '<html>', '{}', '{"models": []}', '{"models": [{"file": 3}]}']) {
      await writeFile(join(folder, 'manifest.json'), text);
      expect(await failureCode()).toBe('model-unreadable');
    }
  });

  it.each([0, 1, 1_000_000])('calls a file that ends after %i bytes truncated', async (bytes) => {
    await putArchive((await archive()).subarray(0, bytes));
    expect(await failureCode()).toBe('model-truncated');
  });

  it('calls a file with one flipped bit altered', async () => {
    const bytes = await archive();
    bytes.writeUInt8(bytes.readUInt8(1_500_000) ^ 1, 1_500_000);
    await putArchive(bytes);
    expect(await failureCode()).toBe('model-altered');
  });

  it('calls a file with more at its end altered', async () => {
    await putArchive(Buffer.concat([await archive(), Buffer.from('\n')]));
    expect(await failureCode()).toBe('model-altered');
  });

  it.each([
    ['a page of HTML', Buffer.from('<!doctype html><title>404</title>')],
    ['compressed bytes that are no archive', gzipSync(Buffer.from('x'.repeat(2_000)))],
    ['an empty archive', gzipSync(Buffer.alloc(1_024))],
  ])('calls %s unreadable even where the manifest trusts it', async (_name, bytes) => {
    await putTrusted(bytes);
    expect(await failureCode()).toBe('model-unreadable');
  });

  it('calls a trusted archive that stops in the middle unreadable', async () => {
    await putTrusted((await archive()).subarray(0, 1_000_000));
    expect(await failureCode()).toBe('model-unreadable');
  });
});
