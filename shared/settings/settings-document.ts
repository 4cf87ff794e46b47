import { isTree } from '../json.ts';
import { defaultSettings, type SettingKey, type Settings, settingKeys, storedSetting } from './settings.ts';

/** What a settings file says, whoever wrote it. */
interface ParsedSettings {
  readonly settings: Settings;
  /** Settings that were there but not allowed, and stand at their defaults now. */
  readonly replaced: readonly SettingKey[];
}

/** Takes every allowed value of a stored document; what is missing or not allowed gets its default. Never throws. */
export function parseSettings(document: unknown): ParsedSettings {
  const replaced: SettingKey[] = [];
  const settings = settingKeys.reduce((before, key) => {
    const value = valueAt(document, key);
    const after = value === undefined ? before : storedSetting(before, key, value);
    if (after === null) replaced.push(key);
    return after ?? before;
  }, defaultSettings);
  return { settings, replaced };
}

/** The document to write: the settings, and whatever an earlier document holds beyond them. */
export function withUnknownKeys(document: unknown, settings: unknown): unknown {
  if (!isTree(document) || !isTree(settings)) return settings;
  const known = Object.entries(settings).map(([name, value]) => [
    name,
    withUnknownKeys(document[name], value),
  ]);
  return { ...document, ...Object.fromEntries(known) };
}

/** Stands where something else was found in place of a group of settings; no setting allows it. */
const misplaced = Symbol('misplaced');

function valueAt(document: unknown, key: SettingKey): unknown {
  return key.split('.').reduce<unknown>((node, name) => {
    if (node === undefined) return undefined;
    return isTree(node) ? node[name] : misplaced;
  }, document);
}
