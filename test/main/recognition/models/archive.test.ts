import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../main/recognition/models/archive.ts';
import { bundledModels } from '../../../../main/recognition/models/model.ts';

const { models } = JSON.parse(readFileSync(join(bundledModels(), 'manifest.json'), 'utf8'));
const model = gunzipSync(readFileSync(join(bundledModels(), models[0].file)));
const sizeAt = 124;

/** The model's archive with another text where its first header says a size. */
function withSize(size: string): Buffer {
  const changed = Buffer.from(model);
  changed.fill(0, sizeAt, sizeAt + 12);
  changed.write(size, sizeAt, 'latin1');
  return gzipSync(changed, { level: 1 });
}

describe("a model's archive", () => {
  it('tells the words that the model knows', async () => {
    const words = await readWords(gzipSync(model, { level: 1 }));
    expect(words.ok && words.value.has('cramp')).toBe(true);
  });

  it.each(['-1000', '-1', '-777777777', '77777777777', '9', 'x', ''])(
    'with the size "%s" in a header is refused at once',
    async (size) => {
      expect(await readWords(withSize(size))).toMatchObject({
        ok: false,
        failure: { code: 'model-unreadable' },
      });
    },
  );

  it('that would unpack to a hundred times its size is refused before it does', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readWords(bomb)).toMatchObject({ ok: false, failure: { code: 'model-unreadable' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 2 ** 20);
  });

  it('with any damage in its headers is read or refused, and never hangs or throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 * 512 }),
        fc.uint8Array({ minLength: 1, maxLength: 24 }),
        async (at, bytes) => {
          const damaged = Buffer.from(model.subarray(0, 64 * 512));
          damaged.set(bytes, at);
          expect(typeof (await readWords(gzipSync(damaged, { level: 1 }))).ok).toBe('boolean');
        },
      ),
      { numRuns: 100 },
    );
  });
});
