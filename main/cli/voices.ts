import { filled } from '../../shared/filled.ts';
import { exitCodes, misused } from './exit-codes.ts';
import { inColumns } from './printed/columns.ts';
import type { SettingsIo } from './settings.ts';
import { reportSettings } from './stored.ts';

/**
 * `charley voices` prints the voices of this computer, one a line, and which one speaks.
 * @returns the exit code: 0 done, 1 no voice was found, 2 used wrongly
 */
export async function voices(args: readonly string[], io: SettingsIo): Promise<number> {
  const words = io.content.commands.voices;
  const [option, ...rest] = args;
  if (option === '--help' && rest.length === 0) {
    io.out(words.usage);
    return exitCodes.done;
  }
  if (option !== undefined) {
    const given = args.join(' ');
    return misused(
      `${filled(io.content.commands.control.misused, { command: 'voices', given })}\n\n${words.usage}`,
      io,
    );
  }
  const reading = await io.settings.read();
  reportSettings(reading, io);
  const { choices, notes } = await io.settingOptions.read();
  const [own, ...named] = choices['voice.name'];
  const names = named.flatMap(({ value }) => value ?? []);
  const { name: chosen } = reading.settings.voice;
  // The nicest stands first; where none is known to speak the language, the machine chooses.
  const nicest = own?.words === io.content.settingsPage.offers.machine ? undefined : names[0];
  const speaking = chosen !== null && names.includes(chosen) ? chosen : nicest;
  const told = (name: string, voice: string): string => {
    if (name !== speaking) return voice;
    const how = name === chosen ? words.chosen : chosen === null ? words.speaks : words.speaksInstead;
    return filled(how, { voice });
  };
  const rows = named.flatMap(({ value, words: voice }) =>
    value === null ? [] : [[value, told(value, voice)] as const],
  );
  for (const line of inColumns(rows)) io.out(line);
  if (notes['voice.name']) io.err(notes['voice.name']);
  return names.length === 0 ? exitCodes.failed : exitCodes.done;
}
