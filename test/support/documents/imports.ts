import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Every file of TypeScript in a folder and the folders in it. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What each file imports: paths from the project's root for its own files, names for packages. */
export function importsUnder(folder: string): readonly (readonly [file: string, imported: string])[] {
  return filesUnder(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([\w@./:-]+)'/g)].map(([, name = '']) => name);
    return named.map((name) => [file, name.startsWith('.') ? pathOf(file, name) : name] as const);
  });
}

function pathOf(file: string, name: string): string {
  return relative(process.cwd(), resolve(dirname(file), name));
}
