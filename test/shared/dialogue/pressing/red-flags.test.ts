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
    night.press('wrong');
    const before = night.effects.length;
    night.press(press);
    expect(night.state()).toEqual(said.state);
    expect(night.effects.slice(before)).toEqual(said.effects);
  });
});

describe('while the list of what is wrong is open', () => {
  const openInHold = (): PressedNight => {
    const night = openPressedNight();
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(8_000);
    night.press('wrong');
    return night;
  };
  const secondsLeft = (night: PressedNight) => night.view().count?.secondsLeft;
  const said = (night: PressedNight, from: number) =>
    night.effects.slice(from).filter(({ kind }) => kind === 'say' || kind === 'tone');

  it('nothing is counted and nothing is said, and what was being said ends', () => {
    const night = openPressedNight();
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.press('wrong');
    expect(night.effects.at(-1)).toEqual({ kind: 'silence' });
    const silent = night.effects.length;
    night.wait(menuStaysMs - 1);
    expect(said(night, silent)).toEqual([]);
    expect(night.view()).toMatchObject({ headline: 'What is wrong?', activity: 'Paused' });
  });

  it('the count stands still, and goes on where it was once somebody goes back', () => {
    const night = openInHold();
    const before = secondsLeft(night);
    night.wait(20_000);
    expect(secondsLeft(night)).toBe(before);
    night.press('back');
    expect(night.view()).toMatchObject({
      headline: 'Pull your toes toward you',
      count: { secondsLeft: before },
    });
    night.wait(5_000);
    expect(secondsLeft(night)).toBeLessThan(before ?? 0);
  });

  it('a question that was asked is asked again', () => {
    const night = openPressedNight();
    night.press('start', 'calf');
    night.until('Is it easing? Yes or no');
    night.press('wrong');
    night.wait(menuStaysMs - 1);
    expect(night.view().headline).toBe('What is wrong?');
    night.press('back');
    expect(night.view().headline).toBe('Is it easing? Yes or no');
  });

  it('it waits for a word where nobody presses anything until the list closes', () => {
    const night = openInHold();
    night.wait(menuStaysMs + 5_000);
    expect(night.view().headline).toBe('Paused. Say go on');
    night.wait(60_000);
    expect(night.view().headline).toBe('Paused. Say go on');
    night.press('resume');
    expect(night.view().headline).toBe('Pull your toes toward you');
  });

  it('a pause that somebody asked for before stays a pause', () => {
    const night = openPressedNight();
    night.press('start', 'calf', 'more', 'pause', 'wrong', 'back');
    expect(night.view().headline).toBe('Paused. Say go on');
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
