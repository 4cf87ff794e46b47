import { filled } from '../../../shared/filled.ts';
import { troubleText } from '../../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from '../exit-codes.ts';
import type { StoredCommandIo } from '../stored.ts';
import { readCommandLine } from '../typed/command-line.ts';
import { entriesOf } from './diary.ts';

/** Takes one entry out of the diary, or, asked twice, deletes all of it for good. */
export async function deleteEntries(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readCommandLine(
    args,
    { options: { all: { type: 'boolean' }, yes: { type: 'boolean' } }, mostWords: 1 },
    io.content,
  );
  if (typeof parsed === 'string') return misused(parsed, io);
  const [id] = parsed.positionals;
  const { all = false, yes = false } = parsed.values;
  if (all === (id !== undefined)) return misused(words.deleteWhich, io);
  if (all && !yes) return misused(words.deleteAllNeedsYes, io);
  return id === undefined ? deleteAll(io) : deleteOne(id, io);
}

async function deleteAll(io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const erased = await io.diary.erase();
  if (!erased.ok) return failedWith(troubleText(erased.failure, io.content), io);
  io.out(words.deletedAll);
  return exitCodes.done;
}

async function deleteOne(id: string, io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const entries = await entriesOf(io);
  if (entries === null) return exitCodes.failed;
  if (!entries.some((entry) => entry.id === id)) return failedWith(filled(words.unknownEntry, { id }), io);
  const removed = await io.diary.remove(id);
  if (!removed.ok) return failedWith(troubleText(removed.failure, io.content), io);
  io.out(filled(words.deleted, { id }));
  return exitCodes.done;
}
