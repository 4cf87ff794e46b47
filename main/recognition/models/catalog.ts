import { failed, type Result } from '../../../shared/result.ts';
import {
  type CheckedModel,
  checkModel,
  type ModelDownload,
  type ModelEntry,
  type ModelManifest,
  readManifest,
} from './model.ts';

/** A model as its manifest lists it, and whose manifest that is. */
export interface CatalogModel extends ModelEntry {
  readonly origin: 'came with Charley' | "the person's own";
}

/** Which ear a model is to serve. */
export type EarKind = 'narrow' | 'wide';

/** The models that came with Charley, and those that the person brought. */
export interface ModelCatalog {
  /** All of them, in the order of their manifests, Charley's own first; a manifest that cannot be read names none. */
  listAll(): Promise<readonly CatalogModel[]>;
  /** Those that can serve as this ear. */
  list(ear: EarKind): Promise<readonly CatalogModel[]>;
  /** A checked model by its name; fails as `checkModel` does, and with `model-missing` where this ear has none of this name. */
  take(name: string, ear: EarKind): Promise<Result<CheckedModel>>;
  /** What Charley can get from the internet where a person asks for it, whether it is here or not. */
  downloads(): Promise<readonly ModelDownload[]>;
}

/** Each folder holds a `manifest.json` and the files that it names; the second may not be there. */
export function createModelCatalog(bundledFolder: string, importedFolder: string): ModelCatalog {
  const folders = { 'came with Charley': bundledFolder, "the person's own": importedFolder } as const;
  const listAll = async (): Promise<readonly CatalogModel[]> => {
    const bundled = (await manifestIn(bundledFolder)).models;
    const imported = (await manifestIn(importedFolder)).models;
    const isNew = ({ name }: ModelEntry) => bundled.every((known) => known.name !== name);
    return [
      ...bundled.map((entry) => ({ ...entry, origin: 'came with Charley' }) as const),
      ...imported.filter(isNew).map((entry) => ({ ...entry, origin: "the person's own" }) as const),
    ];
  };
  const list = async (ear: EarKind) =>
    (await listAll()).filter(({ role }) => role === ear || role === 'both');
  return {
    listAll,
    list,
    async take(name, ear) {
      const entry = (await list(ear)).find((known) => known.name === name);
      if (entry === undefined) return failed('model-missing', `no model is called ${name}`);
      return checkModel(folders[entry.origin], entry);
    },
    downloads: async () => (await manifestIn(bundledFolder)).downloads,
  };
}

async function manifestIn(folder: string): Promise<ModelManifest> {
  const manifest = await readManifest(folder);
  return manifest.ok ? manifest.value : { models: [], downloads: [] };
}
