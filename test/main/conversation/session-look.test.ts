import { beforeEach, describe, expect, it } from 'vitest';
import { markedMs } from '../../../main/conversation/screen/switch-scanning.ts';
import { english } from '../../../shared/content/en/index.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import type { ScreenWish } from '../../../shared/night.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { type OpenedSession, openSession } from '../../support/session.ts';

let night: OpenedSession;
beforeEach(async () => {
  night = await openSession({ voice: null });
});

/** A wish for a night that lasts all day. */
function wish(screen: Partial<ScreenWish>): void {
  const { settings, voice } = initialState();
  night.session.post({
    kind: 'settings',
    atMs: night.clock.nowMs(),
    settings,
    voice,
    screen: { ...defaultSettings.screen, nightHours: { from: '00:00', to: '24:00' }, ...screen },
  });
}

describe('the look of the screen through a night', () => {
  it('wakes with a cramp and is near-black again within a minute of its end', () => {
    wish({});
    expect(night.shown().look.light).toBe('resting');
    night.press('start');
    expect(night.shown().look.light).toBe('dim');
    night.press('stop');
    expect(night.shown().headline).toBe(english.linesUnheard.stopped?.headline);
    night.clock.advance(60_000);
    expect(night.shown().look.light).toBe('resting');
  });

  it('tells the page a changed wish at once', () => {
    wish({ textPercent: 200 });
    expect(night.views().at(-1)?.view.look.textPercent).toBe(200);
    wish({ colours: 'day' });
    expect(night.views().at(-1)?.view.look).toMatchObject({
      colours: 'day',
      light: 'full',
      textPercent: 100,
    });
  });

  it('moves a little with each minute while it rests, and not while a person is led', () => {
    wish({});
    const { shift } = night.shown().look;
    night.clock.advance(180_000);
    expect(night.shown().look.shift).not.toEqual(shift);
    night.press('start');
    night.clock.advance(180_000);
    expect(night.shown().look.shift).toEqual({ xPx: 0, yPx: 0 });
  });

  it('marks one choice after another for a person with one switch, and nothing while it rests in the dark', () => {
    wish({ oneSwitch: true });
    expect(night.shown().marked).toBeNull();
    night.press('start');
    expect(night.shown().marked).toBe(night.shown().choices[0]?.press);
    night.clock.advance(markedMs.usual);
    expect(night.shown().marked).toBe(night.shown().choices[1]?.press);
    night.press('stop');
    expect(night.shown()).toMatchObject({ scene: 'idle', marked: 'start' });
  });

  it('leaves nothing waiting when Charley ends', async () => {
    wish({ oneSwitch: true });
    night.press('start');
    await night.session.stop();
    expect(night.clock.waiting()).toBe(0);
  });
});
