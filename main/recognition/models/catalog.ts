import { failed, type Result } from '../../../shared/result.ts';
import { type CheckedModel, checkModel, type ModelEntry, type ModelRole, readManifest } from './model.ts';

/** A model with where it comes from. */
export interface CatalogModel extends ModelEntry {
  readonly origin: 'came with Charley' | "the person's own";
}

/** The models that came with Charley, and those that the person brought. */
export interface ModelCatalog {
  /** Those that can be chosen, in the order of their manifests, Charley's own first; a manifest that cannot be read names none. */
  list(): Promise<readonly CatalogModel[]>;
  /** All of them: the chosen ones' and the wide ear's. */
  listAll(): Promise<readonly CatalogModel[]>;
  /** A checked model by its name; fails as `checkModel` does, and with `model-missing` where there is none of this name. */
  take(name: string): Promise<Result<CheckedModel>>;
  /** The checked model of the wide ear; fails in the same way. */
  takeWide(): Promise<Result<CheckedModel>>;
}

/** Each folder holds a `manifest.json` and the files that it names; the second may not be there. */
export function createModelCatalog(bundledFolder: string, importedFolder: string): ModelCatalog {
  const folders = { 'came with Charley': bundledFolder, "the person's own": importedFolder } as const;
  const listAll = async (): Promise<readonly CatalogModel[]> => {
    const bundled = await entriesIn(bundledFolder);
    const imported = await entriesIn(importedFolder);
    const isNew = ({ name }: ModelEntry) => bundled.every((known) => known.name !== name);
    return [
      ...bundled.map((entry) => ({ ...entry, origin: 'came with Charley' }) as const),
      ...imported.filter(isNew).map((entry) => ({ ...entry, origin: "the person's own" }) as const),
    ];
  };
  const listOf = async (role: ModelRole) => (await listAll()).filter((entry) => entry.role === role);
  const check = (entry: CatalogModel) => checkModel(folders[entry.origin], entry);
  return {
    listAll,
    list: () => listOf('narrow'),
    async take(name) {
      const entry = (await listOf('narrow')).find((known) => known.name === name);
      return entry === undefined ? failed('model-missing', `no model is called ${name}`) : check(entry);
    },
    async takeWide() {
      const [entry] = await listOf('wide');
      return entry === undefined ? failed('model-missing', 'no model for whole sentences') : check(entry);
    },
  };
}

async function entriesIn(folder: string): Promise<readonly ModelEntry[]> {
  const entries = await readManifest(folder);
  return entries.ok ? entries.value : [];
}
