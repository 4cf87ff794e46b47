import type { Content } from '../../../shared/content/content.ts';
import { durationMs, inOrder, minutesOf, timeOf } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import { filled } from '../../../shared/filled.ts';
import { exitCodes, type StoredCommandIo } from '../stored.ts';
import { entriesOf } from './diary.ts';
import { isDate, misused, readOptions } from './options.ts';

/** Prints the entries, earliest first, from a night on; with `--json` one object a line, as they are stored. */
export async function listEntries(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readOptions(args, { json: { type: 'boolean' }, since: { type: 'string' } }, 0, io);
  if (typeof parsed === 'string') return misused(parsed, io);
  const { json = false, since } = parsed.values;
  if (since !== undefined && !isDate(since)) return misused(words.badSince, io);
  const all = await entriesOf(io);
  if (all === null) return exitCodes.failed;
  const entries = inOrder(all).filter((entry) => since === undefined || nightOf(timeOf(entry)) >= since);
  for (const entry of entries) io.out(json ? JSON.stringify(entry) : entryLine(entry, io.content));
  if (all.length === 0 && !json) io.out(words.empty);
  return exitCodes.done;
}

function entryLine(entry: DiaryEntry, content: Content): string {
  const words = content.commands.log;
  const start = timeOf(entry).slice(0, 16).replace('T', ' ');
  if (entry.kind === 'episode') return episodeLine(entry, start, content);
  const routine = content.names.routines[entry.routine];
  return filled(entry.completed ? words.entryRoutine : words.entryRoutineLeft, {
    id: entry.id,
    start,
    routine,
  });
}

function episodeLine(episode: Episode, start: string, content: Content): string {
  const words = content.commands.log;
  const { parts, sides, outcomes, notSaid } = content.names;
  const { id, location, side, outcome, helped } = episode;
  const lengthMs = durationMs(episode);
  const minutes = lengthMs === null ? null : minutesOf(lengthMs);
  return filled(words.entryEpisode, {
    id,
    start,
    length: minutes === null ? words.unknownLength : filled(content.sheet.minutes, { minutes }),
    part: location === null ? notSaid : parts[location],
    side: side === null ? notSaid : sides[side],
    outcome: outcomes[outcome],
    helped: helped ?? '',
  }).trimEnd();
}
