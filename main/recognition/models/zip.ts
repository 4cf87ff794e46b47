import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { type Result, succeeded } from '../../../shared/result.ts';
import { mostUnpackedBytes, unfit } from './archive.ts';
import { type PackedFile, packTar } from './tar.ts';

/** Vosk's own models hold some twenty files. [PJ] */
const mostFiles = 1_000;

/** Whether these are the bytes of a zip, by its first two. */
export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 2) === 'PK';
}

/**
 * Packs a zip's files anew as the `.tar.gz` that the engine takes. Fails with `model-unreadable` and a `ModelFault` where it is damaged,
 * protected, unpacks to far more than a model does, or holds paths that lead out of it.
 */
export async function archiveFromZip(bytes: Buffer): Promise<Result<Buffer>> {
  try {
    const files = await filesOf(bytes);
    if (files === null) return unfit('too large');
    const archive = await packTar(files);
    return archive === null ? unfit('damaged') : succeeded(archive);
  } catch {
    return unfit('damaged');
  }
}

/** The files, in the order of their names; null where there is far more of them, or in them, than in a model. */
async function filesOf(bytes: Buffer): Promise<readonly PackedFile[] | null> {
  const zip = await yauzl.fromBufferPromise(bytes, { strictFileNames: true });
  const files: PackedFile[] = [];
  let left = mostUnpackedBytes(bytes.length);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    left -= entry.uncompressedSize;
    if (left < 0 || files.length === mostFiles) return null;
    // Whatever the entry's stated size, the stream fails at the first byte beyond it.
    files.push({ path: entry.fileName, content: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
