import { join } from 'node:path';
import { machineAutostart } from '../../../main/autostart/machine-autostart.ts';
import type { ModelsIo } from '../../../main/cli/models.ts';
import { openMachineSettings } from '../../../main/pages/machine-settings.ts';
import { startVosk } from '../../../main/recognition/engine/vosk.ts';
import { createModelCatalog } from '../../../main/recognition/models/catalog.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { installedVoices } from '../../../main/speech/installed-voices.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { paperlessPrinter } from '../../support/printer.ts';

export interface Run {
  readonly exitCode: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

type Command = (args: readonly string[], io: ModelsIo) => Promise<number>;

/** A command's runs on one data folder, at a quarter past nine in the morning of the machine's own zone. */
export function runsOf(
  command: Command,
  folder: string,
  now = new Date(2026, 10, 24, 9, 15),
  printToPdf: PrintToPdf = paperlessPrinter,
  modelFolder = bundledModels(),
) {
  return async (...args: readonly string[]): Promise<Run> => {
    const out: string[] = [];
    const environment = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') };
    const importedModels = join(folder, 'models');
    const catalog = createModelCatalog(modelFolder, importedModels);
    const machine = { platform: 'linux', environment } as const;
    const clock = createManualClock();
    const err: string[] = [];
    const content = contentFor('en');
    const kept = createSettingsFile(folder, () => now);
    const { store: settings, settingOptions } = openMachineSettings({
      textOnly: 'no',
      content: () => content,
      autostart: machineAutostart({ ...machine, home: folder, command: ['/usr/bin/charley'] }),
      models: catalog.list,
      serving: () => null,
      wideEar: () => ({ kind: 'off' }),
      voices: () => installedVoices(machine, clock),
      prepared: () => null,
      echo: () => null,
      clock,
      canKeepAwake: async () => true,
      kept,
    });
    const exitCode = await command(args, {
      content,
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      settings,
      diary: createDiaryFile(folder),
      now,
      printToPdf,
      catalog,
      importedModels,
      startModel: startVosk,
      clock,
      settingOptions,
    });
    return { exitCode, out, err };
  };
}
