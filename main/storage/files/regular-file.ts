import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Failure, failed } from '../../../shared/result.ts';
import { diskFailure, errorCode } from './disk-failure.ts';

/**
 * Something else bears the name of a file of ours: a folder, a pipe, a socket, a device; or a file larger than any
 * that we write. To the callers it is what the operating system refuses.
 */
class UnusableFileError extends Error {
  readonly syscall = 'open';
  /** As the systems call it: `EFTYPE` of another type, `EFBIG` too big. */
  readonly code: 'EFTYPE' | 'EFBIG';
  readonly path: string;
  constructor(code: 'EFTYPE' | 'EFBIG', path: string) {
    super(`${code}: ${code === 'EFTYPE' ? 'not a regular file' : 'file too large'}, open '${path}'`);
    this.code = code;
    this.path = path;
  }
}

/** Why a file could not be read: `not-a-file` with its path, or `disk-unreadable`. Throws on what is a fault of the program. */
export function unreadable(error: unknown): { readonly ok: false; readonly failure: Failure } {
  if (error instanceof UnusableFileError && error.code === 'EFTYPE') return failed('not-a-file', error.path);
  return diskFailure('disk-unreadable', error);
}

/** More than any settings or a diary of a life. [PJ] */
const mostTextBytes = 100_000_000;
/** Of a model, as an archive: what Node reads at once. */
export const mostArchiveBytes = 2 ** 31 - 1;

/** A pipe without a writer would hold whoever opens it for ever, and with it one of the process's four threads for files. */
const neverWaiting = constants.O_NONBLOCK ?? 0;

/**
 * Opens a file that bears a name of ours, wherever anybody may have put something else under that name.
 * Throws what the operating system refuses, and `UnusableFileError` for whatever is no regular file.
 * @param flags of `open`, as numbers
 */
export async function openRegularFile(path: string, flags: number, mode?: number): Promise<FileHandle> {
  const file = await open(path, flags | neverWaiting, mode).catch((error) => refuse(error, path));
  try {
    requireRegular(await file.stat(), path);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The same, read whole. @param flags besides reading, such as `O_NOFOLLOW` */
export async function readRegularFile(
  path: string,
  { flags = 0, mostBytes = mostTextBytes }: { readonly flags?: number; readonly mostBytes?: number } = {},
): Promise<Buffer> {
  const file = await openRegularFile(path, constants.O_RDONLY | flags);
  try {
    requireAtMost((await file.stat()).size, mostBytes, path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The same at once, for small files. */
export function readRegularFileSync(path: string): Buffer {
  return withRegularFileSync(path, constants.O_RDONLY, (descriptor) => {
    requireAtMost(fstatSync(descriptor).size, mostTextBytes, path);
    return readFileSync(descriptor);
  });
}

/** Lends a file that is opened as above, at once. */
export function withRegularFileSync<Value>(
  path: string,
  flags: number,
  use: (descriptor: number) => Value,
): Value {
  const descriptor = openAtOnce(path, flags);
  try {
    requireRegular(fstatSync(descriptor), path);
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function openAtOnce(path: string, flags: number): number {
  try {
    return openSync(path, flags | neverWaiting, 0o600);
  } catch (error) {
    return refuse(error, path);
  }
}

/** What Linux and macOS say of a folder that is to be written, of a pipe that nobody reads, and of a socket. */
const otherTypes = ['EISDIR', 'ENXIO', 'EOPNOTSUPP'];

function refuse(error: unknown, path: string): never {
  throw otherTypes.includes(errorCode(error) ?? '') ? new UnusableFileError('EFTYPE', path) : error;
}

function requireRegular(facts: Stats, path: string): void {
  if (!facts.isFile()) throw new UnusableFileError('EFTYPE', path);
}

function requireAtMost(size: number, mostBytes: number, path: string): void {
  if (size > mostBytes) throw new UnusableFileError('EFBIG', path);
}
