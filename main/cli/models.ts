import { join } from 'node:path';
import { filled } from '../../shared/filled.ts';
import { type Result, succeeded } from '../../shared/result.ts';
import type { CatalogModel, ModelCatalog } from '../recognition/models/catalog.ts';
import { importModel, removeModel } from '../recognition/models/imported.ts';
import type { CheckedModel } from '../recognition/models/model.ts';
import { failureWords } from '../recognition/models/model-words.ts';
import type { StartModel } from '../recognition/models/selected.ts';
import { troubleText } from '../storage/failure-words.ts';
import type { SettingsIo } from './settings.ts';
import { exitCodes } from './stored.ts';

export interface ModelsIo extends SettingsIo {
  readonly catalog: ModelCatalog;
  /** Where the person's own models live. */
  readonly importedModels: string;
  readonly startModel: StartModel;
}

/**
 * `charley models [list]`, `verify`, `import FILE` and `remove NAME`.
 * @returns the exit code: 0 done, 1 failed or a model is not sound, 2 used wrongly
 */
export async function models(args: readonly string[], io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const [verb = 'list', name, ...rest] = args;
  if (verb === '--help') {
    io.out(words.usage);
    return exitCodes.done;
  }
  if (verb === 'list' && name === undefined) return list(io);
  if (verb === 'verify' && name === undefined) return verify(io);
  if (verb === 'import' && name !== undefined && rest.length === 0) return bring(name, io);
  if (verb === 'remove' && name !== undefined && rest.length === 0) return remove(name, io);
  io.err(words.usage);
  return exitCodes.usage;
}

async function list(io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const chosen = await chosenName(io);
  for (const model of await io.catalog.list()) {
    const { name, title, licence } = model;
    const mark = name === chosen ? words.chosen : '';
    io.out(filled(words.line, { name, title, licence, megabytes: megabytesOf(model), chosen: mark }));
  }
  return exitCodes.done;
}

async function verify({ catalog, content: { models: words }, out, err }: ModelsIo): Promise<number> {
  let exitCode: number = exitCodes.done;
  for (const { name, role } of await catalog.listAll()) {
    const model = await (role === 'wide' ? catalog.takeWide() : catalog.take(name));
    if (model.ok) {
      out(filled(words.sound, { name }));
    } else {
      err(filled(words.unsound, { name, why: failureWords(model.failure, words) }));
      exitCode = exitCodes.failed;
    }
  }
  return exitCode;
}

async function bring(
  path: string,
  { catalog, content, importedModels, startModel, out, err }: ModelsIo,
): Promise<number> {
  const words = content.models;
  const known = await catalog.listAll();
  const bundledNames = known.flatMap(({ name, origin }) => (origin === 'came with Charley' ? [name] : []));
  const importing = await importModel(path, {
    folder: importedModels,
    bundledNames,
    tryOut: tryOutWith(startModel),
  });
  if (importing.kind === 'refused') {
    err(filled(words.refused[importing.why], { detail: importing.detail }));
    return exitCodes.failed;
  }
  const { entry, phrases, unheard } = importing;
  out(filled(words.brought, { name: entry.name, heard: phrases - unheard, phrases }));
  return exitCodes.done;
}

function tryOutWith(startModel: StartModel) {
  return async (model: CheckedModel): Promise<Result<void>> => {
    const engine = await startModel(model, () => undefined);
    if (!engine.ok) return engine;
    await engine.value.close();
    return succeeded(undefined);
  };
}

async function remove(name: string, io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const model = (await io.catalog.listAll()).find((known) => known.name === name);
  const hindrance =
    model?.origin === 'came with Charley'
      ? words.removeBundled
      : (await chosenName(io)) === name
        ? words.removeChosen
        : null;
  if (hindrance !== null) {
    io.err(filled(hindrance, { name }));
    return exitCodes.failed;
  }
  const removed = await removeModel(io.importedModels, name);
  if (removed.ok) {
    io.out(filled(words.removed, { name }));
    return exitCodes.done;
  }
  io.err(removalTrouble(name, removed.failure, io));
  return exitCodes.failed;
}

function removalTrouble(name: string, failure: Parameters<typeof troubleText>[0], io: ModelsIo): string {
  const words = io.content.models;
  switch (failure.code) {
    case 'model-missing':
      return filled(words.removeUnknown, { name });
    case 'model-unreadable':
      return filled(words.refused['damaged list'], { detail: join(io.importedModels, 'manifest.json') });
    default:
      return troubleText(failure, io.content);
  }
}

async function chosenName({ settings }: ModelsIo): Promise<string> {
  return (await settings.read()).settings.model;
}

function megabytesOf({ size }: CatalogModel): string {
  return (size / 1e6).toFixed(1);
}
