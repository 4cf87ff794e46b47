import { join } from 'node:path';
import { filled } from '../../shared/filled.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { ModelCatalog } from '../recognition/models/catalog.ts';
import { fetchModel, type ModelFetch } from '../recognition/models/fetched.ts';
import { bundledNames, importModel, type ModelImportDeps } from '../recognition/models/imported.ts';
import { removeModel } from '../recognition/models/imported-folder.ts';
import { failureWords, refusalWords } from '../recognition/models/model-words.ts';
import { type StartModel, tryOutWith } from '../recognition/models/selected.ts';
import { troubleText } from '../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import type { SettingsIo } from './settings.ts';
import { misusedVerb } from './typed/guess.ts';

/** What `charley models` works on besides settings: models that are there, and how one is tried out. */
export interface ModelsIo extends SettingsIo {
  readonly catalog: ModelCatalog;
  /** Where the person's own models live. */
  readonly importedModels: string;
  readonly startModel: StartModel;
  readonly clock: Clock;
}

/**
 * `charley models [list]`, `verify`, `fetch NAME`, `import FILE` and `remove NAME`.
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
  if (verb === 'fetch' && name !== undefined && rest.length === 0) return fetchFromInternet(name, io);
  if (verb === 'import' && name !== undefined && rest.length === 0) return bring(name, io);
  if (verb === 'remove' && name !== undefined && rest.length === 0) return remove(name, io);
  const { usage } = words;
  return misused(misusedVerb({ command: 'models', given: args, verbs, usage }, io.content), io);
}

const verbs: readonly string[] = ['list', 'verify', 'fetch', 'import', 'remove'];

async function list(io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const chosen = await chosenNames(io);
  const here = await io.catalog.listAll();
  for (const model of here) {
    const { name, title, licence } = model;
    const mark = chosen.includes(name) ? words.chosen : '';
    io.out(filled(words.line, { name, title, licence, megabytes: megabytesOf(model), chosen: mark }));
  }
  for (const model of await io.catalog.downloads()) {
    const { name, title, licence } = model;
    if (here.some((known) => known.name === name)) continue;
    io.out(filled(words.toFetch, { name, title, licence, megabytes: megabytesOf(model) }));
  }
  return exitCodes.done;
}

async function verify({ catalog, content: { models: words }, out, err }: ModelsIo): Promise<number> {
  let exitCode: number = exitCodes.done;
  for (const { name, role } of await catalog.listAll()) {
    const model = await catalog.take(name, role === 'wide' ? 'wide' : 'narrow');
    if (model.ok) {
      out(filled(words.sound, { name }));
    } else {
      err(filled(words.unsound, { name, why: failureWords(model.failure, words) }));
      exitCode = exitCodes.failed;
    }
  }
  return exitCode;
}

async function bring(path: string, io: ModelsIo): Promise<number> {
  return tell(await importModel(path, await importDeps(io)), io);
}

/** Ended with Ctrl+C or by a lost connection, it goes on there when it is called again. */
async function fetchFromInternet(name: string, io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const offered = (await io.catalog.downloads()).find((known) => known.name === name);
  if (offered !== undefined)
    io.out(filled(words.fetching, { url: offered.url, megabytes: megabytesOf(offered) }));
  let told = 0;
  const fetched = await fetchModel(name, {
    ...(await importDeps(io)),
    catalog: io.catalog,
    clock: io.clock,
    signal: new AbortController().signal,
    progress(receivedBytes) {
      const percent = Math.floor((10 * receivedBytes) / (offered?.size ?? receivedBytes)) * 10;
      if (percent > told) io.out(filled(words.progress, { percent }));
      told = percent;
    },
  });
  return tell(fetched, io);
}

function tell(result: ModelFetch, io: ModelsIo): number {
  const { content, out } = io;
  const { models: words } = content;
  if (result.kind === 'refused') {
    return failedWith(refusalWords(result, content), io);
  }
  const { entry, phrases, unheard } = result;
  out(
    filled(entry.role === 'wide' ? words.broughtWide : words.brought, {
      name: entry.name,
      heard: phrases - unheard,
      phrases,
    }),
  );
  return exitCodes.done;
}

async function importDeps({ catalog, importedModels, startModel }: ModelsIo): Promise<ModelImportDeps> {
  const taken = bundledNames(await catalog.listAll());
  return { folder: importedModels, bundledNames: taken, tryOut: tryOutWith(startModel) };
}

async function remove(name: string, io: ModelsIo): Promise<number> {
  const words = io.content.models;
  const model = (await io.catalog.listAll()).find((known) => known.name === name);
  const hindrance =
    model?.origin === 'came with Charley'
      ? words.removeBundled
      : (await chosenNames(io)).includes(name)
        ? words.removeChosen
        : null;
  if (hindrance !== null) {
    return failedWith(filled(hindrance, { name }), io);
  }
  const removed = await removeModel(io.importedModels, name);
  if (removed.ok) {
    io.out(filled(words.removed, { name }));
    return exitCodes.done;
  }
  return failedWith(removalTrouble(name, removed.failure, io), io);
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

async function chosenNames({ settings }: ModelsIo): Promise<readonly string[]> {
  const { model, wideModel } = (await settings.read()).settings;
  return [model, wideModel];
}

function megabytesOf({ size }: { readonly size: number }): string {
  return (size / 1e6).toFixed(1);
}
