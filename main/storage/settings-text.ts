import { readFile } from 'node:fs/promises';
import { isTree, parseJson, type Tree } from '../../shared/json.ts';
import { type Settings, settingsVersion } from '../../shared/settings.ts';
import { withUnknownKeys } from '../../shared/settings-document.ts';
import { errorCode } from './disk-failure.ts';

/** What one settings file holds: `{ "schema": 1, "data": { … } }`. */
export type SettingsText =
  | { readonly kind: 'read' | 'newer'; readonly text: string; readonly document: Tree }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly detail: string };

export async function readSettingsText(path: string): Promise<SettingsText> {
  try {
    return parseSettingsText(await readFile(path, 'utf8'));
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', detail: `${code}: ${path}` };
  }
}

function parseSettingsText(text: string): SettingsText {
  const document = parseJson(text);
  if (!isTree(document) || !isTree(document.data)) return { kind: 'damaged' };
  if (!Number.isInteger(document.schema) || Number(document.schema) < 1) return { kind: 'damaged' };
  return { kind: Number(document.schema) > settingsVersion ? 'newer' : 'read', text, document };
}

/** The text to write, with whatever else the document before held. */
export function settingsText(before: Tree, settings: Settings): string {
  const document = { ...before, schema: settingsVersion, data: withUnknownKeys(before.data, settings) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
