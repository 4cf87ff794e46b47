import { exitCodes, type StoredCommandIo } from '../stored.ts';

/** A date as YYYY-MM-DD that the calendar has. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** Says what was typed wrong; gives the exit code of a command that did nothing for that reason. */
export function misused(sentence: string, io: StoredCommandIo): number {
  io.err(sentence);
  return exitCodes.usage;
}

/** Says what went wrong; gives the exit code of a command that could not do it. */
export function failedWith(sentence: string, io: StoredCommandIo): number {
  io.err(sentence);
  return exitCodes.failed;
}
