import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { endCleanly } from '../../../../main/shells/electron/ending.ts';

function scene() {
  const done: string[] = [];
  const preventDefault = vi.fn();
  const app = Object.assign(new EventEmitter(), {
    quit: () => done.push('quit'),
    exit: (code: number) => done.push(`exit ${code}`),
  });
  const process = new EventEmitter();
  return {
    done,
    preventDefault,
    emitter: app,
    process,
    app: app as unknown as App,
    processFake: process as unknown as NodeJS.Process,
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
