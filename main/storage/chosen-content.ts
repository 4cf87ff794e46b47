import { join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { parseSettings } from '../../shared/settings/settings-document.ts';
import { readSettingsText } from './settings/settings-text.ts';

/**
 * The words of the language that the person chose, for what is printed before the settings are opened. Only looks:
 * a damaged file is English here, and left for the one who opens the settings to mend and to tell of.
 */
export async function chosenContent(folder: string): Promise<Content> {
  const found = await readSettingsText(join(folder, 'settings.json'));
  const document = found.kind === 'read' || found.kind === 'newer' ? found.document : {};
  return contentFor(parseSettings(document.data).settings.language);
}
