import { inOrder, timeOf } from '../../../shared/diary/entries.ts';
import { exitCodes, misused } from '../exit-codes.ts';
import type { StoredCommandIo } from '../stored.ts';
import { readCommandLine } from '../typed/command-line.ts';
import { entriesOf } from './diary.ts';
import { entryLine } from './entry-words.ts';
import { dateOf } from './when.ts';

/** Prints the entries, earliest first, from a day of the calendar on; with `--json` one object a line, as they are stored. */
export async function listEntries(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readCommandLine(
    args,
    { options: { json: { type: 'boolean' }, since: { type: 'string' } }, mostWords: 0 },
    io.content,
  );
  if (typeof parsed === 'string') return misused(parsed, io);
  const { json = false, since } = parsed.values;
  const from = since === undefined ? null : dateOf(since, io.now, io.content);
  if (since !== undefined && from === null) return misused(words.badSince, io);
  const all = await entriesOf(io);
  if (all === null) return exitCodes.failed;
  const entries = inOrder(all).filter((entry) => from === null || timeOf(entry).slice(0, 10) >= from);
  for (const entry of entries) io.out(json ? JSON.stringify(entry) : entryLine(entry, io.content));
  if (entries.length === 0 && !json) io.out(all.length === 0 ? words.empty : words.noneSince);
  return exitCodes.done;
}
