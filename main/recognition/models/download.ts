import { constants } from 'node:fs';
import { type FileHandle, rm } from 'node:fs/promises';
import { mostArchiveBytes, openRegularFile, readRegularFile } from '../../storage/files/regular-file.ts';
import {
  type DownloadDeps,
  type DownloadRefused,
  type DownloadSource,
  refuse,
  request,
} from './download-request.ts';
import { sha256Of } from './model.ts';

/** A file whose SHA-256 is the expected one, or why there is none. */
export type Download = { readonly kind: 'whole'; readonly bytes: Buffer } | DownloadRefused;

/** How often a try that brought nothing is made again; one that brought something is not counted. [PJ] */
export const emptyTries = 3;
/** Between two tries. [PJ] */
const tryAgainAfterMs = 2_000;

/**
 * Downloads a file, going on where an earlier try ended, and proves it by its size and SHA-256. Two downloads of one
 * file at the same time write the same bytes to the same places.
 * @param partPath keeps what has come so far; it is left for a later try, and taken away where it cannot be right or
 * the disk has no room for it
 */
export async function download(
  source: DownloadSource,
  partPath: string,
  deps: DownloadDeps,
): Promise<Download> {
  const part = await openPart(partPath).catch((error: unknown) => refuse('disk', error));
  if ('kind' in part) return part;
  try {
    const keptBytes = Math.min((await part.stat()).size, source.size);
    const refused = await receiveAll(source, part, keptBytes, deps);
    if (refused !== null) {
      if (refused.why === 'another file' || refused.why === 'disk') await rm(partPath, { force: true });
      return refused;
    }
    const bytes = await readRegularFile(partPath, { mostBytes: mostArchiveBytes });
    const sha256 = sha256Of(bytes);
    if (bytes.length === source.size && sha256 === source.sha256) return { kind: 'whole', bytes };
    await rm(partPath, { force: true });
    // What an earlier try left may have been wrong, and not what came now.
    return keptBytes > 0
      ? await download(source, partPath, deps)
      : refuse('another file', `SHA-256 ${sha256}`);
  } catch (error) {
    return refuse('disk', error);
  } finally {
    await part.close();
  }
}

/** For reading and writing at any place, made where it is not there, emptied never. */
function openPart(path: string): Promise<FileHandle> {
  return openRegularFile(path, constants.O_RDWR | constants.O_CREAT, 0o600);
}

/** Asks until all has come: null. */
async function receiveAll(
  source: DownloadSource,
  part: FileHandle,
  keptBytes: number,
  deps: DownloadDeps,
): Promise<DownloadRefused | null> {
  let from = keptBytes;
  for (let empty = 0; from < source.size; ) {
    const { received, refused } = await request(source, part, from, deps);
    empty = received > from ? 0 : empty + 1;
    from = received;
    if (from === source.size) break;
    if (refused !== null && refused.why !== 'unreachable' && refused.why !== 'cut off') return refused;
    if (empty === emptyTries) return refused ?? refuse('cut off', `${received} of ${source.size} bytes`);
    await pause(deps);
  }
  return null;
}

/** Ends at once where the person has cancelled: the next request says so. */
function pause({ clock, signal }: DownloadDeps): Promise<void> {
  return new Promise((resolve) => {
    const undo = clock.after(tryAgainAfterMs, done);
    signal.addEventListener('abort', done);
    function done(): void {
      undo();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
