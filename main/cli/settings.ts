import { filled } from '../../shared/filled.ts';
import { settingFromText, settingText } from '../../shared/setting-text.ts';
import { getSetting, isSettingKey, settingKeys } from '../../shared/settings.ts';
import type { SettingOptionsSource } from '../pages/setting-options.ts';
import { troubleText } from '../storage/failure-words.ts';
import { exitCodes, reportSettings, type StoredCommandIo } from './stored.ts';

/** The settings with what they do to this machine, and what it has to choose from. */
export interface SettingsIo extends StoredCommandIo {
  readonly offering: SettingOptionsSource;
}

/**
 * `charley settings get [KEY]` prints one setting or all of them; `set KEY VALUE` changes one.
 * @returns the exit code: 0 done, 1 the disk failed, 2 used wrongly
 */
export async function settings(args: readonly string[], io: SettingsIo): Promise<number> {
  const [verb, key, value, ...rest] = args;
  if (verb === '--help') return help(io);
  if (verb === 'get' && value === undefined) return get(key, io);
  if (verb === 'set' && key !== undefined && value !== undefined && rest.length === 0)
    return set(key, value, io);
  return misused(io.content.commands.settings.usage, io);
}

function help(io: StoredCommandIo): number {
  io.out(io.content.commands.settings.usage);
  return exitCodes.done;
}

function misused(sentence: string, io: StoredCommandIo): number {
  io.err(sentence);
  return exitCodes.usage;
}

async function get(key: string | undefined, io: SettingsIo): Promise<number> {
  if (key !== undefined && !isSettingKey(key)) return misused(unknownKey(key, io), io);
  const reading = await io.settings.read();
  reportSettings(reading, io);
  if (key !== undefined) io.out(settingText(reading.settings, key));
  else for (const each of settingKeys) io.out(`${each} = ${settingText(reading.settings, each)}`);
  return exitCodes.done;
}

async function set(key: string, value: string, io: SettingsIo): Promise<number> {
  if (!isSettingKey(key)) return misused(unknownKey(key, io), io);
  const { settings: store, offering } = io;
  const reading = await store.read();
  reportSettings(reading, io);
  const wanted = settingFromText(reading.settings, key, value);
  if (wanted === null) return misused(io.content.settingRules[key], io);
  const refusal = await offering.refusal(key, getSetting(wanted, key));
  if (refusal !== null) return misused(refusal, io);
  const written = await store.change((before) => settingFromText(before, key, value) ?? before);
  if (!written.ok) {
    io.err(troubleText(written.failure, io.content));
    return exitCodes.failed;
  }
  io.out(`${key} = ${settingText((await store.read()).settings, key)}`);
  return exitCodes.done;
}

function unknownKey(key: string, { content }: StoredCommandIo): string {
  return filled(content.commands.settings.unknownKey, { key, keys: settingKeys.join(', ') });
}
