import { expect, it } from 'vitest';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

function keptOf({ effects }: PressedNight) {
  const kept = effects.find((effect) => effect.kind === 'save episode');
  return kept?.kind === 'save episode' ? kept.episode : null;
}

/** In the first hold, so many seconds on. */
function inHold(seconds: number): PressedNight {
  const night = openPressedNight();
  night.press('start', 'calf');
  night.until('Pull your toes toward you');
  while (night.view().count === null || (night.view().count?.secondsLeft ?? 0) > 30 - seconds)
    night.wait(1_000);
  return night;
}

it('a stretch that was left by "next" before the half of it is neither done nor what helped', () => {
  const night = inHold(5);
  night.press('more', 'next');
  night.until('Is it easing? Yes or no');
  night.press('yes');
  expect(keptOf(night)).toMatchObject({ helped: null, outcome: 'eased' });
  expect(keptOf(night)?.steps).toEqual(['straightenAtOnce']);
});

it('one that was left by "next" after the half of it is done', () => {
  const night = inHold(20);
  night.press('more', 'next');
  night.until('Is it easing? Yes or no');
  night.press('yes');
  expect(keptOf(night)).toMatchObject({
    steps: ['straightenAtOnce', 'toesTowardShin'],
    helped: 'toesTowardShin',
  });
});

it('a movement that was left by "next" was made: whoever stands is still asked to sit down', () => {
  const night = inHold(20);
  for (let left = 80; left > 0 && night.view().headline !== 'Hold on and stand slowly'; left -= 1) {
    const presses = night.view().choices.map(({ press }) => press);
    if (night.view().scene === 'question')
      night.press(night.view().headline.includes('stand') ? 'yes' : presses.includes('no') ? 'no' : 'yes');
    else if (night.view().count !== null) night.press('more', 'next');
    else night.wait(1_000);
  }
  expect(night.view().headline).toBe('Hold on and stand slowly');
  night.press('more', 'next');
  night.press('better');
  expect(night.view().headline).toBe('Sit down again slowly');
});
