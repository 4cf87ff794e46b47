import { failed, type Result } from '../../../shared/result.ts';
import { type CheckedModel, checkModel, type ModelEntry, readManifest } from './model.ts';

/** A model that can be chosen. */
export interface CatalogModel extends ModelEntry {
  readonly origin: 'came with Charley' | "the person's own";
}

/** The models that came with Charley, and those that the person brought. */
export interface ModelCatalog {
  /** In the order of their manifests, Charley's own first; a manifest that cannot be read names none. */
  list(): Promise<readonly CatalogModel[]>;
  /** A checked model by its name; fails as `checkModel` does, and with `model-missing` where there is none of this name. */
  take(name: string): Promise<Result<CheckedModel>>;
}

/** Each folder holds a `manifest.json` and the files that it names; the second may not be there. */
export function createModelCatalog(bundledFolder: string, importedFolder: string): ModelCatalog {
  const folders = { 'came with Charley': bundledFolder, "the person's own": importedFolder } as const;
  const list = async (): Promise<readonly CatalogModel[]> => {
    const bundled = await entriesIn(bundledFolder);
    const imported = await entriesIn(importedFolder);
    const isNew = ({ name }: ModelEntry) => bundled.every((known) => known.name !== name);
    return [
      ...bundled.map((entry) => ({ ...entry, origin: 'came with Charley' }) as const),
      ...imported.filter(isNew).map((entry) => ({ ...entry, origin: "the person's own" }) as const),
    ];
  };
  return {
    list,
    async take(name) {
      const entry = (await list()).find((known) => known.name === name);
      return entry === undefined
        ? failed('model-missing', `no model is called ${name}`)
        : checkModel(folders[entry.origin], entry);
    },
  };
}

async function entriesIn(folder: string): Promise<readonly ModelEntry[]> {
  const entries = await readManifest(folder);
  return entries.ok ? entries.value : [];
}
