import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { failed, type Result, succeeded } from '../../shared/result.ts';

const blockBytes = 512;
const wordsFile = /(^|\/)graph\/words\.txt$/;

/**
 * Reads the words that a model knows out of its `.tar.gz`. Fails with `model-unreadable` where that is no
 * such archive or has no words; the engine itself would only say "error".
 */
export async function readWords(archive: Uint8Array): Promise<Result<ReadonlySet<string>>> {
  let unpacked: Buffer;
  try {
    unpacked = await promisify(gunzip)(archive);
  } catch (error) {
    return failed('model-unreadable', String(error));
  }
  const file = findFile(unpacked, wordsFile);
  if (file === null) return failed('model-unreadable', 'no graph/words.txt');
  const words = file.toString('utf8').matchAll(/^(\S+) \d+$/gm);
  return succeeded(new Set(Array.from(words, ([, word]) => word as string)));
}

/** The content of the first regular file of a ustar archive whose path matches. */
function findFile(archive: Buffer, path: RegExp): Buffer | null {
  for (let start = 0; start + blockBytes <= archive.length; ) {
    const header = archive.subarray(start, start + blockBytes);
    if (textAt(header, 257, 5) !== 'ustar') return null;
    const size = Number.parseInt(textAt(header, 124, 12), 8);
    if (!Number.isInteger(size)) return null;
    const name = [textAt(header, 345, 155), textAt(header, 0, 100)].filter(Boolean).join('/');
    const contentStart = start + blockBytes;
    const isFile = ['0', ''].includes(textAt(header, 156, 1));
    if (isFile && path.test(name)) return archive.subarray(contentStart, contentStart + size);
    start = contentStart + Math.ceil(size / blockBytes) * blockBytes;
  }
  return null;
}

function textAt(block: Buffer, start: number, length: number): string {
  const field = block.toString('latin1', start, start + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
