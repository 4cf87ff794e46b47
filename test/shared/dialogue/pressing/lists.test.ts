import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { menuStaysForMoreMs, menuStaysMs } from '../../../../shared/dialogue/menu.ts';
import { questionIds } from '../../../../shared/dialogue/press.ts';
import { spokenText } from '../../../../shared/dialogue/rendering/spoken-text.ts';
import { understand } from '../../../../shared/dialogue/understanding/understand.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { everythingWorks } from '../../../support/page/reachable-views.ts';
import { openPressedNight, type PressedNight } from '../../../support/pressing.ts';

let night: PressedNight;
beforeEach(() => {
  night = openPressedNight();
});
const headline = () => night.view().headline;
const offered = () => night.view().choices.map(({ press }) => press);

describe('a list over the screen', () => {
  it('lies over what goes on, and what goes on goes on', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(5_000);
    const before = night.view().count?.secondsLeft ?? 0;
    night.press('more');
    night.wait(4_000);
    expect(night.view()).toMatchObject({
      headline: 'What would you like?',
      count: { secondsLeft: before - 4 },
    });
    night.press('back');
    expect(night.view()).toMatchObject({
      headline: 'Pull your toes toward you',
      count: { secondsLeft: before - 4 },
    });
  });

  it('closes by itself when nobody presses anything in it', () => {
    night.press('more');
    night.wait(menuStaysMs - 1);
    expect(headline()).toBe('What would you like?');
    night.wait(1);
    expect(headline()).toBe('I am listening for you');
  });

  it('stays for whoever makes the voice louder, and louder still', () => {
    night.press('more', 'more', 'louder', 'louder');
    expect(headline()).toBe('What would you like?');
  });

  it('is put away soon after that, and the hold is what it was', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(5_000);
    night.press('more', 'more', 'slower');
    night.wait(menuStaysForMoreMs - 1);
    expect(headline()).toBe('What would you like?');
    night.wait(1);
    expect(headline()).toBe('Pull your toes toward you');
  });

  it('over a call for help hides neither whom to call nor the way to quiet', () => {
    const settings = { ...night.state().settings, emergencyNumber: '112' };
    night.post({ kind: 'settings', atMs: 0, settings, voice: night.state().voice });
    night.press('wrong', 'chest');
    for (const open of [['more'], ['help']] as const) {
      night.press(...open);
      expect(night.view()).toMatchObject({
        headline: 'Call emergency services now',
        callNumber: '112',
        scene: 'emergency',
      });
      expect(night.view().moreChoices.map(({ press }) => press)).toContain('stop');
    }
    night.press('stop');
    expect(night.view().hint).toContain('Press Stop again if you are safe.');
  });

  it('over a call for help leaves its words where no number is known', () => {
    night.press('wrong', 'chest');
    const call = 'Call your local emergency number. I cannot call for you.';
    expect(night.view()).toMatchObject({ callNumber: null, hint: call });
    for (const open of [['more'], ['help']] as const) {
      night.press(...open);
      expect(night.view()).toMatchObject({ headline: 'Call emergency services now', hint: call });
    }
  });

  it('is only put away by "stop" while nothing goes on', () => {
    night.press('more');
    night.post({ kind: 'pressed', atMs: 0, press: 'stop' });
    expect(headline()).toBe('I am listening for you');
  });

  it('gives way to a question, unless somebody chooses what cannot be done', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.press('more');
    night.until('Is it easing? Yes or no');
    night.press('no');
    night.until('Rest, then hold again');
    night.press('more');
    while (!offered().includes('cannot')) night.press('more');
    night.press('cannot');
    const title = headline();
    for (let steps = 0; night.view().scene !== 'question' && steps < 60; steps += 1) night.wait(1_000);
    expect(headline()).toBe(title);
  });

  it('gives way to a question about a red flag', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.press('wrong');
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    expect(headline()).toBe('Do you need help? Say yes');
  });

  it('is read out by its name, and then what is said meanwhile', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(3_000);
    night.press('more');
    expect(night.view().announcement.text).toBe('What would you like?');
    night.wait(20_000);
    expect(night.view().announcement.text).not.toBe('What would you like?');
  });

  it('shows every question in its parts, and comes round to the first', () => {
    night.press('more', 'questions');
    const first = offered();
    const seen = new Set<string>();
    do {
      for (const press of offered()) seen.add(press);
      expect(offered().length).toBeGreaterThan(1);
      expect(offered().length).toBeLessThanOrEqual(6);
      night.press('more');
    } while (offered()[0] !== first[0]);
    expect([...seen].toSorted()).toEqual(
      Object.keys(english.answers)
        .map((id) => `ask:${id}`)
        .toSorted(),
    );
    expect(questionIds).toHaveLength(Object.keys(english.answers).length);
  });
});

