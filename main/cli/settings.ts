import { filled } from '../../shared/filled.ts';
import { settingFromText, settingText } from '../../shared/settings/setting-text.ts';
import {
  defaultSettings,
  getSetting,
  isSettingKey,
  type SettingKey,
  settingKeys,
} from '../../shared/settings/settings.ts';
import type { SettingOptionsSource } from '../pages/setting-options.ts';
import { troubleText } from '../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import { inColumns } from './printed/columns.ts';
import { reportSettings, type StoredCommandIo } from './stored.ts';
import { timeOfDay } from './typed/clock-text.ts';
import { misusedVerb, withGuess } from './typed/guess.ts';

/** The settings with what they do to this machine, and what it has to choose from. */
export interface SettingsIo extends StoredCommandIo {
  readonly settingOptions: SettingOptionsSource;
}

/**
 * `charley settings get [KEY]` prints one setting or all of them, `list`, or no word, with the values that they take; `set KEY VALUE`
 * changes one, `unset KEY` gives it its usual value.
 * @returns the exit code: 0 done, 1 the disk failed, 2 used wrongly
 */
export async function settings(args: readonly string[], io: SettingsIo): Promise<number> {
  const [verb, key, ...words] = args;
  const value = words.length === 0 ? undefined : words.join(' ');
  if (verb === '--help') return help(io);
  if ((verb === undefined || verb === 'list') && key === undefined) return list(io);
  if (verb === 'unset' && key !== undefined && value === undefined) return unset(key, io);
  if (verb === 'get' && value === undefined) return get(key, io);
  if (verb === 'set' && key !== undefined)
    return value === undefined ? misused(whatItTakes(key, io), io) : set(key, value, io);
  const { usage } = io.content.commands.settings;
  return misused(misusedVerb({ command: 'settings', given: args, verbs, usage }, io.content), io);
}

const verbs: readonly string[] = ['list', 'get', 'set', 'unset'];

function help(io: StoredCommandIo): number {
  const { usage, keys, values } = io.content.commands.settings;
  io.out(`${usage}\n\n${keys}`);
  for (const line of inColumns(settingKeys.map((key) => [key, values[key]]))) io.out(`  ${line}`);
  return exitCodes.done;
}

async function get(key: string | undefined, io: SettingsIo): Promise<number> {
  if (key !== undefined && !isSettingKey(key)) return misused(unknownKey(key, io), io);
  const reading = await io.settings.read();
  reportSettings(reading, io);
  if (key !== undefined) io.out(settingText(reading.settings, key));
  else for (const each of settingKeys) io.out(`${each} = ${settingText(reading.settings, each)}`);
  return exitCodes.done;
}

async function list(io: SettingsIo): Promise<number> {
  const { listed, values } = io.content.commands.settings;
  const reading = await io.settings.read();
  reportSettings(reading, io);
  const shown = (key: SettingKey) => filled(listed, { key, value: settingText(reading.settings, key) });
  for (const line of inColumns(settingKeys.map((key) => [shown(key), values[key]]))) io.out(line);
  return exitCodes.done;
}

async function unset(key: string, io: SettingsIo): Promise<number> {
  return isSettingKey(key)
    ? set(key, settingText(defaultSettings, key), io)
    : misused(unknownKey(key, io), io);
}

/** Takes a time of day as people write it. */
const timesOfDay: readonly SettingKey[] = ['nightHours.from', 'nightHours.to', 'reminder.at'];

async function set(key: string, typed: string, io: SettingsIo): Promise<number> {
  if (!isSettingKey(key)) return misused(unknownKey(key, io), io);
  const time = timesOfDay.includes(key) ? timeOfDay(typed, io.content.commands.log.when) : null;
  const value = time ?? typed;
  const { settings: store, settingOptions } = io;
  const reading = await store.read();
  reportSettings(reading, io);
  const wanted = settingFromText(reading.settings, key, value);
  if (wanted === null) return misused(notTaken(key, io), io);
  const refusal = await settingOptions.refusal(key, getSetting(wanted, key));
  if (refusal !== null) return misused(refusal, io);
  const written = await store.change((before) => settingFromText(before, key, value) ?? before, key);
  if (!written.ok) {
    return failedWith(troubleText(written.failure, io.content), io);
  }
  io.out(`${key} = ${settingText((await store.read()).settings, key)}`);
  return exitCodes.done;
}

function whatItTakes(key: string, io: StoredCommandIo): string {
  return isSettingKey(key) ? notTaken(key, io) : unknownKey(key, io);
}

function notTaken(key: SettingKey, { content }: StoredCommandIo): string {
  const { notTaken: words, values } = content.commands.settings;
  return filled(words, { key, values: values[key] });
}

function unknownKey(key: string, { content }: StoredCommandIo): string {
  const words = content.commands.settings;
  const unknown = withGuess(filled(words.unknownKey, { key }), key, settingKeys, content);
  return `${unknown} ${filled(words.knownKeys, { keys: settingKeys.join(', ') })}`;
}
