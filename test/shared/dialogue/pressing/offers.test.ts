import { expect, it } from 'vitest';
import { openPressedNight } from '../../../support/pressing.ts';

it('What is offered after a cramp is agreed to in words of its own, then counted, and asked no more', () => {
  const night = openPressedNight();
  night.press('start', 'calf');
  night.until('Is it easing? Yes or no');
  night.press('yes');
  night.until('Rub it lightly');
  const labels = () => night.view().choices.map(({ label }) => label);
  expect(labels()).toEqual(['Yes, I will', 'Next', 'Stop']);
  night.press('agree');
  night.wait(20_000);
  expect(night.view()).toMatchObject({ headline: 'Rub it lightly', count: { seconds: 60 } });
  expect(labels()).toEqual(['Next', 'Pause', 'Stop']);
  const before = night.view().count?.secondsLeft;
  night.post({ kind: 'said', atMs: night.nowMs(), meaning: { intent: 'yes' } });
  expect(night.view().count?.secondsLeft).toBe(before);
});
