import { filled } from '../../shared/filled.ts';
import type { SettingsIo } from './settings.ts';
import { exitCodes, reportSettings } from './stored.ts';

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
    io.err(`${filled(io.content.commands.control.misused, { command: 'voices', given })}\n\n${words.usage}`);
    return exitCodes.usage;
  }
  const reading = await io.settings.read();
  reportSettings(reading, io);
  const { choices, notes } = await io.settingOptions.read();
  const names = choices['voice.name'].flatMap(({ value }) => value ?? []);
  const { name: chosen } = reading.settings.voice;
  for (const name of names) io.out(name === chosen ? filled(words.chosen, { name }) : name);
  if (notes['voice.name']) io.err(notes['voice.name']);
  return names.length === 0 ? exitCodes.failed : exitCodes.done;
}
