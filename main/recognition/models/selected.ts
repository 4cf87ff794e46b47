import type { Log } from '../../../shared/ports/machine.ts';
import { type Failure, type Result, succeeded } from '../../../shared/result.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import type { Engine, StartEngine } from '../engine/engine.ts';
import type { EarKind, ModelCatalog } from './catalog.ts';
import type { CheckedModel } from './model.ts';

/** Starts an engine with a checked model; `stopped` tells once that it died later by itself. */
export type StartModel = (
  model: CheckedModel,
  stopped: (failure: Failure) => void,
) => Promise<Result<Engine>>;

/** Loads a model for a moment, as the ears would. */
export function tryOutWith(startModel: StartModel): (model: CheckedModel) => Promise<Result<void>> {
  return async (model) => {
    const engine = await startModel(model, () => undefined);
    if (!engine.ok) return engine;
    await engine.value.close();
    return succeeded(undefined);
  };
}

/** Which model listens. */
export interface ModelServing {
  /** The one that was chosen when the engine was loaded. */
  readonly chosen: string;
  /** Why Charley's own listens in its place; null where it listens itself. */
  readonly failure: Failure | null;
}

/**
 * Engines for one ear with its chosen model. A choice that cannot be used, or that died, leaves Charley's own listening;
 * and Charley's own, once it was found whole, is not lost with its file.
 */
export interface SelectedModel {
  readonly startEngine: StartEngine;
  /** Says whether that is another choice: the engine that runs is then out of date. */
  choose(name: string): 'same' | 'another';
  /** Null until an engine was loaded. */
  serving(): ModelServing | null;
}

interface SelectedModelDeps {
  readonly ear: EarKind;
  readonly catalog: Pick<ModelCatalog, 'take'>;
  readonly start: StartModel;
  readonly log: Log;
  /** Another model listens now, or for another reason. */
  readonly changed: () => void;
}

/** The models that came with Charley. */
const ownNames: Readonly<Record<EarKind, string>> = {
  narrow: defaultSettings.model,
  wide: defaultSettings.wideModel,
};

export function createSelectedModel({ ear, catalog, start, log, changed }: SelectedModelDeps): SelectedModel {
  const ownName = ownNames[ear];
  let chosen = ownName;
  let serving: ModelServing | null = null;
  /** How the chosen model's engine broke: one that died or hung would again, so it waits until it is chosen anew. */
  let broke: Failure | null = null;

  /** Charley's own as it was last found whole (3 to 4 MB): an engine that died needs no disk to be started anew. */
  let whole: CheckedModel | null = null;

  const take = async (name: string): Promise<Result<CheckedModel>> => {
    const found = await catalog.take(name, ear);
    if (name !== ownName) return found;
    if (found.ok) whole = found.value;
    if (found.ok || whole === null) return found;
    log.note('model from memory', { ear, code: found.failure.code });
    return succeeded(whole);
  };
  const startNamed = async (name: string, stopped: (failure: Failure) => void): Promise<Result<Engine>> => {
    const model = await take(name);
    return model.ok ? start(model.value, stopped) : model;
  };
  const startChosen = async (name: string, stopped: (failure: Failure) => void): Promise<Result<Engine>> => {
    if (broke !== null) return { ok: false, failure: broke };
    const started = await startNamed(name, stopped);
    if (!started.ok) return started;
    const engine = started.value;
    const close: Engine['close'] = (broken) => {
      if (broken !== undefined && name === chosen) broke = broken;
      return engine.close(broken);
    };
    return succeeded({ ...engine, close });
  };
  const startEngine: StartEngine = async (stopped) => {
    const name = chosen;
    const started = name === ownName ? await startNamed(name, stopped) : await startChosen(name, stopped);
    const inPlace = started.ok || name === ownName ? started : await startNamed(ownName, stopped);
    if (!inPlace.ok) return inPlace;
    serving = { chosen: name, failure: started.ok ? null : started.failure };
    log.note('model', { ear, chosen: name, ...(started.ok ? {} : { code: started.failure.code }) });
    changed();
    return inPlace;
  };
  return {
    startEngine,
    choose(name) {
      if (name === chosen) return 'same';
      chosen = name;
      broke = null;
      return 'another';
    },
    serving: () => serving,
  };
}
