import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { claimDataFolder } from '../../main/shells/claim/one-at-a-time.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { filled } from '../../shared/filled.ts';
import { startCharley } from '../support/night/charley-process.ts';

const { failures, storing } = contentFor('en');
const names = [
  'settings.json',
  'settings.json.bak',
  'diary.jsonl',
  'nights.json',
  'browser-port',
  'models/manifest.json',
];
const pipesFirst = `mkdir -m 700 "$CHARLEY_DATA/models" && cd "$CHARLEY_DATA" && mkfifo running running.socket ${names.join(' ')} && cd - && exec "$@"`;

describe.runIf(process.platform !== 'win32')('pipes with the names of all that Charley keeps', () => {
  it('are named at the start and on the screen; it listens, takes a key, and ends when it is told to', async () => {
    const charley = await startCharley(
      { ...process.env, CHARLEY_LOG: '1' },
      [],
      ['sh', '-c', pipesFirst, 'sh'],
    );
    try {
      for (const name of names) {
        const sentence = filled(storing.notAFile, { file: join(charley.dataFolder, name) });
        expect(charley.printed).toContain(sentence);
      }
      // Commands, and the next start, find it all the same.
      expect(charley.printed).not.toContain(join(charley.dataFolder, 'running'));
      expect(await claimDataFolder(charley.dataFolder, process.platform)).toEqual({ kind: 'taken' });
      await charley.printedLine('"component":"recognition","status":"ready"');
      const page = await joined(charley.address);
      expect(await page.until('notices')).toContain(failures['not-a-file']);
      page.press('start');
      expect(await page.until('relief')).toContain('"relief"');
      page.close();
    } finally {
      expect(await charley.stop()).toBe(0);
    }
  });
});

/** The page's end of the bridge, without a page. */
async function joined(address: string) {
  const { origin } = new URL(address);
  const entrance = await fetch(address, { redirect: 'manual' });
  const cookie = entrance.headers.get('set-cookie')?.split(';')[0] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/bridge`, { headers: { cookie, origin } });
  const told: string[] = [];
  socket.on('message', (message) => told.push(String(message)));
  await once(socket, 'open');
  socket.send(JSON.stringify({ ask: 1, channel: 'session:join' }));
  return {
    async until(words: string): Promise<string> {
      await expect.poll(() => told.some((text) => text.includes(words))).toBe(true);
      return told.join('\n');
    },
    press: (press: string) => socket.send(JSON.stringify({ channel: 'control:press', payload: { press } })),
    close: () => socket.close(),
  };
}
