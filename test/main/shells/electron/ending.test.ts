import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import {
  type EndingProcess,
  endCleanly,
  quietAfterFaultMs,
  startAnewAfterFault,
} from '../../../../main/shells/electron/ending.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { recordingLog } from '../browser/fakes.ts';

function scene(argv: readonly string[] = ['/electron', '/app', '--text-only']) {
  const done: string[] = [];
  const preventDefault = vi.fn();
  const app = Object.assign(new EventEmitter(), {
    quit: () => done.push('quit'),
    exit: (code: number) => done.push(`exit ${code}`),
    relaunch: ({ args }: { args: string[] }) => done.push(`relaunch ${args.join(' ')}`),
  });
  const process = Object.assign(new EventEmitter(), { argv });
  return {
    done,
    preventDefault,
    emitter: app,
    process,
    app: app as unknown as App,
    processFake: process as unknown as EndingProcess,
  };
}

describe('the end', () => {
  it('comes with the last window, and with a signal', () => {
    const { app, emitter, process, processFake, done } = scene();
    endCleanly(app, processFake, async () => {});
    emitter.emit('window-all-closed');
    process.emit('SIGINT');
    process.emit('SIGTERM');
    expect(done).toEqual(['quit', 'quit', 'quit']);
  });

  it('waits until everything has stopped, which is asked once', async () => {
    const { app, emitter, processFake, done, preventDefault } = scene();
    endCleanly(app, processFake, async () => {
      done.push('stop');
    });
    emitter.emit('will-quit', { preventDefault });
    emitter.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(2);
    expect(done).toEqual(['stop']);
    await vi.waitFor(() => expect(done).toEqual(['stop', 'exit 0']));
  });

  it('comes all the same where stopping fails', async () => {
    const { app, emitter, processFake, done, preventDefault } = scene();
    endCleanly(app, processFake, () => Promise.reject(new Error('stuck')));
    emitter.emit('will-quit', { preventDefault });
    await vi.waitFor(() => expect(done).toEqual(['exit 1']));
  });
});

describe('a fault of ours', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('is noted and started anew after: %s', (event) => {
    const { app, process, processFake, done } = scene();
    const log = recordingLog();
    startAnewAfterFault(app, processFake, createManualClock(), log);
    process.emit(event, new Error('broken'));
    expect(done).toEqual(['relaunch /app --text-only --after-fault', 'exit 1']);
    expect(log.notes[0]?.event).toBe('fault');
  });

  it('does not go round for ever', () => {
    const { app, process, processFake, done } = scene(['/electron', '/app', '--after-fault']);
    startAnewAfterFault(app, processFake, createManualClock(), recordingLog());
    process.emit('uncaughtException', new Error('broken'));
    expect(done).toEqual(['exit 1']);
  });

  it('starts anew after a fault again once an hour was quiet, and is marked once', () => {
    const { app, process, processFake, done } = scene(['/electron', '/app', '--after-fault']);
    const clock = createManualClock();
    startAnewAfterFault(app, processFake, clock, recordingLog());
    clock.advance(quietAfterFaultMs);
    process.emit('uncaughtException', new Error('broken'));
    expect(done).toEqual(['relaunch /app --after-fault', 'exit 1']);
  });

  it('does not start anew a minute before that', () => {
    const { app, process, processFake, done } = scene(['/electron', '/app', '--after-fault']);
    const clock = createManualClock();
    startAnewAfterFault(app, processFake, clock, recordingLog());
    clock.advance(quietAfterFaultMs - 60_000);
    process.emit('unhandledRejection', new Error('broken'));
    expect(done).toEqual(['exit 1']);
  });
});
