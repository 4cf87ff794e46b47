import type { Engine, StartEngine } from '../../../main/recognition/engine/engine.ts';
import { startVosk } from '../../../main/recognition/engine/vosk.ts';
import {
  bundledModels,
  type CheckedModel,
  checkModel,
  readManifest,
} from '../../../main/recognition/models/model.ts';
import { failed, type Result } from '../../../shared/result.ts';

/** The first model that the manifest of a folder names, read and checked as a chosen one is. */
export async function loadModel(directory: string): Promise<Result<CheckedModel>> {
  const manifest = await readManifest(directory);
  if (!manifest.ok) return manifest;
  const [first] = manifest.value.models;
  return first === undefined
    ? failed('model-unreadable', 'manifest.json names none')
    : checkModel(directory, first);
}

/** Starts engines with that model. */
export function voskWith(directory: string): StartEngine {
  return async (stopped) => {
    const model = await loadModel(directory);
    return model.ok ? startVosk(model.value, stopped) : model;
  };
}

/** Starts engines with the model that comes with Charley for whole sentences. */
export const startWideModel: StartEngine = async (stopped) => {
  const directory = bundledModels();
  const manifest = await readManifest(directory);
  const entry = manifest.ok ? manifest.value.models.find(({ role }) => role === 'wide') : undefined;
  const model = entry === undefined ? failed('model-missing') : await checkModel(directory, entry);
  return model.ok ? startVosk(model.value, stopped) : model;
};

/** An engine with that model. */
export async function startWideEngine(): Promise<Engine> {
  const started = await startWideModel(() => undefined);
  if (!started.ok) throw new Error(`No engine: ${started.failure.code} ${started.failure.detail}`);
  return started.value;
}
