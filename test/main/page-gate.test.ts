import { describe, expect, it } from 'vitest';
import { burstMessages, createPageGate, messagesPerSecond } from '../../main/page-gate.ts';
import type { PageHandler } from '../../shared/ipc.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { recordingLog, recordingPageHandler } from './browser/fakes.ts';

describe('the gate for what a page sends', () => {
  it('survives a fault of ours in handling one message, and notes it', () => {
    const broken: PageHandler = {
      answer: () => {
        throw new Error('no answer');
      },
      told: () => {
        throw new Error('not told');
      },
      left: () => {},
    };
    const log = recordingLog();
    const gate = createPageGate(broken, createManualClock(), log);
    gate.tell('control:press', { press: 'stop' });
    expect(gate.ask('session:join')).toBeUndefined();
    expect(log.factsOf('page message failed')).toEqual([
      { error: expect.stringContaining('not told') },
      { error: expect.stringContaining('no answer') },
    ]);
  });

  it('takes a burst, then so many a second and never saves up more than a burst', () => {
    const handler = recordingPageHandler();
    const clock = createManualClock();
    const gate = createPageGate(handler, clock, recordingLog());
    const flood = (): number => {
      const before = handler.tells.length;
      for (let count = 0; count < 1_000; count += 1) gate.tell('control:press', { press: 'next' });
      return handler.tells.length - before;
    };
    expect(flood()).toBe(burstMessages);
    expect(flood()).toBe(0);
    clock.advance(1_000);
    expect(flood()).toBe(messagesPerSecond);
    clock.advance(3_600_000);
    expect(flood()).toBe(burstMessages);
  });

  it('lets questions wait for their turn like anything else', () => {
    const gate = createPageGate(recordingPageHandler(), createManualClock(), recordingLog());
    for (let count = 0; count < burstMessages; count += 1) gate.ask('session:join');
    expect(gate.ask('session:join')).toBeUndefined();
  });
});
