import type { Content } from '../../shared/content/content.ts';
import { type ProfileFlag, profileFlags } from '../../shared/content/protocol.ts';
import { filled } from '../../shared/filled.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { troubleText } from '../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import { inColumns } from './printed/columns.ts';
import { reportSettings, type StoredCommandIo } from './stored.ts';
import { misusedVerb, withGuess } from './typed/guess.ts';

/**
 * `charley profile [list]` prints every flag with yes or no; `set FLAG` and `unset FLAG` change one.
 * @returns the exit code: 0 done, 1 the disk failed, 2 used wrongly
 */
export async function profile(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const [verb = 'list', name, ...rest] = args;
  if (verb === '--help') {
    io.out(usageOf(io.content));
    return exitCodes.done;
  }
  if (verb === 'list' && name === undefined) return list(io);
  if ((verb === 'set' || verb === 'unset') && name !== undefined && rest.length === 0)
    return turn(verb, name, io);
  const usage = usageOf(io.content);
  const wrong = { command: 'profile', given: args, verbs: ['list', 'set', 'unset'], usage };
  return misused(misusedVerb(wrong, io.content), io);
}

function usageOf({ commands, names }: Content): string {
  const flags = inColumns(profileFlags.map((flag) => [flag, names.profile[flag]]));
  return [commands.profile.usage, ...flags.map((line) => `  ${line}`)].join('\n');
}

async function list(io: StoredCommandIo): Promise<number> {
  const reading = await io.settings.read();
  reportSettings(reading, io);
  for (const flag of profileFlags) io.out(flagLine(reading.settings, flag, io.content));
  return exitCodes.done;
}

async function turn(verb: 'set' | 'unset', name: string, io: StoredCommandIo): Promise<number> {
  const flag = profileFlags.find((known) => known === name);
  if (flag === undefined) {
    const words = io.content.commands.profile;
    const unknown = withGuess(filled(words.unknownFlag, { flag: name }), name, profileFlags, io.content);
    return misused(`${unknown} ${filled(words.knownFlags, { flags: profileFlags.join(', ') })}`, io);
  }
  const { settings: store } = io;
  reportSettings(await store.read(), io);
  const written = await store.change((before) => ({
    ...before,
    profile: profileFlags.filter((each) => (each === flag ? verb === 'set' : before.profile.includes(each))),
  }));
  if (!written.ok) {
    return failedWith(troubleText(written.failure, io.content), io);
  }
  io.out(flagLine((await store.read()).settings, flag, io.content));
  return exitCodes.done;
}

function flagLine({ profile: flags }: Settings, flag: ProfileFlag, { commands, names }: Content): string {
  const { on, off } = commands.profile;
  return `${flag} = ${flags.includes(flag) ? on : off}  ${names.profile[flag]}`;
}