describe('"Something is wrong", said', () => {
  const say = (sentence: string): void => {
    const meaning = understand(sentence, 'coaching');
    if (meaning === null) throw new Error(`"${sentence}" means nothing.`);
    night.post({ kind: 'said', atMs: night.nowMs(), meaning });
  };
  const spoken = () => spokenText(english, night.state().speech.lastLines);

  it.each(['something is wrong', "there's something wrong with my leg", "something isn't right"])(
    'opens its list, ends the stretch and says where to turn: "%s"',
    (sentence) => {
      night.press('start', 'calf');
      night.until('Pull your toes toward you');
      night.wait(8_000);
      say(sentence);
      expect(headline()).toBe('What is wrong?');
      expect(spoken()).toBe("If you're in danger, call for help now. Ease off. Make it gentler.");
      expect(offered()).toContain('chest');
    },
  );

  it('opens it after the relief, in the stretches and over an advice, too', () => {
    for (const presses of [
      ['start', 'calf', 'better'],
      ['more', 'routine'],
      ['start', 'wrong', 'weak'],
    ] as const) {
      night = openPressedNight();
      night.press(...presses);
      say('something is wrong');
      expect(offered()).toContain('chest');
    }
  });

  it('is the answer to a question about a red flag, and the second time a reason to get help', () => {
    night.press('start', 'calf');
    night.post({ kind: 'almost emergency', atMs: night.nowMs() });
    say('something is wrong');
    expect(headline()).toBe('Call emergency services now');
    night = openPressedNight();
    night.press('start', 'calf');
    say('something is wrong');
    say('something is wrong');
    expect(headline()).toBe('Stop. Get medical help now');
  });
});

describe('what changes the voice', () => {
  const withVoice = (voice: ComponentStatus): readonly string[] => {
    night.post({ kind: 'health', atMs: 0, health: { ...everythingWorks, voice } });
    night.press('more', 'more');
    return offered().filter((press) => ['slower', 'louder', 'quieter'].includes(press));
  };

  it('is offered where there is a voice; without one "Slower" gives more time to read', () => {
    expect(withVoice({ kind: 'ready' })).toEqual(['slower', 'louder', 'quieter']);
    night.press('back');
    expect(withVoice({ kind: 'failed', code: 'voice-missing' })).toEqual(['slower']);
    night.press('back');
    expect(withVoice({ kind: 'off' })).toEqual(['slower']);
  });

  it('is "Louder" where the voice is only muted', () => {
    expect(withVoice({ kind: 'failed', code: 'voice-muted' })).toEqual(['slower', 'louder']);
  });

  it('is nothing in an emergency without a voice', () => {
    night.post({ kind: 'health', atMs: 0, health: { ...everythingWorks, voice: { kind: 'off' } } });
    night.press('wrong', 'chest');
    expect(offered()).toEqual(['repeat', 'stop']);
  });
});

describe('an answer', () => {
  const askHowLong = (): void => {
    night.press('more');
    while (!offered().includes('questions')) night.press('more');
    night.press('questions', 'ask:long');
  };

  it('stands whole over the count while it is read, and as it is said where there is a voice', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(8_000);
    askHowLong();
    expect(night.view().hint).toBe('Usually seconds to a few minutes.');
    night.wait(2_000);
    expect(night.view().hint).toBe('');
    night.post({ kind: 'health', atMs: 0, health: { ...everythingWorks, voice: { kind: 'off' } } });
    askHowLong();
    expect(night.view()).toMatchObject({
      hint: english.answers.long.answer,
      headline: 'Pull your toes toward you',
    });
  });

  it('stands in print besides being said', () => {
    night.press('more', 'questions', 'ask:rub');
    expect(night.view()).toMatchObject({
      headline: english.answers.rub.question,
      hint: english.answers.rub.answer,
    });
  });
});

describe('the page of help', () => {
  it('names what counts now with its key, and nothing else', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.press('more', 'more', 'help');
    const { choices, moreChoices, hint } = night.view();
    expect(choices.map(({ label, key }) => [label, key])).toEqual([
      ['Better', 'B'],
      ['Still hurts', 'W'],
      ['Pause', 'P'],
      ['Repeat', 'R'],
      ['Next', 'Space'],
      ['A little better', null],
    ]);
    expect(moreChoices.map(({ label, key }) => [label, key])).toContainEqual(['Stop', 'Esc']);
    expect(hint).toBe('You can say most of these, too.');
  });

  it('sends nobody to speak who is not heard', () => {
    const off = { kind: 'off' } as const;
    night.post({
      kind: 'health',
      atMs: 0,
      health: { ...everythingWorks, microphone: off, recognition: off, voice: off },
    });
    night.press('start', 'calf', 'more');
    while (!offered().includes('help')) night.press('more');
    night.press('help');
    expect(night.view().hint).toBe('Press a word, or its key.');
  });

  it('tells while Charley waits how the buttons come in the dark', () => {
    night.press('more', 'help');
    expect(night.view().hint).toBe('Dark? Slide a finger to see the buttons.');
  });

  it('is opened by saying "help", too', () => {
    night.press('start', 'calf');
    night.post({ kind: 'said', atMs: night.nowMs(), meaning: { intent: 'help' } });
    expect(headline()).toBe('What you can do now');
    night.post({ kind: 'said', atMs: night.nowMs(), meaning: { intent: 'better' } });
    expect(headline()).toBe('Well done. Rest a moment');
  });
});
