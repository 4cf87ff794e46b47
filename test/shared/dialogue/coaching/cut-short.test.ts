import { describe, expect, it } from 'vitest';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

function keptOf({ effects }: PressedNight) {
  const kept = effects.find((effect) => effect.kind === 'save episode');
  return kept?.kind === 'save episode' ? kept.episode : null;
}

describe('a red flag that ends the help', () => {
  it.each([
    ['chest', 'emergency'],
    ['swollen', 'advice'],
  ] as const)('before any hold says nothing of how long the cramp was: "%s"', (sign, outcome) => {
    const night = openPressedNight();
    night.press('start');
    night.wait(3_000);
    night.press('wrong', sign);
    expect(keptOf(night)).toMatchObject({ outcome, endedAtMs: null, steps: [] });
  });

  it.each(['chest', 'swollen'] as const)('in a hold keeps how long it had lasted by then: "%s"', (sign) => {
    const night = openPressedNight();
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    while (night.view().count === null) night.wait(1_000);
    night.wait(3_000);
    night.press('wrong', sign);
    expect(keptOf(night)?.endedAtMs).toBe(night.nowMs());
  });
});
