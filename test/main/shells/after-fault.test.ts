import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  type FaultProcess,
  quietAfterFaultMs,
  startAnewAfterFault,
  startsAnewCode,
} from '../../../main/shells/after-fault.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { recordingLog } from './browser/fakes.ts';

function scene(argv: readonly string[] = ['/electron', '/app', '--text-only']) {
  const done: string[] = [];
  const app = {
    exit: (code: number) => done.push(`exit ${code}`),
    relaunch: ({ args }: { readonly args: string[] }) => done.push(`relaunch ${args.join(' ')}`),
  };
  const process = Object.assign(new EventEmitter(), { argv });
  return { done, app, process, processFake: process as unknown as FaultProcess };
}

describe('a fault of ours', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('is noted and started anew after: %s', (event) => {
    const { app, process, processFake, done } = scene();
    const log = recordingLog();
    startAnewAfterFault(app, processFake, createManualClock(), log);
    process.emit(event, new Error('broken'));
    expect(done).toEqual(['relaunch /app --text-only --after-fault', `exit ${startsAnewCode}`]);
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
    expect(done).toEqual(['relaunch /app --after-fault', `exit ${startsAnewCode}`]);
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
