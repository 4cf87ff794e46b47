import { describe, expect, it } from 'vitest';
import { createAppearance } from '../../../main/conversation/appearance.ts';
import { createSwitchScanning, markedMs } from '../../../main/conversation/switch-scanning.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { holdView, idleView } from '../../support/page/views.ts';

describe('the mark over the choices', () => {
  it('goes from one to the next and begins again', () => {
    const clock = createManualClock();
    const seen: unknown[] = [];
    const marking = createSwitchScanning(clock, () => seen.push(marking.among(['yes', 'no', 'stop'])));
    seen.push(marking.among(['yes', 'no', 'stop']));
    clock.advance(4 * markedMs);
    expect(seen).toEqual(['yes', 'no', 'stop', 'yes', 'no']);
  });

  it('stays its whole time on the first of other choices', () => {
    const clock = createManualClock();
    let moves = 0;
    const marking = createSwitchScanning(clock, () => {
      moves += 1;
    });
    marking.among(['yes', 'no']);
    clock.advance(markedMs - 1);
    expect(marking.among(['better', 'worse'])).toBe('better');
    clock.advance(markedMs - 1);
    expect(moves).toBe(0);
    expect(marking.among(['better', 'worse'])).toBe('better');
    clock.advance(1);
    expect(marking.among(['better', 'worse'])).toBe('worse');
  });

  it('marks nothing and waits for nothing where there is nothing to mark', () => {
    const clock = createManualClock();
    const marking = createSwitchScanning(clock, () => {});
    marking.among(['yes', 'no']);
    expect(marking.among([])).toBeNull();
    expect(clock.waiting()).toBe(0);
  });

  it('is there only for those who wish it, and never where any key starts relief', () => {
    const toMark = (oneSwitch: boolean, view: typeof holdView) => {
      const appearance = createAppearance(
        createManualClock(),
        () => {},
        () => 'en',
      );
      const { screen, nightHours } = defaultSettings;
      appearance.wish({ ...screen, oneSwitch, nightHours });
      return appearance.toMark(view);
    };
    expect(toMark(false, holdView)).toEqual([]);
    expect(toMark(true, idleView)).toEqual([]);
    expect(toMark(true, holdView)).toEqual(
      [...holdView.choices, ...holdView.moreChoices].map(({ press }) => press),
    );
  });
});
