import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listeningContexts } from '../../../shared/dialogue/listening-context.ts';
import { grammarFor } from '../../../shared/dialogue/understanding/grammar.ts';
import { type Result, succeeded } from '../../../shared/result.ts';
import { modelNameSchema } from '../../../shared/settings/settings.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';
import { type ModelFault, modelFaults, readWords } from './archive.ts';
import type { CatalogModel } from './catalog.ts';
import { fileOf, importedEntries, keep } from './imported-folder.ts';
import { type CheckedModel, type ModelEntry, sha256Of } from './model.ts';
import { outOfVocabulary } from './out-of-vocabulary.ts';
import { archiveFromZip, isZip } from './zip.ts';

/** What came of a try to bring a model. */
export type ModelImport =
  | {
      readonly kind: 'brought';
      readonly entry: ModelEntry;
      /** How many of Charley's phrases it cannot hear, and how many there are. */
      readonly unheard: number;
      readonly phrases: number;
    }
  | ModelRefused<ModelImportRefusal>;

/** A model that was not taken. */
export type ModelRefused<Why extends string> =
  | { readonly kind: 'refused'; readonly why: 'no model'; readonly detail: ModelFault }
  /** `detail`: a name or a path; of `disk` what the system calls it. */
  | { readonly kind: 'refused'; readonly why: Exclude<Why, 'no model'>; readonly detail: string };

/** Why a file was not taken in as a model; the person's folder is as it was before. */
export type ModelImportRefusal =
  | 'no file'
  | 'folder'
  | 'bad name'
  | 'name taken'
  | 'no model'
  | 'no English'
  | 'damaged list'
  | 'disk';

/** Where a model goes, which names are taken, and how it proves itself first. */
export interface ModelImportDeps {
  /** The person's own models; made where it is not there. */
  readonly folder: string;
  /** Names of the models that came with Charley. */
  readonly bundledNames: readonly string[];
  /** Loads a model for a moment, as the ears would. */
  readonly tryOut: (model: CheckedModel) => Promise<Result<void>>;
}

/** Without these a model hears no start and no end. */
const leastWords = ['i', 'have', 'a', 'cramp', 'stop'] as const;
/** How Vosk writes any other speech. An ear for phrases takes all that it hears for one of them without it. */
const otherSpeech = '[unk]';

/** The names that no model of the person's own can take. */
export function bundledNames(known: readonly CatalogModel[]): readonly string[] {
  return known.flatMap(({ name, origin }) => (origin === 'came with Charley' ? [name] : []));
}

/**
 * Brings a model from a local `.tar.gz`, or a zip as Vosk's models are published, under the name of its file.
 * Whatever is refused leaves the folder as it was.
 */
export async function importModel(path: string, deps: ModelImportDeps): Promise<ModelImport> {
  const bytes = await readFile(path).catch((error: unknown) => errorCode(error) ?? 'unknown');
  if (typeof bytes === 'string') return refused(bytes === 'EISDIR' ? 'folder' : 'no file', path);
  const name = basename(path).replace(/\.(tar\.gz|tgz|zip)$/i, '');
  return addModel(
    { name, title: name, licence: "as the person's own", language: 'en', role: 'both' },
    bytes,
    deps,
  );
}

/**
 * Checks a model as the ears would, copies it in one step into the person's own folder, packed as the engine takes it,
 * and lists it there; one that knows no word for other speech serves for whole sentences only. Whatever is refused leaves the folder as it was.
 */
export async function addModel(
  about: Omit<ModelEntry, 'file' | 'sha256' | 'size'>,
  bytes: Buffer,
  deps: ModelImportDeps,
): Promise<ModelImport> {
  const { name } = about;
  if (!modelNameSchema.safeParse(name).success) return refused('bad name', name);
  const listed = await importedEntries(deps.folder);
  if (!listed.ok) return refused('damaged list', join(deps.folder, 'manifest.json'));
  if ([...deps.bundledNames, ...listed.value.map((known) => known.name)].includes(name))
    return refused('name taken', name);
  const packed = isZip(bytes) ? await archiveFromZip(bytes) : succeeded(bytes);
  const words = packed.ok ? await readWords(packed.value) : packed;
  if (!packed.ok || !words.ok) return noModel(packed.ok ? words : packed);
  if (!leastWords.every((word) => words.value.has(word))) return refused('no English', name);
  const archive = packed.value;
  const tried = await deps.tryOut({ name, archive, words: words.value });
  if (!tried.ok) return { kind: 'refused', why: 'no model', detail: 'does not start' };
  const role = words.value.has(otherSpeech) ? about.role : 'wide';
  const entry = { ...about, role, file: fileOf(name), sha256: sha256Of(archive), size: archive.length };
  const kept = await keep(deps.folder, archive, [...listed.value, entry]);
  if (!kept.ok) return refused('disk', kept.failure.refusal?.system ?? '');
  const phrases = new Set(listeningContexts.flatMap(grammarFor));
  return {
    kind: 'brought',
    entry,
    unheard: outOfVocabulary(phrases, words.value).length,
    phrases: phrases.size,
  };
}

function noModel(result: Result<unknown>): ModelImport {
  const fault = result.ok ? undefined : result.failure.detail;
  return {
    kind: 'refused',
    why: 'no model',
    detail: modelFaults.find((known) => known === fault) ?? 'damaged',
  };
}

function refused(why: Exclude<ModelImportRefusal, 'no model'>, detail: string): ModelImport {
  return { kind: 'refused', why, detail };
}
