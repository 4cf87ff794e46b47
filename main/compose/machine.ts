import { filled } from '../../shared/filled.ts';
import { succeeded } from '../../shared/result.ts';
import type { ModelsIo } from '../cli/models.ts';
import { thisMachine } from '../lib/system/machine.ts';
import { createClock } from '../lib/time/clock.ts';
import { openMachineSettings } from '../pages/machine-settings.ts';
import type { Engine, StartEngine } from '../recognition/engine/engine.ts';
import { createModelCatalog } from '../recognition/models/catalog.ts';
import { bundledModels } from '../recognition/models/model.ts';
import { failureWords, servingWords } from '../recognition/models/model-words.ts';
import { createSelectedModel, type StartModel } from '../recognition/models/selected.ts';
import { createWideModel, memoryRoom } from '../recognition/models/wide-model.ts';
import type { PatientRecogniser } from '../recognition/patient-recogniser.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { installedVoices } from '../speech/installed-voices.ts';
import { importedModelFolder } from '../storage/data-folder.ts';
import { type CommandEnvironment, composeStored } from './command.ts';
import { composeAutostart } from './host.ts';

/** For a command about this machine: its voices and models besides, and what a setting does to it. */
export function composeMachine(environment: CommandEnvironment): ModelsIo {
  const stored = composeStored(environment);
  const importedModels = importedModelFolder(environment.dataFolder);
  const catalog = createModelCatalog(bundledModels(), importedModels);
  const clock = createClock();
  const { store, settingOptions } = openMachineSettings({
    textOnly: 'no',
    clock,
    content: () => environment.content,
    kept: stored.settings,
    autostart: composeAutostart(),
    models: catalog.list,
    serving: () => null,
    wideEar: () => ({ kind: 'off' }),
    voices: () => installedVoices(thisMachine, clock),
    prepared: () => null,
    // A command shows no notes, and is over before a night begins.
    canKeepAwake: async () => false,
    echo: () => null,
  });
  return { ...stored, settings: store, settingOptions, catalog, importedModels, startModel, clock };
}

/** Loaded only by a command that hears: the engine's package takes longer than most commands. */
const startModel: StartModel = async (model, stopped) => {
  const { startVosk } = await import('../recognition/engine/vosk.ts');
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
    const model = createSelectedModel({
      ear: 'narrow',
      catalog,
      start: startModel,
      log: { note() {} },
      changed,
    });
    model.choose(name);
    return model.startEngine(stopped);
  };
}

/** The engine of the wide ear, as the person wishes it; null where it is off, or not to be had: then it is said. */
export async function composeWideEngine({
  content: { models: words },
  settings,
  catalog,
  err,
}: ModelsIo): Promise<Engine | null> {
  const { wideEar, wideModel } = (await settings.read()).settings;
  if (!wideEar) return null;
  const memory = () => memoryRoom(thisMachine.platform);
  const model = createSelectedModel({
    ear: 'wide',
    catalog,
    start: startModel,
    log: { note() {} },
    changed() {},
  });
  model.choose(wideModel);
  const started = await createWideModel({ startEngine: model.startEngine, memory })(() => undefined);
  if (started.ok) return started.value;
  err(filled(words.withoutWide, { why: failureWords(started.failure, words) }));
  return null;
}

/** A file is no person who waits: a busy machine may take its time. */
const unhurriedMs = 30_000;

/**
 * A recogniser in loaded engines, which stay open when the recogniser stops.
 * @param wide the engine of the wide ear; null where there is none
 */
export function composeRecogniser(engine: Engine, wide: Engine | null = null): PatientRecogniser {
  const recogniser = createRecogniser({
    startEngine: lent(engine),
    ...(wide === null ? {} : { wide: { startEngine: lent(wide), changed() {}, answerMs: unhurriedMs } }),
    clock: createClock(),
    log: { note: () => undefined },
  });
  return {
    ...recogniser,
    async start(listener) {
      await recogniser.listenWide('on');
      return recogniser.start(listener);
    },
  };
}

function lent(engine: Engine): StartEngine {
  return async () => succeeded({ ...engine, close: async () => undefined });
}
