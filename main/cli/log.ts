import { exitCodes, misused } from './exit-codes.ts';
import { addEntry } from './log/add.ts';
import { deleteEntries } from './log/delete.ts';
import { exportDiary, importDiary } from './log/exchange.ts';
import { logHelp } from './log/help.ts';
import { listEntries } from './log/list.ts';
import { writeSheet } from './log/sheet.ts';
import type { StoredCommandIo } from './stored.ts';
import { misusedVerb } from './typed/guess.ts';

type Subcommand = (args: readonly string[], io: StoredCommandIo) => Promise<number>;

const subcommands: ReadonlyMap<string, Subcommand> = new Map([
  ['add', addEntry],
  ['list', listEntries],
  ['export', exportDiary],
  ['import', importDiary],
  ['sheet', writeSheet],
  ['delete', deleteEntries],
]);

/**
 * `charley log add|list|export|import|sheet|delete`: the diary from the command line.
 * @returns the exit code: 0 done, 1 a file or the disk failed, 2 used wrongly
 */
export async function log(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const [verb = '', ...rest] = args;
  const subcommand = subcommands.get(verb);
  if (verb === '--help' || (subcommand && rest.includes('--help'))) {
    io.out(logHelp(io.content));
    return exitCodes.done;
  }
  if (subcommand) return subcommand(rest, io);
  const { usage } = io.content.commands.log;
  return misused(
    misusedVerb({ command: 'log', given: args, verbs: [...subcommands.keys()], usage }, io.content),
    io,
  );
}
