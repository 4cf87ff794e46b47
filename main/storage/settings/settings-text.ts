import { isTree, parseJson, type Tree } from '../../../shared/json.ts';
import type { Failure } from '../../../shared/result.ts';
import { type Settings, settingsVersion } from '../../../shared/settings/settings.ts';
import { withUnknownKeys } from '../../../shared/settings/settings-document.ts';
import { errorCode } from '../files/disk-failure.ts';
import { readRegularFile, unreadable } from '../files/regular-file.ts';
import { checksOf } from './settings-check.ts';

/** What one settings file holds: `{ "schema": 1, "data": { … }, "checks": { … } }`. */
export type SettingsText =
  | { readonly kind: 'read' | 'newer'; readonly text: string; readonly document: Tree }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/** Reads one file of settings; never rejects. */
export async function readSettingsText(path: string): Promise<SettingsText> {
  try {
    return settingsTextOf(await readRegularFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unreadable', failure: unreadable(error).failure };
  }
}

/** An editor may put a byte order mark before the text, or write two bytes a letter (Windows). */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** What these bytes of a settings file say. */
export function settingsTextOf(bytes: Buffer): SettingsText {
  const text = decoded(bytes);
  const document = parseJson(text);
  if (!isTree(document) || !isTree(document.data)) return { kind: 'damaged' };
  if (!Number.isInteger(document.schema) || Number(document.schema) < 1) return { kind: 'damaged' };
  return { kind: Number(document.schema) > settingsVersion ? 'newer' : 'read', text, document };
}

/** The text to write, with whatever else the document before held, and what stands beside the settings. */
export function settingsText(before: Tree, settings: Settings, beside: Tree): string {
  const { unconfirmed: _, ...kept } = before;
  const data = withUnknownKeys(before.data, settings);
  const document = { ...kept, ...beside, schema: settingsVersion, data, checks: checksOf(data) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
