import { describe, expect, it } from 'vitest';
import { createAppearance } from '../../../../main/conversation/screen/appearance.ts';
import {
  createSwitchScanning,
  markedMs,
  scanned,
} from '../../../../main/conversation/screen/switch-scanning.ts';
import { defaultSettings, type SwitchSpeed } from '../../../../shared/settings/settings.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import {
  callView,
  holdView,
  idleView,
  openingView,
  questionsView,
  restingView,
  wrongView,
} from '../../../support/page/views.ts';

const usual = () => 'usual' as const;

describe('the mark over the choices', () => {
  it('goes from one to the next and begins again', () => {
    const clock = createManualClock();
    const seen: unknown[] = [];
    const marking = createSwitchScanning(clock, usual, () => seen.push(marking.among(['yes', 'no', 'stop'])));
    seen.push(marking.among(['yes', 'no', 'stop']));
    clock.advance(4 * markedMs.usual);
    expect(seen).toEqual(['yes', 'no', 'stop', 'yes', 'no']);
  });

  it('stays its whole time on the first of other choices', () => {
    const clock = createManualClock();
    let moves = 0;
    const marking = createSwitchScanning(clock, usual, () => {
      moves += 1;
    });
    marking.among(['yes', 'no']);
    clock.advance(markedMs.usual - 1);
    expect(marking.among(['better', 'worse'])).toBe('better');
    clock.advance(markedMs.usual - 1);
    expect(moves).toBe(0);
    expect(marking.among(['better', 'worse'])).toBe('better');
    clock.advance(1);
    expect(marking.among(['better', 'worse'])).toBe('worse');
  });

  it('marks nothing and waits for nothing where there is nothing to mark', () => {
    const clock = createManualClock();
    const marking = createSwitchScanning(clock, usual, () => {});
    marking.among(['yes', 'no']);
    expect(marking.among([])).toBeNull();
    expect(clock.waiting()).toBe(0);
  });

  it('is there only for those who wish it, and not in the dark, where any key starts relief', () => {
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
    expect(toMark(true, restingView)).toEqual([]);
    expect(toMark(true, holdView)).toEqual(['better', 'worse', 'stop', 'wrong', 'more']);
  });

  it('goes over three choices in six seconds, with "Stop" among them', () => {
    expect(3 * markedMs.usual).toBeLessThanOrEqual(6_000);
    expect(scanned(holdView).slice(0, 3)).toContain('stop');
    expect(scanned(openingView)).toEqual(['calf', 'foot', 'stop', 'shin', 'thigh', 'wrong', 'more']);
    expect(scanned(wrongView).slice(0, 3)).toEqual(['chest', 'breath', 'stop']);
  });

  it('stays longest on the cramp while Charley waits, and comes to what is wrong and "More"', () => {
    expect(scanned(idleView)).toEqual(['start', 'start', 'start', 'wrong', 'more']);
    expect(scanned(questionsView).slice(0, 2)).toEqual(['start', 'start']);
    expect(scanned(questionsView)).toEqual(expect.arrayContaining(['ask:why', 'more', 'back']));
  });

  it('comes to "Stop" last in an emergency', () => {
    expect(scanned(callView)).toEqual(['repeat', 'louder', 'more', 'stop']);
  });

  it('goes as fast as is wished, from its next step on', () => {
    const clock = createManualClock();
    let speed: SwitchSpeed = 'slow';
    let moves = 0;
    const marking = createSwitchScanning(
      clock,
      () => speed,
      () => {
        moves += 1;
      },
    );
    marking.among(['yes', 'no']);
    clock.advance(markedMs.slow - 1);
    expect(moves).toBe(0);
    speed = 'fast';
    clock.advance(1 + 3 * markedMs.fast);
    expect(moves).toBe(4);
  });
});
