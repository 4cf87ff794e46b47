import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Failure, failed, type Result, succeeded } from '../../../shared/result.ts';
import { outputWords } from './symbol-table.ts';

const blockBytes = 512;
/** The engine's own memory ends there. */
const largestBytes = 2 ** 31 - 1;
/** Models unpack to 1.2 to 1.5 times their size (three archives measured): far more is a bomb, not a model. [PJ] */
const largestRatio = 12;
/** What any archive may unpack to, so that a small one is not refused for its padding. [PJ] */
const alwaysAllowedBytes = 16 * 2 ** 20;
/** What a model with a graph that is composed at run time is made of: without it there are no phrases to listen for. */
const needed = ['am/final.mdl', 'graph/HCLr.fst', 'graph/Gr.fst'] as const;

/** What makes a file no model that can be used; each has its words in `content/<language>/models.ts`. */
export const modelFaults = [
  'no archive',
  'damaged',
  'too large',
  'no graph',
  'no words',
  'does not start',
] as const;

export type ModelFault = (typeof modelFaults)[number];

/**
 * Reads the words that a model knows out of its `.tar.gz`. Fails with `model-unreadable` and a `ModelFault` where that is
 * no archive of a model with a runtime graph, or has no words; the engine itself would only say "error".
 */
export async function readWords(archive: Uint8Array): Promise<Result<ReadonlySet<string>>> {
  let unpacked: Buffer;
  try {
    unpacked = await promisify(gunzip)(archive, { maxOutputLength: mostUnpackedBytes(archive.length) });
  } catch (error) {
    return unfit(isGzip(archive) ? faultOf(error) : 'no archive');
  }
  const files = new Map(filesOf(unpacked));
  if (!needed.every((name) => files.has(name))) return unfit('no graph');
  const words = wordsIn(files);
  return words.size > 0 ? succeeded(words) : unfit('no words');
}

/** A file that is no model, and why. */
export function unfit(fault: ModelFault): { readonly ok: false; readonly failure: Failure } {
  return failed('model-unreadable', fault);
}

function faultOf(error: unknown): ModelFault {
  const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  return isTooLarge ? 'too large' : 'damaged';
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** What an archive of so many bytes may unpack to: more is no model. */
export function mostUnpackedBytes(packedBytes: number): number {
  return Math.min(largestBytes, Math.max(alwaysAllowedBytes, packedBytes * largestRatio));
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
    const size = sizeIn(header);
    if (size === null || start + blockBytes + size > archive.length) return;
    const name = [textAt(header, 345, 155), textAt(header, 0, 100)].filter(Boolean).join('/');
    const contentStart = start + blockBytes;
    const contentEnd = contentStart + size;
    const isFile = ['0', ''].includes(textAt(header, 156, 1));
    if (isFile) yield [name.replace(/^[^/]*\//, ''), archive.subarray(contentStart, contentEnd)];
    start = contentStart + Math.ceil(size / blockBytes) * blockBytes;
  }
}

/** The size of a file: octal digits, or null where the header says anything else, a negative size included. */
function sizeIn(header: Buffer): number | null {
  const digits = textAt(header, 124, 12).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function textAt(block: Buffer, start: number, length: number): string {
  const field = block.toString('latin1', start, start + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
