import { parseArgs } from 'node:util';
import { exitCodes, type StoredCommandIo } from '../stored.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

type Parsed<Wanted extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Wanted; allowPositionals: true }>
>;

/** What was typed after a subcommand, or a sentence that says what is wrong with it. */
export function readOptions<const Wanted extends Options>(
  args: readonly string[],
  options: Wanted,
  names: number,
  { content }: StoredCommandIo,
): Parsed<Wanted> | string {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    return parsed.positionals.length > names ? content.commands.log.usage : parsed;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A date as YYYY-MM-DD that the calendar has. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

export function misused(sentence: string, io: StoredCommandIo): number {
  io.err(sentence);
  return exitCodes.usage;
}

export function failedWith(sentence: string, io: StoredCommandIo): number {
  io.err(sentence);
  return exitCodes.failed;
}
