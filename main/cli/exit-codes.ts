/**
 * How a command ends: it is done, it failed, it was used wrongly, or no Charley runs, as `systemctl status` and the
 * Linux Standard Base say that.
 */
export const exitCodes = { done: 0, failed: 1, usage: 2, notRunning: 3 } as const;

interface ErrorOutput {
  readonly err: (line: string) => void;
}

/** Says what was typed wrong; gives the exit code of a command that did nothing for that reason. */
export function misused(sentence: string, { err }: ErrorOutput): number {
  err(sentence);
  return exitCodes.usage;
}

/** Says what went wrong; gives the exit code of a command that could not do it. */
export function failedWith(sentence: string, { err }: ErrorOutput): number {
  err(sentence);
  return exitCodes.failed;
}
