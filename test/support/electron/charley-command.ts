import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npx charley …` with the data folder of a Charley that runs: how it ends, and all that it prints. */
export async function charleyCommand(dataFolder: string, words: readonly string[]) {
  const child = spawn(process.execPath, ['dist/main/cli/charley.js', ...words], {
    env: { ...process.env, CHARLEY_DATA: dataFolder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      output += piece;
    });
  }
  const [code] = await once(child, 'close');
  return { code: Number(code), output };
}
