import { describe, expect, it } from 'vitest';
import { createAppearance } from '../../../../main/conversation/screen/appearance.ts';
import { conversationSettings } from '../../../../main/conversation/watches/conversation-settings.ts';
import { firstLook } from '../../../../shared/night.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

function open() {
  const clock = createManualClock();
  let changes = 0;
  const appearance = createAppearance(
    clock,
    () => {
      changes += 1;
    },
    () => 'en',
  );
  const wish = (from: string, to: string) => {
    const settings = {
      ...defaultSettings,
      screen: { ...defaultSettings.screen, clock: true },
      nightHours: { by: 'clock' as const, from, to },
    };
    appearance.wish(conversationSettings(settings, new Date(clock.wallMs())).screen);
  };
  return { clock, appearance, wish, changes: () => changes };
}

/** HH:MM of this place, as the wall clock of the manual clock shows it. */
function timeOf(wallMs: number): string {
  const now = new Date(wallMs);
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

describe('the appearance', () => {
  it('is dark, and waits for nothing, until the wishes are known', () => {
    const { appearance, clock } = open();
    expect(appearance.look('busy')).toEqual(firstLook);
    expect(clock.waiting()).toBe(0);
  });

  it('is looked at anew with each minute of the wall clock, and never twice', () => {
    const { appearance, clock, wish, changes } = open();
    clock.advance(40_000);
    wish('22:00', '07:00');
    wish('21:00', '07:00');
    clock.advance(19_999);
    expect(changes()).toBe(0);
    clock.advance(1);
    expect(changes()).toBe(1);
    clock.advance(180_000);
    expect(changes()).toBe(4);
    appearance.stop();
    expect(clock.waiting()).toBe(0);
  });

  it('becomes dark in the minute in which the night begins', () => {
    const { appearance, clock, wish } = open();
    wish(timeOf(clock.wallMs() + 120_000), timeOf(clock.wallMs() - 60_000));
    expect(appearance.look('resting').light).toBe('full');
    clock.advance(120_000);
    expect(appearance.look('resting').light).toBe('resting');
    expect(appearance.look('busy').light).toBe('dim');
  });

  it('shows the time of this place', () => {
    const { appearance, clock, wish } = open();
    wish('22:00', '07:00');
    const minutes = String(new Date(clock.wallMs()).getMinutes()).padStart(2, '0');
    expect(appearance.look('resting').clock).toContain(`:${minutes}`);
  });
});
