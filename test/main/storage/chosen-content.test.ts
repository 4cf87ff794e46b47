import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenContent } from '../../../main/storage/chosen-content.ts';
import { ownFolder } from './folder.ts';

describe('the words of the language that the person chose', () => {
  it('are English where nothing was chosen yet, and no file is made', async () => {
    const folder = join(ownFolder(), 'not here');
    expect((await chosenContent(folder)).language).toBe('en');
    expect(existsSync(folder)).toBe(false);
  });

  it('are those of a language that is whole only: a translation that is begun would mix two', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'settings.json'), '{ "schema": 1, "data": { "language": "de" } }');
    expect((await chosenContent(folder)).language).toBe('en');
  });

  it('leave a damaged file as it is, for the one who mends it and tells of it', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'settings.json'), '{ "schema": 1, "da');
    expect((await chosenContent(folder)).language).toBe('en');
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('{ "schema": 1, "da');
  });
});
