import { open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../../storage/files/make-folder.ts';

/** A piece of a file that a page hands over. */
interface UploadPart {
  /** The name of the file, without a folder. */
  readonly name: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** Where the piece begins in it. */
  readonly offset: number;
  readonly base64: string;
}

/** Puts a file together from its pieces, which come in order; the first piece of another file takes its place. */
export interface Upload {
  /** Returns the path of the file once it is whole. */
  take(part: UploadPart): Promise<'more to come' | 'out of order' | 'disk' | (string & {})>;
  /** Removes what has come. */
  forget(): Promise<void>;
}

/** @param folder of the person's own models; the file lies in a folder of its own in there */
export function createUpload(folder: string): Upload {
  const place = join(folder, 'upload');
  let expected = { name: '', size: 0, offset: 0 };
  const forget = async (): Promise<void> => {
    expected = { name: '', size: 0, offset: 0 };
    await rm(place, { recursive: true, force: true });
  };
  return {
    async take({ name, size, offset, base64 }) {
      if (basename(name) !== name || name === '' || /^\.+$/.test(name)) return 'out of order';
      const isNext = expected.name === name && expected.size === size && expected.offset === offset;
      if (offset > 0 && !isNext) return 'out of order';
      const bytes = Buffer.from(base64, 'base64');
      const end = offset + bytes.length;
      if (end > size || bytes.length === 0) return 'out of order';
      const path = join(place, name);
      try {
        if (offset === 0) {
          await forget();
          await makeFolder(place);
        }
        const file = await open(path, offset === 0 ? 'wx' : 'r+', 0o600);
        try {
          await file.write(bytes, 0, bytes.length, offset);
        } finally {
          await file.close();
        }
      } catch {
        await forget().catch(() => undefined);
        return 'disk';
      }
      expected = { name, size, offset: end };
      return end === size ? path : 'more to come';
    },
    forget,
  };
}
