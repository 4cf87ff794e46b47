import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { diaryCsv } from '../../../shared/diary/exchange/csv.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import { parseDiaryExport } from '../../../shared/diary/exchange/export.ts';
import { filled } from '../../../shared/filled.ts';
import { troubleText } from '../../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from '../exit-codes.ts';
import { unreadableSentence } from '../printed/unreadable.ts';
import type { StoredCommandIo } from '../stored.ts';
import { readCommandLine } from '../typed/command-line.ts';
import { entriesOf } from './diary.ts';
import { overwriteRefusal, writeRefusal } from './out-file.ts';

const formats = { csv: diaryCsv, json: diaryJson } as const;

/** Gives the whole diary away as CSV or JSON, to a file or to the output. */
export async function exportDiary(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readCommandLine(
    args,
    {
      options: { format: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } },
      mostWords: 0,
    },
    io.content,
  );
  if (typeof parsed === 'string') return misused(parsed, io);
  const { out: file, force = false } = parsed.values;
  const format = parsed.values.format ?? endingOf(file);
  if (format !== 'csv' && format !== 'json') return misused(words.badFormat, io);
  const entries = await entriesOf(io);
  if (entries === null) return exitCodes.failed;
  const text = formats[format](entries);
  if (file === undefined) {
    io.out(text.trimEnd());
    return exitCodes.done;
  }
  const refusal =
    (await overwriteRefusal(file, force ? 'forced' : 'refused', io.content)) ??
    (await writeRefusal(file, text, io.content));
  if (refusal !== null) return failedWith(refusal, io);
  io.out(filled(words.wrote, { file }));
  return exitCodes.done;
}

/** What the name of a file says of its format. */
function endingOf(file: string | undefined): string | undefined {
  return file?.toLowerCase().match(/\.(csv|json)$/)?.[1];
}

/** Takes in what `export` wrote, as JSON or CSV; an entry that the diary has already is replaced by the file's. */
export async function importDiary(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readCommandLine(args, { options: {}, mostWords: 1 }, io.content);
  if (typeof parsed === 'string') return misused(parsed, io);
  const [file] = parsed.positionals;
  if (file === undefined) return misused(words.importWhich, io);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return failedWith(unreadableSentence(file, error, io.content), io);
  }
  const found = parseDiaryExport(text, io.now.getTime());
  if (found.kind === 'not a diary') return failedWith(filled(words.notADiary, { file }), io);
  const before = await entriesOf(io);
  if (before === null) return exitCodes.failed;
  const isKnown = (entry: DiaryEntry) => before.some((known) => isDeepStrictEqual(known, entry));
  const fresh = found.entries.filter((entry) => !isKnown(entry));
  for (const entry of fresh) {
    const saved = await io.diary.save(entry);
    if (!saved.ok) return failedWith(troubleText(saved.failure, io.content), io);
  }
  io.out(filled(words.imported, { count: fresh.length }));
  const known = found.entries.length - fresh.length;
  if (known > 0) io.out(filled(words.importKnown, { count: known }));
  if (found.refused.length === 0) return exitCodes.done;
  return failedWith(filled(words.importRefused, { places: found.refused.join(', ') }), io);
}
