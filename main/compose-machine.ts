import { succeeded } from '../shared/result.ts';
import type { ModelsIo } from './cli/models.ts';
import { type CommandEnvironment, composeStored } from './compose-command.ts';
import { composeAutostart } from './compose-host.ts';
import { createClock } from './lib/clock.ts';
import { thisMachine } from './lib/machine.ts';
import { openMachineSettings } from './pages/machine-settings.ts';
import type { Engine, StartEngine } from './recognition/engine/engine.ts';
import { createModelCatalog } from './recognition/models/catalog.ts';
import { bundledModels } from './recognition/models/model.ts';
import { servingWords } from './recognition/models/model-words.ts';
import { createSelectedModel, type StartModel } from './recognition/models/selected.ts';
import { createRecogniser, type PatientRecogniser } from './recognition/recogniser.ts';
import { importedModelFolder } from './storage/data-folder.ts';

/** For a command about this machine: its voices and models besides, and what a setting does to it. */
export function composeMachine(environment: CommandEnvironment): ModelsIo {
  const stored = composeStored(environment);
  const importedModels = importedModelFolder(environment.dataFolder);
  const catalog = createModelCatalog(bundledModels(), importedModels);
  const { store, offering } = openMachineSettings({
    ...thisMachine,
    clock: createClock(),
    content: () => environment.content,
    kept: stored.settings,
    autostart: composeAutostart(),
    models: catalog.list,
    serving: () => null,
  });
  return { ...stored, settings: store, offering, catalog, importedModels, startModel };
}

/** Loaded only by a command that hears: the engine's package takes longer than most commands. */
const startModel: StartModel = async (model, stopped) => {
  const { startVosk } = await import('./recognition/engine/vosk.ts');
  return startVosk(model, stopped);
};

/** Engines with the model that the person chose; says on the error output where Charley's own has to stand in. */
export function composeChosenEngine({ content, settings, catalog, err }: ModelsIo): StartEngine {
  return async (stopped) => {
    const { model: name } = (await settings.read()).settings;
    const changed = () => {
      const trouble = servingWords(name, model.serving(), content.models);
      if (trouble !== '') err(trouble);
    };
    const model = createSelectedModel({ catalog, start: startModel, log: { note() {} }, changed });
    model.choose(name);
    return model.startEngine(stopped);
  };
}

/** A recogniser in a loaded engine, which stays open when the recogniser stops. */
export function composeRecogniser(engine: Engine): PatientRecogniser {
  const lent: Engine = { ...engine, close: async () => undefined };
  return createRecogniser({
    startEngine: async () => succeeded(lent),
    clock: createClock(),
    log: { note: () => undefined },
  });
}
