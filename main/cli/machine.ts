import { homedir } from 'node:os';
import { machineAutostart } from '../autostart/machine-autostart.ts';
import { createClock } from '../lib/clock.ts';
import { thisMachine } from '../lib/machine.ts';
import { openMachineSettings } from '../pages/machine-settings.ts';
import type { StartEngine } from '../recognition/engine/engine.ts';
import { startVosk } from '../recognition/engine/vosk.ts';
import { createModelCatalog } from '../recognition/models/catalog.ts';
import { bundledModels } from '../recognition/models/model.ts';
import { servingWords } from '../recognition/models/model-words.ts';
import { createSelectedModel } from '../recognition/models/selected.ts';
import { importedModelFolder } from '../storage/data-folder.ts';
import { createSettingsFile } from '../storage/settings-file.ts';
import { checkoutCommand } from './checkout-command.ts';
import type { ModelsIo } from './models.ts';
import type { StoredCommandIo } from './stored.ts';

/** What a command about this machine works with. */
export function openMachine(io: StoredCommandIo): ModelsIo {
  const importedModels = importedModelFolder(io.folder);
  const catalog = createModelCatalog(bundledModels(), importedModels);
  const settings = openMachineSettings({
    ...thisMachine,
    clock: createClock(),
    content: () => io.content,
    kept: createSettingsFile(io.folder),
    autostart: machineAutostart({ ...thisMachine, home: homedir(), command: checkoutCommand() }),
    models: catalog.list,
    serving: () => null,
  });
  return { ...io, ...settings, catalog, importedModels };
}

/** Engines with the model that the person chose; says on the error output where Charley's own has to stand in. */
export async function chosenEngines({ content, store, catalog, err }: ModelsIo): Promise<StartEngine> {
  const { model: name } = (await store.read()).settings;
  const changed = () => {
    const trouble = servingWords(name, model.serving(), content.models);
    if (trouble !== '') err(trouble);
  };
  const model = createSelectedModel({ catalog, start: startVosk, log: { note() {} }, changed });
  model.choose(name);
  return model.startEngine;
}
