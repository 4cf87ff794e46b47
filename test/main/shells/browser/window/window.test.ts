import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../../../../../main/lib/time/clock.ts';
import { failureInWords, openAppWindow } from '../../../../../main/shells/browser/window/window.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { untilMade } from '../../../../support/speech/stand-in.ts';
import { mayTakeHandles, takeHandles } from '../../../../support/without-handles.ts';

const words = contentFor('en').commands.shells;

describe('a window that could not be opened', () => {
  it('says so in the words of the browser', () => {
    const end = { exitCode: 1, signal: null, lastWords: 'the profile is in use' };
    expect(failureInWords(end, words)).toBe('the profile is in use');
  });

  it('says how the browser ended where that said nothing', () => {
    const end = { exitCode: 0, signal: null, lastWords: '' };
    expect(failureInWords(end, words)).toBe('the browser ended with exit code 0.');
    expect(failureInWords({ ...end, exitCode: null, signal: 'SIGKILL' }, words)).toContain('SIGKILL');
  });

  it('says in plain words that there is no screen', () => {
    const lastWords = '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY\n[1:1:ERROR] Exiting.';
    expect(failureInWords({ exitCode: 1, signal: null, lastWords }, words)).toBe(
      'there is no screen here to open it on.',
    );
  });
});

describe("the window's process", () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-window-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };

  it('ends with its exit code and its last words', async () => {
    const window = openAppWindow(
      program('fails', 'echo "no screen" >&2; exit 7'),
      [],
      createClock(),
      'never',
    );
    expect(await window.ended).toEqual({ exitCode: 7, signal: null, lastWords: 'no screen' });
  });

  it('is a value, not an exception, where it cannot be started', async () => {
    const window = openAppWindow(join(folder, 'absent'), [], createClock(), 'never');
    expect(await window.ended).toMatchObject({ exitCode: null });
    await window.close();
  });

  it.runIf(mayTakeHandles)('is a value, not an exception, where no file handle is left', async () => {
    const give = await takeHandles(process.pid);
    const window = openAppWindow('/bin/true', [], createClock(), 'by pipe');
    await give();
    expect(await window.ended).toEqual({ exitCode: null, signal: null, lastWords: 'EMFILE' });
    expect(window.pipe.isGone()).toBe(true);
    await window.close();
  });

  it('is asked to end when it is closed', async () => {
    const window = openAppWindow(program('waits', 'exec sleep 600'), [], createClock(), 'never');
    await window.close();
    expect(await window.ended).toMatchObject({ exitCode: null });
  });

  it('is asked over its pipe where it has one, and by a signal where that takes two seconds', async () => {
    const asked = openAppWindow(
      program('listens', 'head -c 1 <&3 > /dev/null'),
      [],
      createManualClock(),
      'by pipe',
    );
    await asked.close();
    expect(await asked.ended).toMatchObject({ signal: null });

    const clock = createManualClock();
    const deaf = openAppWindow(program('deaf', 'exec sleep 600'), [], clock, 'by pipe');
    const closing = deaf.close();
    clock.advance(2_000);
    await closing;
    expect(await deaf.ended).toMatchObject({ signal: 'SIGTERM' });
    expect(clock.waiting()).toBe(0);
  });

  it('is made to end where it does not listen', async () => {
    const clock = createManualClock();
    const ready = untilMade(folder, 'ready');
    const script = `trap "" TERM; touch "${join(folder, 'ready')}"; while :; do sleep 1; done`;
    const window = openAppWindow(program('stubborn', script), [], clock, 'never');
    await ready;
    const closing = window.close();
    expect(clock.waiting()).toBe(1);
    clock.advance(3_000);
    await closing;
    expect(clock.waiting()).toBe(0);
  });
});
