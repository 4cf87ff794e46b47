import type { Log } from '../../../shared/ports.ts';
import { type Failure, type Result, succeeded } from '../../../shared/result.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import type { Engine, StartEngine } from '../engine/engine.ts';
import type { ModelCatalog } from './catalog.ts';
import type { CheckedModel } from './model.ts';

/** Starts an engine with a checked model; `stopped` tells once that it died later by itself. */
export type StartModel = (
  model: CheckedModel,
  stopped: (failure: Failure) => void,
) => Promise<Result<Engine>>;

/** Which model listens. */
export interface ModelServing {
  /** The one that was chosen when the engine was loaded. */
  readonly chosen: string;
  /** Why Charley's own listens in its place; null where it listens itself. */
  readonly failure: Failure | null;
}

/** Engines with the chosen model. A choice that cannot be used, or that died, leaves Charley's own listening. */
export interface SelectedModel {
  readonly startEngine: StartEngine;
  /** Says whether that is another choice: the engine that runs is then out of date. */
  choose(name: string): 'same' | 'another';
  /** Null until an engine was loaded. */
  serving(): ModelServing | null;
}

export interface SelectedModelDeps {
  readonly catalog: Pick<ModelCatalog, 'take'>;
  readonly start: StartModel;
  readonly log: Log;
  /** Another model listens now, or for another reason. */
  readonly changed: () => void;
}

/** The model that came with Charley. */
export const starterName = defaultSettings.model;

export function createSelectedModel({ catalog, start, log, changed }: SelectedModelDeps): SelectedModel {
  let chosen = starterName;
  let serving: ModelServing | null = null;
  /** How the chosen model's engine broke: one that died or hung would again, so it waits until it is chosen anew. */
  let broke: Failure | null = null;

  const startNamed = async (name: string, stopped: (failure: Failure) => void): Promise<Result<Engine>> => {
    const model = await catalog.take(name);
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
    const started = name === starterName ? await startNamed(name, stopped) : await startChosen(name, stopped);
    const inPlace = started.ok || name === starterName ? started : await startNamed(starterName, stopped);
    if (!inPlace.ok) return inPlace;
    serving = { chosen: name, failure: started.ok ? null : started.failure };
    log.note('model', { chosen: name, ...(started.ok ? {} : { code: started.failure.code }) });
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
