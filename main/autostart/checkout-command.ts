import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../lib/node-flags.ts';

/** What starts this checkout as `npm start` does, without a build: Node and the built start command, by whole paths. */
export function checkoutCommand(): readonly string[] {
  return [process.execPath, ...nodeFlags, fileURLToPath(new URL('../cli/start.js', import.meta.url))];
}
