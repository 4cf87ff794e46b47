import { describe, expect, it } from 'vitest';
import { askCharley } from '../../main/control/ask.ts';
import { claimSocketPath } from '../../main/shells/claim/socket-places.ts';
import { startCharley } from '../support/night/charley-process.ts';
import { mayTakeHandles, takeHandles } from '../support/without-handles.ts';

/** Kills the engines of that process, both, at SIGUSR2. */
const killingEngines = `
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';
if (threads.isMainThread) {
  const engines = new Set();
  threads.Worker = class extends threads.Worker {
    constructor(...given) {
      super(...given);
      engines.add(this);
      this.on('exit', () => engines.delete(this));
    }
  };
  syncBuiltinESMExports();
  process.on('SIGUSR2', () => { for (const engine of engines) engine.terminate(); });
}`;

describe.runIf(mayTakeHandles)('file handles that run out in the night', () => {
  it('costs a Charley its ears and its commands only until there are some again', async () => {
    const charley = await startCharley({
      ...process.env,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(killingEngines)}`,
      CHARLEY_LOG: '1',
    });
    const noted = (words: string) => charley.printed.filter((line) => line.includes(words)).length;
    const readyAgain = '"component":"recognition","status":"ready"';
    try {
      await charley.printedLine(readyAgain);
      await charley.printedLine('"wide ear","status":"ready"');
      const socket = await claimSocketPath(charley.dataFolder, process.platform);
      const give = await takeHandles(charley.pid);
      process.kill(charley.pid, 'SIGUSR2');
      // The first is its death, the second that it could not be started.
      await expect.poll(() => noted('"component":"recognition","status":"failed"')).toBeGreaterThan(0);
      await expect.poll(() => noted('"model from memory","ear":"narrow"')).toBeGreaterThan(0);
      expect((await askCharley(socket, { command: 'status' })).kind).not.toBe('answered');

      await give();
      await expect.poll(() => noted(readyAgain)).toBe(2);
      expect(await askCharley(socket, { command: 'status' })).toMatchObject({
        answer: { status: { processId: charley.pid } },
      });
      expect(noted('"event":"fault"')).toBe(0);
    } finally {
      expect(await charley.stop()).toBe(0);
    }
  });
});
