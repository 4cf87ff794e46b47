import { beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../main/conversation/session.ts';
import { markedMs } from '../../../main/conversation/switch-scanning.ts';
import { english } from '../../../shared/content/en/index.ts';
import type { Press } from '../../../shared/dialogue/press.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { ScreenWish } from '../../../shared/night.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { recordingLog } from '../shells/browser/fakes.ts';

/** A session on text alone whose night lasts all day, with the views that its page was told. */
function openNight(clock: ManualClock) {
  const views: View[] = [];
  const initial = initialState();
  const session = createSession({
    clock,
    recogniser: null,
    mouthpiece: {
      check: async () => ({ kind: 'off' }),
      say: () => new Promise(() => {}),
      silence: async () => {},
    },
    shell: {
      tellPage: (channel, payload) => {
        if (channel === 'screen:view') views.push(payload as View);
      },
      comeForward: () => () => {},
    },
    power: { keepAwake: () => () => {} },
    log: recordingLog(),
    diaryRecorder: { keep() {} },
    snooze() {},
    content: () => english,
    voiceSample: 'A sample.',
    initial,
  });
  const wish = (screen: Partial<ScreenWish>) =>
    session.post({
      kind: 'settings',
      atMs: clock.nowMs(),
      settings: initial.settings,
      voice: initial.voice,
      screen: { ...defaultSettings.screen, nightHours: { from: '00:00', to: '24:00' }, ...screen },
    });
  const press = (name: Press) => session.page.told({ channel: 'control:press', payload: { press: name } });
  return { session, views, wish, press, view: () => session.page.join().view };
}

describe('the look of the screen through a night', () => {
  let clock: ManualClock;
  let night: ReturnType<typeof openNight>;
  beforeEach(async () => {
    clock = createManualClock();
    night = openNight(clock);
    await night.session.start();
  });

  it('wakes with a cramp and is near-black again within a minute of its end', () => {
    night.wish({});
    expect(night.view().look.light).toBe('resting');
    night.press('start');
    expect(night.view().look.light).toBe('dim');
    night.press('stop');
    expect(night.view().headline).toBe(english.lines.SY3.headline);
    clock.advance(60_000);
    expect(night.view().look.light).toBe('resting');
  });

  it('tells the page a changed wish at once', () => {
    night.wish({ textPercent: 200 });
    expect(night.views.at(-1)?.look.textPercent).toBe(200);
    night.wish({ colours: 'day' });
    expect(night.views.at(-1)?.look).toMatchObject({ colours: 'day', light: 'full', textPercent: 100 });
  });

  it('moves a little with each minute while it rests, and not while a person is led', () => {
    night.wish({});
    const { shift } = night.view().look;
    clock.advance(180_000);
    expect(night.view().look.shift).not.toEqual(shift);
    night.press('start');
    clock.advance(180_000);
    expect(night.view().look.shift).toEqual({ xPx: 0, yPx: 0 });
  });

  it('marks one choice after another for a person with one switch, until the cramp is over', () => {
    night.wish({ oneSwitch: true });
    expect(night.view().marked).toBeNull();
    night.press('start');
    expect(night.view().marked).toBe(night.view().choices[0]?.press);
    clock.advance(markedMs);
    expect(night.view().marked).toBe(night.view().choices[1]?.press);
    night.press('stop');
    expect(night.view().marked).toBeNull();
  });

  it('leaves nothing waiting when Charley ends', async () => {
    night.wish({ oneSwitch: true });
    night.press('start');
    await night.session.stop();
    expect(clock.waiting()).toBe(0);
  });
});
