import { extname } from 'node:path';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import { type Result, succeeded } from '../../../shared/result.ts';
import { sheetDocument } from '../../pages/doctors-sheet.ts';
import { reasonWords } from '../../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from '../exit-codes.ts';
import { reportSettings, type StoredCommandIo } from '../stored.ts';
import { readCommandLine } from '../typed/command-line.ts';
import { entriesOf } from './diary.ts';
import { overwriteRefusal, writeRefusal } from './out-file.ts';

/** Writes the doctor's sheet of the last twelve weeks as one page: a PDF or HTML, by the ending of the file. */
export async function writeSheet(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const parsed = readCommandLine(
    args,
    { options: { out: { type: 'string' }, force: { type: 'boolean' } }, mostWords: 0 },
    io.content,
  );
  if (typeof parsed === 'string') return misused(parsed, io);
  const { out: file, force = false } = parsed.values;
  if (file === undefined) return misused(words.badSheetFile, io);
  const format = formats.get(extname(file).toLowerCase());
  if (format === undefined) return misused(words.badSheetFile, io);
  const refusal = await overwriteRefusal(file, force ? 'forced' : 'refused', io.content);
  if (refusal !== null) return failedWith(refusal, io);
  const page = await sheetOf(io);
  if (page === null) return exitCodes.failed;
  const made = await format(page, io.printToPdf);
  if (!made.ok) return failedWith(notPrinted(made, io.content), io);
  const unwritten = await writeRefusal(file, made.value, io.content);
  if (unwritten !== null) return failedWith(unwritten, io);
  io.out(filled(words.wrote, { file }));
  return exitCodes.done;
}

type Format = (page: string, printToPdf: PrintToPdf) => Promise<Result<string | Uint8Array>>;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.html', async (page) => succeeded(page)],
  ['.pdf', (page, printToPdf) => printToPdf(page)],
]);

/** The sheet as HTML, or null after saying why the diary cannot be read. */
async function sheetOf(io: StoredCommandIo): Promise<string | null> {
  const entries = await entriesOf(io);
  if (entries === null) return null;
  const reading = await io.settings.read();
  reportSettings(reading, io);
  return sheetDocument(entries, reading.settings, io.now, io.content);
}

function notPrinted(
  { failure: { code, detail = code, refusal } }: Extract<Result<unknown>, { ok: false }>,
  content: Content,
): string {
  const { commands, failures } = content;
  const why = refusal === undefined ? detail : reasonWords(refusal.system, content);
  return filled(commands.log.notPrinted, { words: failures[code], why });
}
