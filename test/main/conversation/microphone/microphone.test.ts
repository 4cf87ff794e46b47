import { beforeEach, describe, expect, it } from 'vitest';
import {
  createPageMicrophone,
  type PageMicrophone,
} from '../../../../main/conversation/microphone/microphone.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { inFrames, noise } from '../../../support/sound/sounds.ts';

/** A tone of some 1 kHz, in a faint noise: loud, and next to nothing above 4 kHz. */
const hiss = noise(5_000, -80);
const tone = hiss.map((sample, index) => sample + 9_000 * Math.sin((index * Math.PI) / 8));

describe('a microphone that sounds like a telephone', () => {
  let microphone: PageMicrophone;
  let reports: ComponentStatus[];
  let told: unknown[];
  beforeEach(() => {
    reports = [];
    told = [];
    microphone = createPageMicrophone({
      clock: createManualClock(),
      recogniser: null,
      tellPage: (channel, payload) => told.push([channel, payload]),
      report: (status) => reports.push(status),
      echoChanged() {},
      stuck() {},
    });
    microphone.status({ kind: 'ready' });
  });
  let sequence = 0;
  const hear = (samples: Int16Array) => {
    for (const frame of inFrames(samples)) {
      sequence += 1;
      microphone.frame({ sequence, samples: frame });
    }
  };
  const narrow = { kind: 'ready', concern: 'microphone-narrow' };

  it('is told once, works on, and is cleared by a better one', () => {
    hear(tone);
    expect(reports).toEqual([{ kind: 'ready' }, narrow]);
    hear(noise(5_000, -20));
    expect(reports).toEqual([{ kind: 'ready' }, narrow, { kind: 'ready' }]);
  });

  it('is unknown again when another is opened', () => {
    hear(tone);
    microphone.status({ kind: 'off' });
    microphone.status({ kind: 'ready' });
    expect(reports.at(-1)).toEqual({ kind: 'ready' });
  });

  it('is told in the test from bed, once a test', () => {
    const narrowTold = () => told.filter((tell) => JSON.stringify(tell).includes('narrow')).length;
    hear(tone);
    expect(narrowTold()).toBe(0);
    microphone.test.start();
    hear(tone);
    expect(narrowTold()).toBe(1);
    microphone.test.start();
    hear(noise(100, -20));
    expect(narrowTold()).toBe(2);
  });
});
