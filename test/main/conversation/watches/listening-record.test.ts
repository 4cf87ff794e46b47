import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createListeningRecord,
  type ListeningRecord,
  missingForMs,
  reckonMs,
} from '../../../../main/conversation/watches/listening-record.ts';
import { createNightsFile } from '../../../../main/storage/nights-file.ts';
import type { Clock } from '../../../../shared/ports/machine.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { ownFolder } from '../../storage/folder.ts';

const hourMs = 3_600_000;

let folder: string;
let clock: ManualClock;
let sleptMs: number;
let setMs: number;
let record: ListeningRecord;

/** While the machine sleeps its timers stand still; only the wall clock can be set. */
const machineClock: Clock = {
  nowMs: () => clock.nowMs(),
  wallMs: () => clock.wallMs() + sleptMs + setMs,
  uptimeMs: () => clock.uptimeMs() + sleptMs,
  after: (ms, callback) => clock.after(ms, callback),
};

function newRecord(): ListeningRecord {
  return createListeningRecord({
    clock: machineClock,
    log: { note: () => {} },
    store: createNightsFile(folder),
  });
}

beforeEach(async () => {
  folder = ownFolder();
  clock = createManualClock();
  sleptMs = 0;
  setMs = 0;
  record = newRecord();
  await record.start();
});
// What is being written ends before its folder goes: else it would make that anew.
afterEach(() => record.stop());

describe('what is kept of a night', () => {
  it('is the time listened, and each gap with its cause', () => {
    clock.advance(60_000);
    record.follow({ kind: 'listening' });
    clock.advance(2 * hourMs);
    record.follow({ kind: 'failed', code: 'microphone-lost' });
    clock.advance(4_000);
    record.follow({ kind: 'listening' });
    clock.advance(hourMs);
    expect(record.tonight()).toMatchObject({
      listenedMs: 3 * hourMs,
      gapCount: 1,
      longestGapMs: 4_000,
      gaps: [{ lastedMs: 4_000, cause: 'microphone-lost' }],
      doubts: 0,
    });
  });

  it('takes the change of a device for no gap, and the first failure for the cause of one', () => {
    record.follow({ kind: 'listening' });
    record.follow({ kind: 'starting' });
    clock.advance(900);
    record.follow({ kind: 'listening' });
    expect(record.tonight().gapCount).toBe(0);
    record.follow({ kind: 'starting' });
    clock.advance(1_000);
    record.follow({ kind: 'failed', code: 'engine-stopped' });
    clock.advance(1_000);
    record.follow({ kind: 'listening' });
    expect(record.tonight().gaps).toMatchObject([{ lastedMs: 2_000, cause: 'engine-stopped' }]);
  });

  it('does not count the hours of a machine that slept as listened', () => {
    record.follow({ kind: 'listening' });
    clock.advance(reckonMs);
    sleptMs = hourMs;
    clock.advance(reckonMs);
    expect(record.tonight()).toMatchObject({
      listenedMs: 2 * reckonMs,
      gaps: [{ lastedMs: hourMs, cause: 'asleep' }],
    });
  });

  it.each([
    ['forward', 3 * hourMs],
    ['back', -3 * hourMs],
  ])('takes a wall clock that is set %s for no sleep and no gap', (_, byMs) => {
    record.follow({ kind: 'listening' });
    clock.advance(reckonMs);
    setMs = byMs;
    clock.advance(reckonMs);
    record.follow({ kind: 'failed', code: 'microphone-lost' });
    clock.advance(5_000);
    setMs = 0;
    clock.advance(5_000);
    record.follow({ kind: 'listening' });
    expect(record.tonight()).toMatchObject({
      listenedMs: 2 * reckonMs,
      gaps: [{ lastedMs: 10_000, cause: 'microphone-lost' }],
    });
  });

  it('is one record of a night also where the wall clock showed another day for a while', async () => {
    record.follow({ kind: 'listening' });
    clock.advance(hourMs);
    record.doubt();
    setMs = 48 * hourMs;
    clock.advance(hourMs);
    setMs = 0;
    clock.advance(hourMs);
    const [before, wrong] = await record.nights();
    expect(before).toMatchObject({ night: '2026-11-22', listenedMs: 2 * hourMs, doubts: 1 });
    expect(wrong).toMatchObject({ night: '2026-11-24', listenedMs: hourMs });
    await record.stop();
    record = newRecord();
    await record.start();
    expect(await record.nights()).toHaveLength(2);
    expect(record.tonight()).toMatchObject({ night: '2026-11-22', listenedMs: 2 * hourMs });
  });

  it.each([
    ['begins', '2027-03-27', Date.UTC(2027, 2, 27, 20), '2027-03-28T09:00:00+01:00'],
    ['ends', '2026-10-24', Date.UTC(2026, 9, 24, 20), '2026-10-25T08:00:00+00:00'],
  ])(
    'is one record of a night in which summer time %s, with its real length and no gap',
    async (_, night, fromMs, until) => {
      const zoneBefore = process.env.TZ;
      process.env.TZ = 'Europe/London';
      try {
        setMs = fromMs - clock.wallMs();
        record.follow({ kind: 'listening' });
        clock.advance(12 * hourMs);
        expect(await record.nights()).toMatchObject([{ night, listenedMs: 12 * hourMs, gapCount: 0, until }]);
      } finally {
        if (zoneBefore === undefined) delete process.env.TZ;
        else process.env.TZ = zoneBefore;
      }
    },
  );

  it('counts doubts, and nothing of what was said', () => {
    record.doubt();
    record.doubt();
    expect(record.tonight().doubts).toBe(2);
  });

  it('goes on after a new start, with the time between as a gap', async () => {
    record.follow({ kind: 'listening' });
    clock.advance(hourMs);
    await record.stop();
    clock.advance(300_000);
    record = newRecord();
    await record.start();
    record.follow({ kind: 'listening' });
    clock.advance(hourMs);
    expect(record.tonight()).toMatchObject({
      listenedMs: 2 * hourMs,
      gaps: [{ lastedMs: 300_000, cause: 'not running' }],
    });
  });

  it('takes a Charley that was put away for hours for no gap', async () => {
    record.follow({ kind: 'listening' });
    clock.advance(hourMs);
    await record.stop();
    clock.advance(missingForMs + 1_000);
    record = newRecord();
    await record.start();
    expect(record.tonight()).toMatchObject({ listenedMs: hourMs, gapCount: 0 });
  });

  it('begins anew at noon, and keeps the night before', async () => {
    record.follow({ kind: 'listening' });
    clock.advance(24 * hourMs);
    const nights = await record.nights();
    expect(nights).toHaveLength(2);
    const listened = nights.reduce((sum, { listenedMs }) => sum + listenedMs, 0);
    expect(listened).toBe(24 * hourMs);
    await record.stop();
    expect(await createNightsFile(folder).read()).toEqual(await record.nights());
  });

  it('is nothing where Charley never listened', async () => {
    record.follow({ kind: 'text only' });
    clock.advance(hourMs);
    await record.stop();
    expect(await createNightsFile(folder).read()).toEqual([]);
  });
});
