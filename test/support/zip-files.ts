import { crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** What the zip says about its size, in bytes; the truth where it is not given. */
  readonly statedSize?: number;
}

/** The bytes of a zip with these files, as `zip` would write it. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { path, content, statedSize = content.length } of files) {
    const packed = deflateRawSync(content);
    const name = Buffer.from(path);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(statedSize, 18);
    about.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(Buffer.concat(entries).length);
    entries.push(Buffer.concat([Buffer.from('PK\u0003\u0004'), about, name, packed]));
    const central = [Buffer.from('PK\u0001\u0002\u0014\0'), about, Buffer.alloc(10), offset, name];
    directory.push(Buffer.concat(central));
  }
  const [body, list] = [Buffer.concat(entries), Buffer.concat(directory)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, list, Buffer.from('PK\u0005\u0006'), end]);
}
