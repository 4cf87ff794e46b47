import { describe, expect, it } from 'vitest';
import { createScreenWatch, paintWithinMs } from '../../../../main/conversation/screen/screen-watch.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

describe('whether the screen shows what it was given', () => {
  it('is no without a page, yes once it has painted, and no where it has stopped painting', () => {
    const clock = createManualClock();
    const watch = createScreenWatch(clock);
    expect(watch.state()).toBe('no window');
    watch.joined(4);
    clock.advance(paintWithinMs);
    expect(watch.state()).toBe('behind');
    watch.painted(4);
    expect(watch.state()).toBe('shown');
    watch.told(5);
    expect(watch.state()).toBe('shown');
    clock.advance(paintWithinMs);
    expect(watch.state()).toBe('behind');
    watch.left();
    expect(watch.state()).toBe('no window');
  });

  it('is not known while its browser draws nothing, whatever the page says of it', () => {
    const watch = createScreenWatch(createManualClock());
    watch.joined(4);
    watch.painted(4);
    watch.seen('undrawn');
    expect(watch.state()).toBe('undrawn');
    watch.seen('hidden');
    expect(watch.state()).toBe('shown');
    watch.seen('undrawn');
    watch.joined(5);
    expect(watch.state()).toBe('shown');
  });
});
