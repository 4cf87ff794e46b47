import { vi } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { runsOf } from '../stored-run.ts';

/** A person who lives in New York, five hours west of Greenwich in winter. */
export function inNewYork(): void {
  vi.stubEnv('TZ', 'America/New_York');
}

/** The entries as `list --json` tells them. */
export async function listed(folder: string): Promise<readonly Record<string, unknown>[]> {
  return (await runsOf(log, folder)('list', '--json')).out.map((line) => JSON.parse(line));
}
