import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { mostUnpackedBytes } from './archive.ts';
import { type PackedFile, packTar } from './tar.ts';

/** Vosk's own models hold some twenty files. [PJ] */
const mostFiles = 1_000;

/** Whether these are the bytes of a zip, by its first two. */
export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 2) === 'PK';
}

/**
 * Packs a zip's files anew as the `.tar.gz` that the engine takes. Fails with `model-unreadable` where it is damaged,
 * protected, unpacks to far more than a model does, or holds paths that lead out of it.
 */
export async function archiveFromZip(bytes: Buffer): Promise<Result<Buffer>> {
  try {
    const files = await filesOf(bytes);
    const archive = typeof files === 'string' ? null : await packTar(files);
    if (archive !== null) return succeeded(archive);
    return failed('model-unreadable', typeof files === 'string' ? files : 'a path is too long');
  } catch (error) {
    return failed('model-unreadable', error instanceof Error ? error.message : String(error));
  }
}

/** The files, in the order of their names, or what is wrong with the zip. */
async function filesOf(bytes: Buffer): Promise<readonly PackedFile[] | string> {
  const zip = await yauzl.fromBufferPromise(bytes, { strictFileNames: true });
  const files: PackedFile[] = [];
  let left = mostUnpackedBytes(bytes.length);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    left -= entry.uncompressedSize;
    if (left < 0) return 'it unpacks to far more than a model does';
    if (files.length === mostFiles) return 'it holds far more files than a model does';
    // Whatever the entry's stated size, the stream fails at the first byte beyond it.
    files.push({ path: entry.fileName, content: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
