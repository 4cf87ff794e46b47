import { describe, expect, it } from 'vitest';
import { isWithinHours, lookOf, type Moment, type ScreenWish, shiftAt } from '../../shared/night.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';

const wish = (screen: Partial<ScreenWish> = {}): ScreenWish => ({
  ...defaultSettings.screen,
  nightHours: { from: '22:00', to: '07:00' },
  ...screen,
});
const at = (time: string): Moment => ({ time, clock: time, minutes: 0 });

describe('the look of the screen', () => {
  it('is dim in the night hours and rests when nothing goes on', () => {
    expect(lookOf(wish(), at('03:00'), 'busy').light).toBe('dim');
    expect(lookOf(wish(), at('03:00'), 'resting').light).toBe('resting');
    expect(lookOf(wish(), at('15:00'), 'busy').light).toBe('full');
    expect(lookOf(wish(), at('15:00'), 'resting').light).toBe('full');
  });

  it('has day colours on request, by night only where a person asked for them', () => {
    const coloursAt = (colours: ScreenWish['colours'], time: string) =>
      lookOf(wish({ colours }), at(time), 'busy').colours;
    expect(coloursAt('auto', '06:59')).toBe('night');
    expect(coloursAt('auto', '07:00')).toBe('day');
    expect(coloursAt('auto', '22:00')).toBe('night');
    expect(coloursAt('night', '12:00')).toBe('night');
    expect(coloursAt('day', '03:00')).toBe('day');
    expect([coloursAt('red', '03:00'), coloursAt('red', '15:00')]).toEqual(['red', 'red']);
    expect(lookOf(wish({ colours: 'red' }), at('03:00'), 'resting').light).toBe('resting');
  });

  it('has a clock only where it is wished for, and not over what Charley has to say', () => {
    expect(lookOf(wish({ clock: true }), at('03:07'), 'resting').clock).toBe('03:07');
    expect(lookOf(wish({ clock: true }), at('03:07'), 'busy').clock).toBeNull();
    expect(lookOf(wish({ clock: false }), at('03:07'), 'resting').clock).toBeNull();
  });

  it('stands in its place while something goes on', () => {
    expect(lookOf(wish(), { ...at('03:07'), minutes: 11 }, 'busy').shift).toEqual({ xPx: 0, yPx: 0 });
  });

  it('takes text size and brightness as they are', () => {
    expect(lookOf(wish({ textPercent: 250 }), at('03:07'), 'busy').textPercent).toBe(250);
    expect(lookOf(wish({ brightness: 20 }), at('03:07'), 'resting').brightnessPercent).toBe(20);
  });
});

describe('the night hours', () => {
  it('go over midnight, or not, with their first minute and without their last', () => {
    const over = { from: '22:00', to: '07:00' };
    expect(['21:59', '22:00', '00:00', '06:59', '07:00'].map((time) => isWithinHours(over, time))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const within = { from: '01:00', to: '05:00' };
    expect(['00:59', '01:00', '04:59', '05:00'].map((time) => isWithinHours(within, time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the shift against burn-in', () => {
  const minutes = Array.from({ length: 60 }, (_, minute) => minute);

  it('is 2 pixels a minute at most, and never leaves the margin of 12 pixels', () => {
    for (const minute of minutes) {
      const [now, next] = [shiftAt(minute), shiftAt(minute + 1)];
      expect(Math.max(Math.abs(now.xPx - next.xPx), Math.abs(now.yPx - next.yPx))).toBeLessThanOrEqual(2);
      expect(Math.max(Math.abs(now.xPx), Math.abs(now.yPx))).toBeLessThan(12);
    }
  });

  it('goes through many places', () => {
    const places = new Set(minutes.map((minute) => JSON.stringify(shiftAt(minute))));
    expect(places.size).toBeGreaterThan(15);
  });
});
