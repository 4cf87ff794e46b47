import { describe, expect, it } from 'vitest';
import { burstMessages, createPageGate, messagesPerSecond } from '../../../main/shells/page-gate.ts';
import type { PageHandler } from '../../../shared/ipc/bridge.ts';
import type { PageAsk } from '../../../shared/ipc/page-asks.ts';
import type { PageTell } from '../../../shared/ipc/page-tells.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { recordingLog, recordingPageHandler } from './browser/fakes.ts';

const join: PageAsk = { channel: 'session:join', question: undefined };
const press = (press: 'stop' | 'next'): PageTell => ({ channel: 'control:press', payload: { press } });

describe('the gate for what a page sends', () => {
  it('survives a fault of ours in handling one message, and notes it', async () => {
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
    gate.tell(press('stop'));
    await expect(gate.ask(join)).rejects.toThrow('There is no answer.');
    expect(log.factsOf('page message failed')).toEqual([
      { error: expect.stringContaining('not told') },
      { error: expect.stringContaining('no answer') },
    ]);
  });

  it('gives no answer, and no reason, where the answer fails later', async () => {
    const log = recordingLog();
    const gate = createPageGate(recordingPageHandler(), createManualClock(), log);
    await expect(gate.ask({ channel: 'diary:read', question: undefined })).rejects.toThrow(
      /^There is no answer.$/,
    );
    expect(log.factsOf('page message failed')).toEqual([{ error: expect.stringContaining('a bad disk') }]);
  });

  it('counts what was refused, and notes the first of each ten with its reason', () => {
    const log = recordingLog();
    const gate = createPageGate(recordingPageHandler(), createManualClock(), log);
    for (let count = 0; count < 12; count += 1) gate.refuse(count < 5 ? 'no JSON' : 'unknown channel');
    expect(log.factsOf('page message refused')).toEqual([
      { refused: 1, reason: 'no JSON' },
      { refused: 10, reason: 'unknown channel' },
    ]);
  });

  it('takes a burst, then so many a second and never saves up more than a burst', () => {
    const handler = recordingPageHandler();
    const clock = createManualClock();
    const gate = createPageGate(handler, clock, recordingLog());
    const flood = (): number => {
      const before = handler.tells.length;
      for (let count = 0; count < 1_000; count += 1) gate.tell(press('next'));
      return handler.tells.length - before;
    };
    expect(flood()).toBe(burstMessages);
    expect(flood()).toBe(0);
    clock.advance(1_000);
    expect(flood()).toBe(messagesPerSecond);
    clock.advance(3_600_000);
    expect(flood()).toBe(burstMessages);
  });

  it('lets questions wait for their turn like anything else', async () => {
    const gate = createPageGate(recordingPageHandler(), createManualClock(), recordingLog());
    for (let count = 0; count < burstMessages; count += 1) void gate.ask(join);
    await expect(gate.ask(join)).rejects.toThrow('There is no answer.');
  });
});
