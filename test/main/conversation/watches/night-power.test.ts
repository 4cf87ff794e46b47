import { describe, expect, it } from 'vitest';
import { createNightPower } from '../../../../main/conversation/watches/night-power.ts';
import { localClockTime } from '../../../../main/lib/time/local-time.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

/** It is now, and the night begins and ends so many minutes from now. */
function night(beginsInMinutes: number, endsInMinutes: number) {
  const clock = createManualClock();
  const timeIn = (minutes: number) => localClockTime(new Date(clock.wallMs() + minutes * 60_000));
  let settings = {
    ...defaultSettings,
    nightHours: { by: 'clock' as const, from: timeIn(beginsInMinutes), to: timeIn(endsInMinutes) },
  };
  const held: string[] = [];
  const nightPower = createNightPower({
    clock,
    settings: () => settings,
    power: {
      keepAwake(what) {
        held.push(what);
        return () => held.pop();
      },
    },
  });
  nightPower.start();
  const keepScreenOn = (stayOn: boolean) => {
    settings = { ...settings, screen: { ...settings.screen, stayOn } };
    nightPower.look();
  };
  const change = (from: number, to: number) => {
    settings = { ...settings, nightHours: { by: 'clock', from: timeIn(from), to: timeIn(to) } };
    nightPower.look();
  };
  return { clock, held, nightPower, change, keepScreenOn };
}

const listening = { kind: 'listening' } as const;

describe('the machine in the night', () => {
  it('is kept awake from the first to the last minute of the night hours, while Charley listens', () => {
    const { clock, held, nightPower } = night(2, 5);
    nightPower.follow(listening);
    expect(held).toEqual([]);
    clock.advance(2 * 60_000);
    expect(held).toEqual(['machine']);
    clock.advance(60_000);
    expect(held).toEqual(['machine']);
    clock.advance(2 * 60_000);
    expect(held).toEqual([]);
  });

  it('keeps its screen on for whoever wants that, heard or not, and only then', () => {
    const { clock, held, nightPower, keepScreenOn } = night(-10, 60);
    keepScreenOn(true);
    expect(held).toEqual(['machine and screen']);
    nightPower.follow(listening);
    expect(held).toEqual(['machine and screen']);
    keepScreenOn(false);
    expect(held).toEqual(['machine']);
    keepScreenOn(true);
    clock.advance(60 * 60_000);
    expect(held).toEqual([]);
  });

  it('may sleep while Charley cannot hear, and after the end', () => {
    const { clock, held, nightPower } = night(-10, 60);
    expect(held).toEqual([]);
    nightPower.follow(listening);
    expect(held).toEqual(['machine']);
    nightPower.follow({ kind: 'no window' });
    expect(held).toEqual([]);
    nightPower.follow(listening);
    nightPower.stop();
    expect(held).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('follows the hours as soon as they are changed', () => {
    const { held, nightPower, change } = night(60, 120);
    nightPower.follow(listening);
    change(-10, 60);
    expect(held).toEqual(['machine']);
    change(60, 120);
    expect(held).toEqual([]);
  });
});
