import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFailure } from '../../storage/files/disk-failure.ts';
import { makeFolder } from '../../storage/files/make-folder.ts';
import type { ModelCatalog } from './catalog.ts';
import { download } from './download.ts';
import type { DownloadDeps, DownloadRefusal } from './download-request.ts';
import {
  addModel,
  type ModelImport,
  type ModelImportDeps,
  type ModelImportRefusal,
  type ModelRefused,
} from './imported.ts';

/** What came of a try to get a model from the internet. */
export type ModelFetch = Extract<ModelImport, { kind: 'brought' }> | ModelRefused<ModelFetchRefusal>;

type ModelFetchRefusal = ModelImportRefusal | DownloadRefusal | 'unknown name';

interface ModelFetchDeps extends ModelImportDeps, DownloadDeps {
  readonly catalog: Pick<ModelCatalog, 'downloads' | 'listAll'>;
}

/**
 * Gets one of the models that the manifest offers: the only thing that Charley ever takes from the internet, and only
 * where a person asked for it by this name. Nothing about the person or the machine is sent. What has come of a broken
 * download stays in the folder of the person's own models, and the next try goes on there.
 */
export async function fetchModel(name: string, deps: ModelFetchDeps): Promise<ModelFetch> {
  const offered = (await deps.catalog.downloads()).find((known) => known.name === name);
  if (offered === undefined) return { kind: 'refused', why: 'unknown name', detail: name };
  const known = await deps.catalog.listAll();
  if (known.some((entry) => entry.name === name)) return { kind: 'refused', why: 'name taken', detail: name };
  try {
    await makeFolder(deps.folder);
  } catch (error) {
    const { failure } = diskFailure('disk-unwritable', error);
    return { kind: 'refused', why: 'disk', detail: failure.refusal?.system ?? '' };
  }
  const partPath = join(deps.folder, `${name}.part`);
  const got = await download(offered, partPath, deps);
  if (got.kind === 'refused') return got;
  const { url, sha256, size, ...about } = offered;
  const added = await addModel(about, got.bytes, deps);
  // A full disk may have room later; whatever else is wrong with the right file stays wrong.
  if (added.kind === 'brought' || added.why !== 'disk') await rm(partPath, { force: true });
  return added;
}
