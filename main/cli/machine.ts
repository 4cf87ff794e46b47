import { homedir } from 'node:os';
import { machineAutostart } from '../autostart/machine-autostart.ts';
import { createClock } from '../clock.ts';
import { createChosenModel } from '../hearing/chosen-model.ts';
import type { StartEngine } from '../hearing/engine.ts';
import { bundledModels } from '../hearing/model.ts';
import { createModelShelf } from '../hearing/model-shelf.ts';
import { startVosk } from '../hearing/vosk.ts';
import { openMachineSettings } from '../machine-settings.ts';
import { servingWords } from '../model-words.ts';
import { thisMachine } from '../speaking/process-group.ts';
import { ownModelFolder } from '../storing/data-folder.ts';
import { createSettingsFile } from '../storing/settings-file.ts';
import { checkoutCommand } from './checkout-command.ts';
import type { ModelsIo } from './models.ts';
import type { StoredCommandIo } from './stored.ts';

/** What a command about this machine works with. */
export function openMachine(io: StoredCommandIo): ModelsIo {
  const ownModels = ownModelFolder(io.folder);
  const shelf = createModelShelf(bundledModels(), ownModels);
  const settings = openMachineSettings({
    ...thisMachine,
    clock: createClock(),
    kept: createSettingsFile(io.folder),
    autostart: machineAutostart({ ...thisMachine, home: homedir(), command: checkoutCommand() }),
    models: shelf.list,
    serving: () => null,
  });
  return { ...io, ...settings, shelf, ownModels };
}

/** Engines with the model that the person chose; says on the error output where Charley's own has to stand in. */
export async function chosenEngines({ store, shelf, err }: ModelsIo): Promise<StartEngine> {
  const { model: name } = (await store.read()).settings;
  const changed = () => {
    const trouble = servingWords(name, model.serving());
    if (trouble !== '') err(trouble);
  };
  const model = createChosenModel({ shelf, start: startVosk, log: { note() {} }, changed });
  model.choose(name);
  return model.startEngine;
}
