import { describe, expect, it } from 'vitest';
import { burstMessages, createPageGate, messagesPerSecond } from '../../../main/shells/page-gate.ts';
import { largestImportCharacters, type PageHandler } from '../../../shared/ipc.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { recordingLog, recordingPageHandler } from './browser/fakes.ts';

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
    gate.tell('control:press', { press: 'stop' });
    await expect(gate.ask('session:join', undefined)).rejects.toThrow('There is no answer.');
    expect(log.factsOf('page message failed')).toEqual([
      { error: expect.stringContaining('not told') },
      { error: expect.stringContaining('no answer') },
    ]);
  });

  it('gives no answer, and no reason, where the answer fails later', async () => {
    const log = recordingLog();
    const gate = createPageGate(recordingPageHandler(), createManualClock(), log);
    await expect(gate.ask('diary:read', undefined)).rejects.toThrow(/^There is no answer.$/);
    expect(log.factsOf('page message failed')).toEqual([{ error: expect.stringContaining('a bad disk') }]);
  });

  it.each([
    ['a setting that is unknown', 'settings:change', { key: '__proto__', value: 1 }],
    ['a question where none belongs', 'diary:erase', { sure: true }],
    ['an entry that is none', 'diary:save', { kind: 'episode', id: '1' }],
    ['an id that is none', 'diary:remove', { id: '../../etc' }],
    ['a diary that is too large', 'diary:import', { text: 'x'.repeat(largestImportCharacters + 1) }],
    ['a channel of every object', 'toString', undefined],
  ])('refuses %s', async (_, channel, question) => {
    const asked: unknown[] = [];
    const handler = recordingPageHandler({ [channel]: (given) => asked.push(given) });
    const log = recordingLog();
    const gate = createPageGate(handler, createManualClock(), log);
    await expect(gate.ask(channel, question)).rejects.toThrow('There is no answer.');
    expect(asked).toEqual([]);
    expect(log.factsOf('page message refused')).toEqual([{ refused: 1 }]);
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

  it('lets questions wait for their turn like anything else', async () => {
    const gate = createPageGate(recordingPageHandler(), createManualClock(), recordingLog());
    for (let count = 0; count < burstMessages; count += 1) void gate.ask('session:join', undefined);
    await expect(gate.ask('session:join', undefined)).rejects.toThrow('There is no answer.');
  });
});
