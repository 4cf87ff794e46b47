import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** One file of an archive by its path in there. */
export interface PackedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const blockBytes = 512;
/** The name of a file in a ustar header, and the folders before it. */
const nameBytes = 100;
const prefixBytes = 155;
const kinds = { file: { flag: '0', mode: '0000644' }, folder: { flag: '5', mode: '0000755' } } as const;

/**
 * Packs files as a `.tar.gz` (POSIX ustar), the same bytes for the same files: no times, no owners. Each folder comes
 * before what is in it: the engine makes none by itself.
 * @returns null where a path is too long for the format
 */
export async function packTar(files: readonly PackedFile[]): Promise<Buffer | null> {
  const blocks: Uint8Array[] = [];
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))].toSorted();
  for (const path of folders) {
    const header = headerOf(path, 0, kinds.folder);
    if (header === null) return null;
    blocks.push(header);
  }
  for (const { path, content } of files) {
    const header = headerOf(path, content.length, kinds.file);
    if (header === null) return null;
    blocks.push(header, content, Buffer.alloc(-content.length & (blockBytes - 1)));
  }
  blocks.push(Buffer.alloc(2 * blockBytes));
  return promisify(gzip)(Buffer.concat(blocks));
}

/** Every folder on the way to a file, with a slash at its end. */
function foldersOf(path: string): readonly string[] {
  return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1));
}

function headerOf(path: string, size: number, kind: (typeof kinds)[keyof typeof kinds]): Buffer | null {
  const split = splitPath(path);
  if (split === null) return null;
  const header = Buffer.alloc(blockBytes);
  header.write(split.name, 0);
  header.write(`${kind.mode}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  header.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
  // The sum is made as if its own field held blanks.
  header.write(' '.repeat(8), 148);
  header.write(kind.flag, 156);
  header.write('ustar\0' + '00', 257);
  header.write(split.prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

/** Where the folders before a name go into a field of their own, because the name's is too short for all. */
function splitPath(path: string): { readonly name: string; readonly prefix: string } | null {
  if (Buffer.byteLength(path) <= nameBytes) return { name: path, prefix: '' };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (Buffer.byteLength(name) <= nameBytes && Buffer.byteLength(prefix) <= prefixBytes)
      return { name, prefix };
  }
  return null;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
