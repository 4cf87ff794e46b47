import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Puts `charley` where npx looks. A `bin` of its own in package.json would not do: npx would install this folder
 * into its cache first, slowly, and a cache that broke once would stay broken. The folder may be named.
 */
const program = fileURLToPath(new URL('./charley.js', import.meta.url));
const folder = process.argv[2] ?? fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url));
const link = join(folder, 'charley');

mkdirSync(folder, { recursive: true });
chmodSync(program, 0o755);
if (process.platform === 'win32') {
  writeFileSync(`${link}.cmd`, `@node "${program}" %*\r\n`);
} else {
  rmSync(link, { force: true });
  symlinkSync(program, link);
}
