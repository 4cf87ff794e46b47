import { beforeEach, describe, expect, it } from 'vitest';
import {
  createMicrophoneRepair,
  type MicrophoneRepair,
} from '../../../main/conversation/microphone-repair.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';

describe('a microphone that sends broken sound', () => {
  let clock: ManualClock;
  let reopenedAtMs: number[];
  let repairs: number;
  let repair: MicrophoneRepair;
  beforeEach(() => {
    clock = createManualClock();
    reopenedAtMs = [];
    repairs = 0;
    repair = createMicrophoneRepair({
      clock,
      reopen: () => reopenedAtMs.push(clock.nowMs()),
      repaired: () => {
        repairs += 1;
      },
    });
  });
  const broken = { kind: 'failed', code: 'microphone-broken' } as const;
  const ready = { kind: 'ready' } as const;
  const hear = (frames: number) => {
    for (let count = 0; count < frames; count += 1) repair.frame(new Int16Array(1_600));
  };

  it('is opened anew after a second, and then ever more seldom', () => {
    expect(repair.follow(broken)).toEqual(broken);
    clock.advance(600_000);
    expect(reopenedAtMs).toEqual([1_000, 61_000, 181_000, 421_000]);
  });

  it('is not called ready again before it has sent sound for twelve seconds', () => {
    repair.follow(broken);
    clock.advance(1_000);
    expect(repair.follow({ kind: 'starting' })).toEqual({ kind: 'starting' });
    expect(repair.follow(ready)).toEqual(broken);
    hear(119);
    expect([repairs, repair.follow(ready)]).toEqual([0, broken]);
    hear(120);
    expect([repairs, repair.follow(ready)]).toEqual([1, ready]);
    expect(clock.waiting()).toBe(0);
  });

  it('is still broken where the sound is found to be so again meanwhile', () => {
    repair.follow(broken);
    repair.follow(ready);
    hear(100);
    repair.follow(broken);
    hear(100);
    repair.follow(ready);
    hear(100);
    expect(repairs).toBe(0);
  });

  it('says what else is wrong with it', () => {
    repair.follow(broken);
    const lost = { kind: 'failed', code: 'microphone-lost' } as const;
    expect(repair.follow(lost)).toEqual(lost);
  });

  it('is left alone where it is ready', () => {
    expect(repair.follow(ready)).toEqual(ready);
    hear(1_000);
    clock.advance(600_000);
    expect([repairs, reopenedAtMs]).toEqual([0, []]);
  });

  it('is let go of at the end', () => {
    repair.follow(broken);
    repair.stop();
    expect(clock.waiting()).toBe(0);
  });
});
