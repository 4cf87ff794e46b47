import { EventEmitter } from 'node:events';
import type { App, BrowserWindow, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  endHangingPage,
  hangingMs,
  noteLostHelpers,
  reloadWindowMs,
  reviveCrashedPage,
} from '../../../../../main/shells/electron/page/page-life.ts';
import { FakeContents } from '../../../../support/electron/fakes.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { recordingLog } from '../../browser/fakes.ts';

describe('a page whose process has gone', () => {
  function crashing() {
    const contents = new FakeContents();
    const clock = createManualClock();
    const undo = reviveCrashedPage(contents.asContents(), clock, recordingLog());
    return {
      contents,
      clock,
      undo,
      crash(reason = 'crashed') {
        contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
        clock.advance(0);
      },
    };
  }

  it.each([
    'crashed',
    'oom',
    'killed',
    'abnormal-exit',
    'launch-failed',
    'integrity-failure',
    'memory-eviction',
  ])('is loaded again when it is %s', (reason) => {
    const { contents, crash } = crashing();
    crash(reason);
    expect(contents.reloads).toBe(1);
  });

  it('is left alone when it ended as it should', () => {
    const { contents, crash } = crashing();
    crash('clean-exit');
    expect(contents.reloads).toBe(0);
  });

  it('is never loaded more than three times in five minutes, and never given up', () => {
    const { contents, clock, crash } = crashing();
    crash();
    clock.advance(1_000);
    crash();
    crash();
    crash();
    expect(contents.reloads).toBe(3);
    clock.advance(reloadWindowMs - 1_001);
    expect(contents.reloads).toBe(3);
    clock.advance(1);
    expect(contents.reloads).toBe(4);
    crash();
    expect(contents.reloads).toBe(4);
    clock.advance(1_000);
    expect(contents.reloads).toBe(5);
  });

  it('is forgotten with the window', () => {
    const { contents, clock, crash, undo } = crashing();
    for (let count = 0; count < 4; count += 1) crash();
    undo();
    clock.advance(reloadWindowMs);
    crash();
    expect(contents.reloads).toBe(3);
    expect([clock.waiting(), contents.listenerCount('render-process-gone')]).toEqual([0, 0]);
  });
});

describe('a page that hangs', () => {
  function hanging() {
    const clock = createManualClock();
    const window = new EventEmitter();
    const log = recordingLog();
    let crashes = 0;
    const contents = Object.assign(new EventEmitter(), {
      forcefullyCrashRenderer: () => {
        crashes += 1;
      },
    });
    const page = contents as unknown as WebContents;
    const undo = endHangingPage(window as unknown as BrowserWindow, page, clock, log);
    return { clock, window, contents, log, undo, crashes: () => crashes };
  }

  it('is ended where it does not answer in time, so that it is loaded again', () => {
    const { clock, window, log, crashes } = hanging();
    window.emit('unresponsive');
    clock.advance(hangingMs - 1);
    expect(crashes()).toBe(0);
    clock.advance(1);
    expect(crashes()).toBe(1);
    expect(log.notes.map(({ event }) => event)).toEqual(['page hangs', 'page that hangs ended']);
  });

  it('is left alone where it answers again', () => {
    const { clock, window, crashes } = hanging();
    window.emit('unresponsive');
    window.emit('responsive');
    clock.advance(2 * hangingMs);
    expect([crashes(), clock.waiting()]).toEqual([0, 0]);
  });

  it('is not ended in the place of the one before, which something else has ended', () => {
    const { clock, window, contents, crashes } = hanging();
    window.emit('unresponsive');
    contents.emit('render-process-gone');
    clock.advance(2 * hangingMs);
    expect(crashes()).toBe(0);
  });

  it('is forgotten with the window', () => {
    const { clock, window, undo } = hanging();
    window.emit('unresponsive');
    undo();
    expect([clock.waiting(), window.eventNames()]).toEqual([0, []]);
  });
});

describe('a helper of Chromium that dies', () => {
  it('is noted by its kind and its end, and by nothing where it ended as it should', () => {
    const app = new EventEmitter();
    const log = recordingLog();
    const undo = noteLostHelpers(app as unknown as App, log);
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit' });
    expect(log.notes).toEqual([{ event: 'helper process gone', facts: { type: 'GPU', reason: 'crashed' } }]);
    undo();
    expect(app.eventNames()).toEqual([]);
  });
});
