import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { outputWords } from './symbol-table.ts';

const blockBytes = 512;
/** The engine's own memory ends there. */
const largestBytes = 2 ** 31 - 1;
/** What a model with a graph that is composed at run time is made of: without it there are no phrases to listen for. */
const needed = ['am/final.mdl', 'graph/HCLr.fst', 'graph/Gr.fst'] as const;

/**
 * Reads the words that a model knows out of its `.tar.gz`. Fails with `model-unreadable` where that is no archive of a
 * model with a runtime graph, or has no words; the engine itself would only say "error".
 */
export async function readWords(archive: Uint8Array): Promise<Result<ReadonlySet<string>>> {
  let unpacked: Buffer;
  try {
    unpacked = await promisify(gunzip)(archive, { maxOutputLength: largestBytes });
  } catch (error) {
    return failed('model-unreadable', String(error));
  }
  const files = new Map(filesOf(unpacked));
  const missing = needed.find((name) => !files.has(name));
  if (missing !== undefined) return failed('model-unreadable', `no ${missing}`);
  const words = wordsIn(files);
  return words.size > 0 ? succeeded(words) : failed('model-unreadable', 'no words');
}

/** A list of the words, or those within the grammar's graph, where Vosk's small models keep them. */
function wordsIn(files: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
  const list = files.get('graph/words.txt')?.toString('utf8');
  if (list === undefined) return outputWords(files.get('graph/Gr.fst') ?? Buffer.alloc(0));
  return new Set(Array.from(list.matchAll(/^(\S+) \d+$/gm), ([, word]) => word as string));
}

/** The regular files of a ustar archive by their path below its one folder, as far as it can be read. */
function* filesOf(archive: Buffer): Generator<readonly [path: string, content: Buffer]> {
  for (let start = 0; start + blockBytes <= archive.length; ) {
    const header = archive.subarray(start, start + blockBytes);
    if (textAt(header, 257, 5) !== 'ustar') return;
    const size = Number.parseInt(textAt(header, 124, 12), 8);
    if (!Number.isInteger(size)) return;
    const name = [textAt(header, 345, 155), textAt(header, 0, 100)].filter(Boolean).join('/');
    const contentStart = start + blockBytes;
    const contentEnd = contentStart + size;
    const isFile = ['0', ''].includes(textAt(header, 156, 1));
    if (isFile && contentEnd <= archive.length)
      yield [name.replace(/^[^/]*\//, ''), archive.subarray(contentStart, contentEnd)];
    start = contentStart + Math.ceil(size / blockBytes) * blockBytes;
  }
}

function textAt(block: Buffer, start: number, length: number): string {
  const field = block.toString('latin1', start, start + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
