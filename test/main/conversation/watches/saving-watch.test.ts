import { beforeEach, describe, expect, it } from 'vitest';
import { createSavingWatch, type SavingWatch } from '../../../../main/conversation/watches/saving-watch.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { type Failure, type FailureCode, failed, succeeded } from '../../../../shared/result.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';

describe('what is to be kept', () => {
  let clock: ManualClock;
  let unsaved: number;
  let source: 'file' | 'memory';
  let unreadable: FailureCode | null;
  let troubles: readonly Failure[];
  let readings: number;
  let reports: ComponentStatus[];
  let watch: SavingWatch;
  beforeEach(() => {
    clock = createManualClock();
    unsaved = 0;
    source = 'file';
    unreadable = null;
    troubles = [];
    readings = 0;
    reports = [];
    watch = createSavingWatch({
      clock,
      log: { note: () => undefined },
      diary: {
        async read() {
          readings += 1;
          if (unreadable !== null) return failed(unreadable);
          return succeeded({ entries: [], removed: [], damagedLines: [], newerLines: [], unsaved });
        },
      },
      settings: { read: async () => ({ settings: defaultSettings, source, replaced: [], troubles }) },
      report: (status) => reports.push(status),
    });
  });
  const look = async () => {
    watch.look();
    await settle();
  };
  const refused = { kind: 'failed', code: 'disk-unwritable' };

  it('is told of on the screen where the settings cannot be believed, the worst first, until they can', async () => {
    troubles = [{ code: 'settings-damaged' }, { code: 'settings-number-unconfirmed', detail: '912' }];
    await look();
    troubles = [{ code: 'settings-damaged' }];
    await look();
    // Somebody edited them by hand.
    troubles = [{ code: 'settings-edited' }];
    await look();
    expect(reports).toEqual([
      { kind: 'ready', concern: 'settings-number-unconfirmed' },
      { kind: 'ready', concern: 'settings-damaged' },
      { kind: 'ready' },
    ]);
  });

  it('is told to wait for the disk while an entry or a setting does', async () => {
    await look();
    unsaved = 1;
    await look();
    unsaved = 0;
    source = 'memory';
    await look();
    expect(reports).toEqual([{ kind: 'ready' }, refused, refused]);
  });

  it('is tried again each half minute until the disk has it, and then the disk is let sleep', async () => {
    unsaved = 2;
    await look();
    clock.advance(30_000);
    await settle();
    expect(readings).toBe(2);
    unsaved = 0;
    clock.advance(30_000);
    await settle();
    expect(reports.at(-1)).toEqual({ kind: 'ready' });
    expect(clock.waiting()).toBe(0);
  });

  it('is told of where the diary cannot be read, and looked for again each half minute', async () => {
    unreadable = 'disk-unreadable';
    await look();
    unreadable = 'not-a-file';
    clock.advance(30_000);
    await settle();
    unreadable = null;
    clock.advance(30_000);
    await settle();
    expect(reports).toEqual([
      { kind: 'failed', code: 'diary-unreadable' },
      { kind: 'failed', code: 'not-a-file' },
      { kind: 'ready' },
    ]);
    expect(clock.waiting()).toBe(0);
  });

  it('is let go of at the end', async () => {
    unsaved = 1;
    await look();
    watch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
