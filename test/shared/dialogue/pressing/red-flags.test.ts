import { describe, expect, it } from 'vitest';
import { answerMs } from '../../../../shared/content/protocol.ts';
import { menuStaysMs } from '../../../../shared/dialogue/menu.ts';
import { initialState } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import { understand } from '../../../../shared/dialogue/understanding/understand.ts';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

/** What is pressed under "Something is wrong", and what a person says instead. */
const redFlags = [
  ['chest', 'I have chest pain'],
  ['breath', "I can't breathe"],
  ['faceOrSpeech', 'my face is drooping'],
  ['faceOrSpeech', 'my speech is slurred'],
  ['faceOrSpeech', 'my arm is weak'],
  ['fall', 'I have fallen'],
  ['swollen', 'my leg is swollen'],
  ['swollen', 'my leg is hot'],
  ['weak', 'my leg is suddenly weak'],
] as const;

const moments: readonly (readonly [name: string, reach: (night: PressedNight) => void])[] = [
  ['in the first step', ({ press }) => press('start')],
  [
    'in a hold',
    ({ press, until, wait }) => {
      press('start');
      until('Pull your toes toward you');
      wait(8_000);
    },
  ],
  [
    'at a question',
    ({ press, until }) => {
      press('start');
      until('Is it easing? Yes or no');
    },
  ],
  ['in a pause', ({ press }) => press('start', 'calf', 'more', 'pause')],
  ['after the relief', ({ press }) => press('start', 'calf', 'better')],
  ['in the bedtime stretches', ({ press }) => press('more', 'routine')],
  ['where help today is advised already', ({ press }) => press('start', 'wrong', 'swollen')],
];

describe.each(moments)('"Something is wrong", %s,', (_, reach) => {
  it.each(redFlags)('"%s" leads where "%s" leads', (press, sentence) => {
    const night = openPressedNight();
    reach(night);
    const meaning = understand(sentence, 'coaching');
    expect(meaning).not.toBeNull();
    if (meaning === null) return;
    const said = transition(night.state(), { kind: 'said', atMs: night.nowMs(), meaning });
    const before = night.effects.length;
    night.press('wrong', press);
    expect(night.state()).toEqual(said.state);
    expect(night.effects.slice(before)).toEqual(said.effects);
  });
});

describe('while Charley waits', () => {
  it('a red flag is two presses away', () => {
    const night = openPressedNight();
    night.press('wrong', 'chest');
    expect(night.state().scene).toEqual({ kind: 'emergency', stage: 'calling' });
    expect(night.state().menu).toBe(initialState().menu);
  });

  it('"Do you need help?" waits for whoever looks through the red flags, and no longer', () => {
    const night = openPressedNight();
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    night.press('wrong');
    night.wait(menuStaysMs - 1);
    expect(night.view().headline).toBe('What is wrong?');
    night.press('swollen');
    expect(night.view().headline).toBe('Do not rub. Get help today');
    night.press('stop');
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    night.press('wrong');
    night.wait(menuStaysMs + 15_000);
    expect(night.view().scene).toBe('emergency');
  });

  it('"Do you need help?" has its usual time again once the list is put away', () => {
    const night = openPressedNight();
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    night.wait(6_000);
    night.press('wrong');
    night.wait(6_000);
    night.press('back');
    night.wait(answerMs - 1);
    expect(night.view().headline).toBe('Do you need help? Say yes');
    expect(night.state().speech.saying).toBeNull();
    // Asked the second time, and silent again.
    night.wait(1 + 1_000 + answerMs);
    expect(night.view().scene).toBe('emergency');
  });

  it('"Do you need help?" can be answered with yes over the list of what is wrong', () => {
    const night = openPressedNight();
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    night.press('wrong', 'yes');
    expect(night.view().scene).toBe('emergency');
  });

  it('the list of what is wrong offers no yes where nothing asks for it', () => {
    const night = openPressedNight();
    night.press('start', 'wrong');
    expect(() => night.press('yes')).toThrow();
  });
});
