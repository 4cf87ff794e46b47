import type { Settings } from '../../shared/settings/settings.ts';
import type { Machine } from '../lib/system/machine.ts';
import { startVosk } from '../recognition/engine/vosk.ts';
import { createModelCatalog, type EarKind, type ModelCatalog } from '../recognition/models/catalog.ts';
import { readKnownPhrase } from '../recognition/models/known-phrase.ts';
import { createSelectedModel, type ModelServing } from '../recognition/models/selected.ts';
import { createWideModel, memoryRoom } from '../recognition/models/wide-model.ts';
import type { PatientRecogniser } from '../recognition/patient-recogniser.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { importedModelFolder } from '../storage/data-folder.ts';
import type { HostEnvironment } from './composition.ts';

interface EarsEnvironment
  extends Pick<HostEnvironment, 'clock' | 'log' | 'dataFolder' | 'modelFolder' | 'textOnly'> {
  readonly machine: Machine;
  readonly settings: () => Settings;
  /** Another model listens now, or the wide ear fares otherwise. */
  readonly changed: () => void;
}

/** Both ears of a host, each with the model that the person chose for it. */
export interface Ears {
  readonly catalog: ModelCatalog;
  /** Null where Charley runs on text alone. */
  readonly recogniser: PatientRecogniser | null;
  readonly serving: (ear: EarKind) => ModelServing | null;
  /** Goes by the models and the ears that are set now. */
  follow(settings: Settings): void;
}

export function composeEars(environment: EarsEnvironment): Ears {
  const { machine, clock, log, dataFolder, modelFolder, textOnly, settings, changed } = environment;
  const catalog = createModelCatalog(modelFolder, importedModelFolder(dataFolder));
  const modelFor = (ear: EarKind) => createSelectedModel({ ear, catalog, start: startVosk, log, changed });
  const models = { narrow: modelFor('narrow'), wide: modelFor('wide') };
  const wideEngine = createWideModel({
    startEngine: models.wide.startEngine,
    memory: () => memoryRoom(machine.platform),
  });
  const recogniser =
    textOnly === 'yes'
      ? null
      : createRecogniser({
          startEngine: models.narrow.startEngine,
          wide: { startEngine: wideEngine, changed },
          knownPhrase: readKnownPhrase(modelFolder),
          clock,
          log,
          sensitivity: () => settings().sensitivity,
        });
  return {
    catalog,
    recogniser,
    serving: (ear) => models[ear].serving(),
    follow({ model, wideModel, wideEar }) {
      if (models.narrow.choose(model) === 'another') recogniser?.changeModel();
      if (models.wide.choose(wideModel) === 'another') recogniser?.changeWideModel();
      void recogniser?.listenWide(wideEar ? 'on' : 'off');
    },
  };
}
