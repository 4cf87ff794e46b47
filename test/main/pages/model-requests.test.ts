import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createModelRequests, type ModelRequests } from '../../../main/pages/model-requests.ts';
import { createModelCatalog } from '../../../main/recognition/models/catalog.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { failed } from '../../../shared/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { ownFolder } from '../storage/folder.ts';

const words = contentFor('en');

let folder: string;
let requests: ModelRequests;
let changes: number;
beforeEach(() => {
  folder = join(ownFolder(), 'models');
  changes = 0;
  requests = createModelRequests({
    content: () => words,
    catalog: createModelCatalog(bundledModels(), folder),
    folder,
    // No engine is asked for what is refused before it.
    start: async () => failed('model-unreadable'),
    clock: createManualClock(),
    tellPage: () => {},
    changed: () => {
      changes += 1;
    },
  });
});

const piece = (bytes: string, offset: number, size: number) => ({
  name: 'letter.tar.gz',
  size,
  offset,
  base64: Buffer.from(bytes).toString('base64'),
});

describe('what the settings ask about speech models', () => {
  it('is answered with what can be had from the internet, its size and where it comes from', async () => {
    const { downloads, fetching } = await requests.answers['models:read'](undefined);
    expect(fetching).toEqual({ kind: 'none' });
    expect(downloads.map(({ name }) => name)).toEqual(['vosk-model-small-en-us-0.15']);
    expect(downloads[0]?.words).toMatch(/41 MB.*alphacephei\.com|alphacephei\.com.*41 MB/s);
  });

  it('gets nothing of a name that is not offered, and cancels what does not run', async () => {
    const answer = await requests.answers['models:fetch']({ name: 'somebody-elses-model' });
    expect(answer).toMatchObject({ ok: false, words: expect.stringContaining('somebody-elses-model') });
    expect(await requests.answers['models:cancel'](undefined)).toEqual({ ok: true });
    requests.stop();
    expect(changes).toBe(0);
  });

  it('takes a file piece by piece, and says what is wrong with it at its end', async () => {
    const { 'models:upload': upload } = requests.answers;
    expect(await upload(piece('Dear ', 0, 8))).toEqual({ ok: true, words: null });
    const answer = await upload(piece('Sir', 5, 8));
    expect(answer).toMatchObject({
      ok: false,
      words: expect.stringContaining('neither as .tar.gz nor as .zip'),
    });
    expect(changes).toBe(0);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });

  it('refuses a piece that does not follow the one before', async () => {
    const { 'models:upload': upload } = requests.answers;
    await upload(piece('Dear ', 0, 8));
    expect(await upload(piece('Sir', 6, 8))).toEqual({
      ok: false,
      words: words.settingsPage.models.outOfOrder,
    });
  });
});
