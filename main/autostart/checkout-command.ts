import { fileURLToPath } from 'node:url';

/** What starts this checkout as `npm start` does, without a build: Node and the built start command, by whole paths. */
export function checkoutCommand(): readonly string[] {
  return [process.execPath, fileURLToPath(new URL('../cli/start.js', import.meta.url))];
}
