import type { Content } from '../../shared/content/content.ts';
import type { PrintToPdf } from '../../shared/ports/machine.ts';
import type { StoredCommandIo } from '../cli/stored.ts';
import { createDiaryFile } from '../storage/diary-file.ts';
import { createSettingsFile } from '../storage/settings/settings-file.ts';

/** What a command gets of its caller. */
export interface CommandEnvironment {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Holds the person's settings and diary. */
  readonly dataFolder: string;
  readonly now: Date;
  readonly printToPdf: PrintToPdf;
}

/** For a command about stored things: the settings and the diary as files. */
export function composeStored({ dataFolder, ...terminal }: CommandEnvironment): StoredCommandIo {
  return {
    ...terminal,
    settings: createSettingsFile(dataFolder, () => terminal.now),
    diary: createDiaryFile(dataFolder),
  };
}
