import { beforeEach, describe, expect, it } from 'vitest';
import type { Press } from '../../../../shared/dialogue/press.ts';
import { emptyDiary } from '../../../support/empty-diary.ts';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

let night: PressedNight;
beforeEach(() => {
  night = openPressedNight();
});
const headline = () => night.view().headline;
const offered = () => night.view().choices.map(({ press }) => press);

describe('the place', () => {
  it('can be pressed from the first step on', () => {
    night.press('start');
    expect(headline()).toBe("I'm here. Straighten your leg");
    expect(offered()).toEqual(['calf', 'foot', 'shin', 'thigh']);
  });

  it.each([
    ['shin', 'Point your toes gently away'],
    ['foot', 'Bring your foot closer'],
    ['thigh', 'Front or back of thigh?'],
  ] as const)('%s changes the stretch at once', (place, next) => {
    night.press('start');
    night.wait(2_000);
    night.press(place);
    expect(headline()).toBe(next);
  });

  it.each([
    ['quad', 'Roll onto your other side'],
    ['hamstring', 'Straighten your knee slowly'],
    ['innerThigh', 'Slide your leg outward'],
  ] as const)('of the thigh is asked more closely: %s', (place, next) => {
    night.press('start', 'thigh');
    expect(offered()).toEqual(['quad', 'hamstring', 'innerThigh']);
    night.press(place);
    expect(headline()).toBe(next);
  });

  it('is one press away in the first hold, and then in every other', () => {
    night.press('start');
    night.until('Pull your toes toward you');
    night.wait(8_000);
    expect(offered()).toEqual(['better', 'place', 'stop']);
    night.press('place', 'toes');
    expect(headline()).toBe('Curling down or pulling up?');
    night.press('toesUp');
    expect(headline()).toBe('Press your toes down gently');
    night.press('more', 'place', 'shin');
    expect(headline()).toBe('Point your toes gently away');
  });

  it('of the shin says "stop pulling" to whoever has pulled', () => {
    night.press('start');
    night.until('Pull your toes toward you');
    night.wait(8_000);
    night.press('place', 'shin');
    expect(headline()).toBe('Stop pulling toes up');
  });

  it('is not asked for any more where it was said', () => {
    night.press('start', 'calf');
    expect(offered()).toEqual(['better', 'worse', 'stop']);
  });

  it('of a second cramp in the night may be another one, too', () => {
    night.press('start', 'calf', 'better', 'stop', 'start');
    expect(headline()).toBe('Pull your toes toward you');
    expect(offered()).toEqual(['calf', 'foot', 'shin', 'thigh']);
    expect(night.view().hint).toBe('Calf? If not, say or press where.');
    night.wait(8_000);
    expect(offered()).toEqual(['better', 'place', 'stop']);
    night.press('place', 'shin');
    expect(headline()).toBe('Stop pulling toes up');
  });

  it('of a second cramp that nobody names is that of the first, and is asked about under its name', () => {
    night.press('start', 'foot', 'better', 'stop', 'start');
    expect(headline()).toBe('Pull all toes back');
    expect(night.view().hint).toBe('Foot? If not, say or press where.');
  });

  it('of a second cramp is as sure as that of the first, in the diary too', () => {
    const places = () =>
      night.effects.flatMap((effect) => (effect.kind === 'save episode' ? [effect.episode.location] : []));
    const cramp = (...said: readonly Press[]) => {
      night.press('start', ...said);
      night.wait(12_000);
      night.press('better', 'stop');
    };
    cramp();
    cramp();
    cramp('shin');
    cramp();
    expect(places()).toEqual([null, null, 'shin', 'shin']);
  });

  it('of a second cramp can be changed where standing is asked about first', () => {
    night.press('start', 'calf');
    while (headline() !== 'Can you stand safely?') {
      if (night.view().scene === 'question') night.press('no');
      night.wait(1_000);
    }
    night.press('yes');
    while (headline() !== 'Is it easing? Yes or no') {
      if (night.view().scene === 'question') night.press('no');
      night.wait(1_000);
    }
    night.press('yes', 'stop', 'start');
    expect(headline()).toBe('Can you stand safely?');
    night.press('place', 'shin');
    expect(headline()).toBe('Point your toes gently away');
  });

  it('and the side can be put into the diary by touch', () => {
    night.post({ kind: 'diary', atMs: 0, diary: emptyDiary });
    night.press('start');
    night.until('Pull your toes toward you');
    night.wait(8_000);
    night.press('better');
    while (headline() !== 'Where was the cramp?') night.press('next');
    night.press('thigh', 'hamstring');
    expect(headline()).toBe('Left leg or right leg?');
    night.press('left');
    expect(night.effects.filter(({ kind }) => kind === 'amend episode')).toEqual([
      { kind: 'amend episode', location: 'hamstring' },
      { kind: 'amend episode', side: 'left' },
    ]);
  });
});

describe('a red-flag question', () => {
  it('of pain or numbness has just these two as its answers', () => {
    night.post({ kind: 'said', atMs: 0, meaning: { intent: 'emergency', topic: 'cannot move' } });
    expect(offered()).toEqual(['pain', 'numb', 'stop']);
    night.press('numb');
    expect(night.view().scene).toBe('emergency');
  });
});
