import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkoutCommand } from '../../../main/autostart/checkout-command.ts';
import { nodeFlags } from '../../../main/lib/node-flags.ts';

it('starts at login as `npm start` does, with the flags that spare memory', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.start).toBe(['node', ...nodeFlags, 'dist/main/cli/start.js'].join(' '));
  const [program, ...words] = checkoutCommand();
  expect(program).toBe(process.execPath);
  expect(words.slice(0, -1)).toEqual(nodeFlags);
});
