import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { modelNameSchema } from '../../../shared/settings/settings.ts';
import { mostArchiveBytes, readRegularFile } from '../../storage/files/regular-file.ts';
import { readWords } from './archive.ts';

const aboutModel = {
  /** As the setting takes it. */
  name: modelNameSchema,
  /** The narrow ear hears listed phrases, the wide one any words beside it; some models serve as both. */
  role: z.enum(['narrow', 'wide', 'both']).default('narrow'),
  /** How a person knows it. */
  title: z.string(),
  licence: z.string(),
  language: z.string(),
};
/** By which a file is proven to be the right one; the size is in bytes. */
const proof = { sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().positive() };
/** `file` is relative to the manifest. */
const entrySchema = z.object({ ...aboutModel, ...proof, file: z.string() });
/** The proof is of what the address holds, which may be packed otherwise than the engine takes it. */
const downloadSchema = z.object({ ...aboutModel, ...proof, url: z.url({ protocol: /^https?$/ }) });
const manifestSchema = z.object({
  models: z.array(entrySchema),
  downloads: z.array(downloadSchema).default([]),
});

/** What the manifest says about one model. */
export type ModelEntry = z.infer<typeof entrySchema>;
/** A model that is not here, and can be had from the internet. */
export type ModelDownload = z.infer<typeof downloadSchema>;

/** A model's archive, proven to be the one of the manifest, with the words that it knows. */
export interface CheckedModel {
  readonly name: string;
  readonly archive: Uint8Array;
  readonly words: ReadonlySet<string>;
}

/**
 * Reads a model and checks it before any engine sees it.
 * @param directory holds the `manifest.json` with this entry
 * @returns `model-missing`, `model-truncated` (too short), `model-altered` (another SHA-256) or
 * `model-unreadable` (no archive of a model) where it is not to be used
 */
export async function checkModel(directory: string, entry: ModelEntry): Promise<Result<CheckedModel>> {
  const { name, file, sha256, size } = entry;
  const archive = await readBytes(join(directory, file));
  if (!archive.ok) return archive;
  const bytes = archive.value;
  if (bytes.length < size) return failed('model-truncated', `${file}: ${bytes.length} of ${size} bytes`);
  const found = sha256Of(bytes);
  if (found !== sha256) return failed('model-altered', `${file}: SHA-256 ${found}`);
  const words = await readWords(bytes);
  return words.ok ? succeeded({ name, archive: bytes, words: words.value }) : words;
}

/** The checksum as manifests write it, in small hexadecimal letters. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The folder of the models that came with Charley: the nearest `models` above this file. */
export function bundledModels(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'models', 'manifest.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return join(folder, 'models');
}

/** What a folder's `manifest.json` names: the models in it, and those that it may get. */
export type ModelManifest = z.infer<typeof manifestSchema>;

/** Reads a folder's `manifest.json`: `model-missing` without one, `model-unreadable` where it makes no sense. */
export async function readManifest(directory: string): Promise<Result<ModelManifest>> {
  const bytes = await readBytes(join(directory, 'manifest.json'));
  if (!bytes.ok) return bytes;
  try {
    return succeeded(manifestSchema.parse(JSON.parse(bytes.value.toString('utf8'))));
  } catch {
    return failed('model-unreadable', 'manifest.json');
  }
}

async function readBytes(path: string): Promise<Result<Buffer>> {
  try {
    return succeeded(await readRegularFile(path, { mostBytes: mostArchiveBytes }));
  } catch (error) {
    return failed('model-missing', String(error));
  }
}
