import { beforeEach, describe, expect, it } from 'vitest';
import {
  createMicrophoneRepair,
  type MicrophoneRepair,
} from '../../../../main/conversation/microphone/microphone-repair.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

describe('a microphone that sends broken sound', () => {
  let clock: ManualClock;
  let reopenedAtMs: number[];
  let repairs: number;
  let stuckAtMs: number[];
  let repair: MicrophoneRepair;
  beforeEach(() => {
    clock = createManualClock();
    reopenedAtMs = [];
    repairs = 0;
    stuckAtMs = [];
    repair = createMicrophoneRepair({
      clock,
      reopen: () => reopenedAtMs.push(clock.nowMs()),
      repaired: () => {
        repairs += 1;
      },
      stuck: () => stuckAtMs.push(clock.nowMs()),
    });
  });
  const broken = { kind: 'failed', code: 'microphone-broken' } as const;
  const ready = { kind: 'ready' } as const;
  const hear = (frames: number) => {
    for (let count = 0; count < frames; count += 1) repair.frame(new Int16Array(1_600));
  };

  describe.each(['microphone-broken', 'microphone-gaps'] as const)(
    'with sound that is not what it hears: %s',
    (code) => {
      const wrong = { kind: 'failed', code } as const;

      it('is opened anew after a second, and then ever more seldom', () => {
        expect(repair.follow(wrong)).toEqual(wrong);
        clock.advance(600_000);
        expect(reopenedAtMs).toEqual([1_000, 61_000, 181_000, 421_000]);
      });

      it('is not called ready again before it has sent sound for twenty seconds', () => {
        repair.follow(wrong);
        clock.advance(1_000);
        expect(repair.follow({ kind: 'starting' })).toEqual({ kind: 'starting' });
        expect(repair.follow(ready)).toEqual(wrong);
        hear(199);
        expect([repairs, repair.follow(ready)]).toEqual([0, wrong]);
        hear(200);
        expect([repairs, repair.follow(ready)]).toEqual([1, ready]);
        expect(clock.waiting()).toBe(0);
      });

      it('is still broken where the sound is found to be so again meanwhile', () => {
        repair.follow(wrong);
        repair.follow(ready);
        hear(100);
        repair.follow(wrong);
        hear(100);
        repair.follow(ready);
        hear(100);
        expect(repairs).toBe(0);
      });

      it('says what else is wrong with it', () => {
        repair.follow(wrong);
        const lost = { kind: 'failed', code: 'microphone-lost' } as const;
        expect(repair.follow(lost)).toEqual(lost);
      });
    },
  );

  it('is called by what was wrong with its sound last', () => {
    repair.follow({ kind: 'failed', code: 'microphone-gaps' });
    repair.follow(broken);
    expect(repair.follow(ready)).toEqual(broken);
    clock.advance(1_000);
    expect(reopenedAtMs).toEqual([1_000]);
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

  describe.each(['microphone-silent', 'microphone-lost'] as const)('or none: %s', (code) => {
    const failed = { kind: 'failed', code } as const;
    const sound = new Int16Array(1_600).map((_, index) => 200 * (index % 2));

    it('is opened anew after half a minute and then once an hour, for as long as it lasts', () => {
      repair.follow(failed);
      for (let hour = 0; hour < 3; hour += 1) {
        clock.advance(1_800_000);
        repair.follow(failed);
        clock.advance(1_800_000);
      }
      expect(reopenedAtMs).toEqual([30_000, 3_630_000, 7_230_000]);
    });

    it('is no matter of the browser where it opens, as one that a person has switched off', () => {
      repair.follow(failed);
      clock.advance(30_000);
      repair.follow({ kind: 'starting' });
      clock.advance(5_000);
      repair.follow(ready);
      clock.advance(600_000);
      expect(stuckAtMs).toEqual([]);
    });

    it('nor where it fails to', () => {
      repair.follow(failed);
      clock.advance(30_000);
      repair.follow({ kind: 'failed', code: 'microphone-absent' });
      clock.advance(600_000);
      expect(stuckAtMs).toEqual([]);
    });

    it('nor where its browser asks a person, who does not answer', () => {
      repair.follow(failed);
      clock.advance(30_000);
      repair.follow({ kind: 'off' });
      repair.follow({ kind: 'starting' });
      repair.follow({ kind: 'failed', code: 'microphone-unanswered' });
      clock.advance(600_000);
      expect(stuckAtMs).toEqual([]);
    });

    it('hangs with its browser where it neither opens nor fails, which is told once an hour', () => {
      repair.follow(failed);
      clock.advance(30_000);
      repair.follow({ kind: 'off' });
      repair.follow({ kind: 'starting' });
      clock.advance(20_000);
      expect(stuckAtMs).toEqual([50_000]);
      repair.follow({ kind: 'off' });
      repair.left();
      repair.follow({ kind: 'starting' });
      clock.advance(3_590_000);
      expect(stuckAtMs).toEqual([50_000]);
      clock.advance(20_000);
      expect(stuckAtMs).toEqual([50_000, 3_650_000]);
    });

    it('is not opened by a page that is gone', () => {
      repair.follow(failed);
      repair.follow({ kind: 'off' });
      repair.left();
      clock.advance(600_000);
      expect(stuckAtMs).toEqual([]);
    });

    it('is well with its first sound', () => {
      repair.follow(failed);
      repair.follow(ready);
      repair.frame(sound);
      expect(repair.follow(ready)).toEqual(ready);
      expect(clock.waiting()).toBe(0);
    });
  });

  it('is silent still where it is opened anew and sends nothing', () => {
    const silent = { kind: 'failed', code: 'microphone-silent' } as const;
    repair.follow(silent);
    expect(repair.follow(ready)).toEqual(silent);
    hear(50);
    expect([repairs, repair.follow(ready)]).toEqual([0, silent]);
  });
});
