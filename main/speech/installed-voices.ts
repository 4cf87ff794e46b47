import type { Clock } from '../../shared/ports.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import type { Machine } from '../lib/machine.ts';
import { voiceProgramOf } from './platform-voice.ts';
import { runQuietly } from './quiet-run.ts';

/** The names of the voices of this machine, in its own order; `voice-missing` where there is none to ask. */
export async function installedVoices(
  { platform, environment }: Machine,
  clock: Clock,
): Promise<Result<readonly string[]>> {
  const program = voiceProgramOf(platform);
  if (program === null) return failed('voice-missing', `no voice is known on ${platform}`);
  const printed = await runQuietly(program.list, clock, environment);
  if (!printed.ok) return printed;
  const names = printed.value.split(/\r?\n/).flatMap((line) => program.nameIn(line) ?? []);
  return succeeded([...new Set(names)]);
}
