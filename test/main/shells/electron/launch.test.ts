import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startsAnewCode } from '../../../../main/shells/after-fault.ts';
import { launchElectron } from '../../../../main/shells/electron/launch.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import { untilMade } from '../../../support/speech/stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'charley-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that plays Electron. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

async function launch(path: string, env: Record<string, string | undefined> = process.env) {
  const lines: string[] = [];
  const exitCode = await launchElectron({
    program: path,
    programArguments: ['the app', '--text-only'],
    env,
    print: (line) => lines.push(line),
    words: contentFor('en').commands.shells,
  });
  return { exitCode, lines };
}

describe("Electron's window", () => {
  it('is given the app and its arguments, and ends quietly', async () => {
    const path = program('good', '[ "$1" = "the app" ] && [ "$2" = "--text-only" ]');
    expect(await launch(path)).toEqual({ exitCode: 0, lines: [] });
  });

  it('is not turned into a plain Node by what a parent has left behind', async () => {
    const path = program('clean', '[ -z "$ELECTRON_RUN_AS_NODE" ]');
    expect((await launch(path, { ...process.env, ELECTRON_RUN_AS_NODE: '1' })).exitCode).toBe(0);
  });

  it('hands its exit code on, and says what else there is', async () => {
    const { exitCode, lines } = await launch(program('bad', 'exit 7'));
    expect(exitCode).toBe(7);
    expect(lines).toEqual([
      'Electron ended with exit code 7. "npm start -- --shell browser" opens Charley without Electron.',
    ]);
  });

  it('that starts anew after a fault is not called ended', async () => {
    const { exitCode, lines } = await launch(program('anew', `exit ${startsAnewCode}`));
    expect(exitCode).toBe(startsAnewCode);
    expect(lines).toEqual([
      'Charley had a fault, and another one starts in its place, unless the system refuses, apart from this terminal. "npx charley quit" ends it.',
    ]);
  });

  it('is a value, not an exception, where it cannot be started', async () => {
    const { exitCode, lines } = await launch(join(folder, 'absent'));
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('Electron could not be started');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'gets our %s, and nobody waits for more of them',
    async (signal) => {
      const listenersBefore = process.listenerCount(signal);
      const ready = untilMade(folder, `ready-${signal}`);
      const script = `trap 'exit 0' ${signal.slice(3)}; touch "${join(folder, `ready-${signal}`)}"; while :; do sleep 0.1; done`;
      const ending = launch(program(`waits-${signal}`, script));
      await ready;
      process.emit(signal, signal);
      expect(await ending).toEqual({ exitCode: 0, lines: [] });
      expect(process.listenerCount(signal)).toBe(listenersBefore);
    },
  );
});
