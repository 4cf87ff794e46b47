import { describe, expect, it } from 'vitest';
import { watchForHang } from '../../../main/shells/hang-watch.ts';
import { createManualClock } from '../../support/manual-clock.ts';

describe('a page that is watched', () => {
  const watched = () => {
    const clock = createManualClock();
    let hangs = 0;
    const watch = watchForHang(clock, () => {
      hangs += 1;
    });
    return { clock, watch, hangs: () => hangs };
  };

  it('hangs where it can be seen and nothing has come for 8 s, and is told once', () => {
    const { clock, watch, hangs } = watched();
    watch.heard({ page: 'visible' });
    clock.advance(8_000);
    expect(hangs()).toBe(0);
    clock.advance(1_000);
    clock.advance(600_000);
    expect(hangs()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it('does not hang while anything comes, sound or a press', () => {
    const { clock, watch, hangs } = watched();
    watch.heard({ page: 'visible' });
    for (let count = 0; count < 60; count += 1) {
      clock.advance(7_000);
      watch.heard(null);
    }
    expect(hangs()).toBe(0);
  });

  it('may be hidden and give its sign once a minute', () => {
    const { clock, watch, hangs } = watched();
    watch.heard({ page: 'hidden' });
    for (let count = 0; count < 10; count += 1) {
      clock.advance(61_000);
      watch.heard({ page: 'hidden' });
    }
    expect(hangs()).toBe(0);
    clock.advance(151_000);
    expect(hangs()).toBe(1);
  });

  it('is let be until it has given a sign', () => {
    const { clock, watch, hangs } = watched();
    clock.advance(600_000);
    expect(hangs()).toBe(0);
    watch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
