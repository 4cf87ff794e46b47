import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const { models } = z
  .object({
    models: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        file: z.string(),
        sha256: z.string(),
        size: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('models/manifest.json', 'utf8')));

describe('the card of a bundled model', () => {
  it.each(models)('is that of the file that is bundled: $name', ({ title, file, sha256, size }) => {
    const card = readFileSync(`models/${dirname(file)}/MODEL_CARD.md`, 'utf8');
    const version = /version \d+/.exec(title)?.[0] ?? 'no version';
    for (const claim of [basename(file), sha256, `${size.toLocaleString('en')} bytes`, version])
      expect(card).toContain(claim);
  });
});
