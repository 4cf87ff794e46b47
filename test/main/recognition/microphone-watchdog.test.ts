import { beforeEach, describe, expect, it } from 'vitest';
import {
  createMicrophoneWatchdog,
  type MicrophoneWatchdog,
} from '../../../main/recognition/microphone-watchdog.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { inFrames, noise } from '../../support/sound/sounds.ts';

describe('the deafness watch', () => {
  let clock: ManualClock;
  let told: ComponentStatus[];
  let watch: MicrophoneWatchdog;
  beforeEach(() => {
    clock = createManualClock();
    told = [];
    watch = createMicrophoneWatchdog(clock, (status) => told.push(status));
    watch.microphone({ kind: 'ready' });
  });
  const hear = (frames: number, frame: Int16Array) => {
    for (let count = 0; count < frames; count += 1) {
      clock.advance(100);
      watch.frame(frame === sound ? newest() : frame);
    }
  };
  /** Stands for sound that is never the same twice. */
  const sound = new Int16Array(0);
  const noises = inFrames(noise(60_000, -70));
  let frames = 0;
  const newest = (): Int16Array => {
    frames += 1;
    return noises[frames % noises.length] ?? sound;
  };
  const zeros = new Int16Array(1_600);

  it('says nothing while frames with sound come', () => {
    hear(600, sound);
    expect(told).toEqual([]);
  });

  it('tells once that the microphone is lost when no frame comes for 2 s', () => {
    hear(10, sound);
    clock.advance(1_900);
    expect(told).toEqual([]);
    clock.advance(100);
    clock.advance(60_000);
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-lost' }]);
  });

  it('does not take a machine that did nothing for a minute for a lost microphone', () => {
    hear(10, sound);
    const due: (() => void)[] = [];
    const stalled = createMicrophoneWatchdog(
      {
        ...clock,
        after(_, callback) {
          due.push(callback);
          return () => due.splice(due.indexOf(callback), 1);
        },
      },
      (status) => told.push(status),
    );
    stalled.microphone({ kind: 'ready' });
    // The timer comes due first, then what has piled up is taken.
    due.shift()?.();
    stalled.frame(newest());
    due.shift()?.();
    stalled.frame(newest());
    expect(told).toEqual([]);
  });

  it('tells that parts are lost where four of each ten seconds do not come, and this program ran', () => {
    hear(100, sound);
    for (let count = 0; count < 3; count += 1) {
      clock.advance(4_000);
      hear(60, sound);
    }
    expect(told.at(-1)).toEqual({ kind: 'failed', code: 'microphone-gaps' });
  });

  it('tells that it is lost when no frame ever came', () => {
    clock.advance(2_000);
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-lost' }]);
  });

  it('tells once that the microphone is silent after 10 s of zeros', () => {
    hear(99, zeros);
    expect(told).toEqual([]);
    hear(50, zeros);
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-silent' }]);
  });

  it('takes a sample that never changes for silence too', () => {
    hear(100, new Int16Array(1_600).fill(-3));
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-silent' }]);
  });

  it('tells once that the microphone is broken when one frame comes again and again', () => {
    hear(100, noises[7] ?? zeros);
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-broken' }]);
    hear(60, sound);
    expect(told.at(-1)).toEqual({ kind: 'ready' });
  });

  it('tells once that parts of the sound get lost where half of the frames do not come', () => {
    for (let count = 0; count < 100; count += 1) {
      clock.advance(200);
      watch.frame(noises[count % noises.length] ?? zeros);
    }
    expect(told).toEqual([{ kind: 'failed', code: 'microphone-gaps' }]);
  });

  it('counts only zeros without a break', () => {
    hear(99, zeros);
    hear(1, sound);
    hear(99, zeros);
    expect(told).toEqual([]);
  });

  it('tells that the microphone is ready again when sound comes back', () => {
    hear(100, zeros);
    hear(1, sound);
    clock.advance(2_000);
    hear(2, sound);
    expect(told.map((status) => (status.kind === 'failed' ? status.code : status.kind))).toEqual([
      'microphone-silent',
      'ready',
      'microphone-lost',
      'ready',
    ]);
  });

  it.each(['off', 'starting'] as const)('expects nothing of a microphone that is %s', (kind) => {
    watch.microphone({ kind });
    clock.advance(60_000);
    expect(told).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('leaves no timer behind', () => {
    hear(5, sound);
    watch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
