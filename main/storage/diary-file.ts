import { constants } from 'node:fs';
import { type FileHandle, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import type { DiaryReading, DiaryStore } from '../../shared/ports/storing.ts';
import { type Result, succeeded } from '../../shared/result.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import { type DiaryChange, lineOf, parseLine } from './diary-line.ts';
import { diskFailure, errorCode, naming } from './files/disk-failure.ts';
import { makeFolder } from './files/make-folder.ts';
import { openRegularFile, readRegularFile, unreadable } from './files/regular-file.ts';
import { syncFolder } from './files/replace-file.ts';

/** The file that holds the diary of a data folder. */
export function diaryPath(folder: string): string {
  return join(folder, 'diary.jsonl');
}

/** A link in the diary's place is not followed: neither a line nor a look goes where somebody else wants it. */
const followNoLink = constants.O_NOFOLLOW ?? 0;

/**
 * The diary as one readable file, `diary.jsonl`, to which lines are only ever added: entries, corrections, deletions.
 * A line is on the disk before `save` or `remove` succeeds. A line that is torn or damaged is skipped and named.
 * Another process (the command line) may add lines in between: the file is read again each time.
 */
export function createDiaryFile(folder: string): DiaryStore {
  const path = diaryPath(folder);
  const inTurn = createSerialQueue();
  let unwritten: readonly string[] = [];

  async function add(change: DiaryChange): Promise<Result<void>> {
    unwritten = [...unwritten, lineOf(change)];
    return write();
  }

  async function write(): Promise<Result<void>> {
    try {
      await makeFolder(folder);
      await append(folder, path, unwritten);
    } catch (error) {
      return diskFailure('disk-unwritable', error);
    }
    unwritten = [];
    return succeeded(undefined);
  }

  async function readAgain(): Promise<Result<DiaryReading>> {
    if (unwritten.length > 0) await write();
    return read(path, unwritten);
  }

  async function erase(): Promise<Result<void>> {
    try {
      await rm(path);
      await syncFolder(folder);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') return diskFailure('disk-unwritable', error);
    }
    unwritten = [];
    return succeeded(undefined);
  }

  return {
    read: () => inTurn(readAgain),
    save: (entry) => inTurn(() => add({ kind: 'saved', entry })),
    remove: (id) => inTurn(() => add({ kind: 'removed', id })),
    erase: () => inTurn(erase),
  };
}

async function read(path: string, unwritten: readonly string[]): Promise<Result<DiaryReading>> {
  let text: string;
  try {
    text = (await readRegularFile(path, { flags: followNoLink })).toString('utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return unreadable(error);
    text = '';
  }
  return succeeded({ ...fold([...text.split('\n'), ...unwritten]), unsaved: unwritten.length });
}

function fold(lines: readonly string[]): Omit<DiaryReading, 'unsaved'> {
  const entries = new Map<string, DiaryEntry>();
  const removed = new Set<string>();
  const damagedLines: number[] = [];
  const newerLines: number[] = [];
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const line = parseLine(text);
    if (line.kind === 'saved') {
      entries.set(line.entry.id, line.entry);
      removed.delete(line.entry.id);
    }
    if (line.kind === 'removed') {
      entries.delete(line.id);
      removed.add(line.id);
    }
    if (line.kind === 'damaged') damagedLines.push(index + 1);
    if (line.kind === 'newer') newerLines.push(index + 1);
  }
  return { entries: [...entries.values()], removed: [...removed], damagedLines, newerLines };
}

const appending = constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | followNoLink;

/** Adds whole lines and waits until the disk has them; on failure takes back what part of them was written. */
async function append(folder: string, path: string, lines: readonly string[]): Promise<void> {
  const file = await openRegularFile(path, appending, 0o600);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.from(`${await lineBreakAfter(file, size)}${lines.join('\n')}\n`);
    try {
      await file.appendFile(bytes);
      await file.sync();
    } catch (error) {
      await takeBack(file, size, bytes.length);
      throw naming(path, error);
    }
    if (size === 0) await syncFolder(folder);
  } finally {
    await file.close();
  }
}

/** A torn last line must not swallow the next one. */
async function lineBreakAfter(file: FileHandle, size: number): Promise<string> {
  if (size === 0) return '';
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n' ? '' : '\n';
}

/** Only where nobody else has added to the file since; a torn line that stays is skipped when it is read. */
async function takeBack(file: FileHandle, size: number, bytesAdded: number): Promise<void> {
  try {
    const { size: sizeNow } = await file.stat();
    if (sizeNow <= size + bytesAdded) await file.truncate(size);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
