import type { StartEngine } from '../../main/recognition/engine/engine.ts';
import { startVosk } from '../../main/recognition/engine/vosk.ts';
import { type CheckedModel, checkModel, readManifest } from '../../main/recognition/models/model.ts';
import { failed, type Result } from '../../shared/result.ts';

/** The first model that the manifest of a folder names, read and checked as a chosen one is. */
export async function loadModel(directory: string): Promise<Result<CheckedModel>> {
  const entries = await readManifest(directory);
  if (!entries.ok) return entries;
  const [first] = entries.value;
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
