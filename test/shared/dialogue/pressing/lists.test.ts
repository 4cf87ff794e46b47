import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { menuStaysMs } from '../../../../shared/dialogue/menu.ts';
import { questionIds } from '../../../../shared/dialogue/press.ts';
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
    night.press('wrong');
    night.wait(4_000);
    expect(night.view()).toMatchObject({ headline: 'What is wrong?', count: null });
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

  it('is only put away by "stop" while nothing goes on', () => {
    night.press('more');
    night.post({ kind: 'pressed', atMs: 0, press: 'stop' });
    expect(headline()).toBe('I am listening for you');
  });

  it('gives way to a question, unless something is wrong', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.press('more');
    night.until('Is it easing? Yes or no');
    night.press('no');
    night.until('Rest, then hold again');
    night.press('wrong');
    for (let steps = 0; night.view().scene !== 'question' && steps < 60; steps += 1) night.wait(1_000);
    expect(headline()).toBe('What is wrong?');
  });

  it('is read out by its name, and then what is said meanwhile', () => {
    night.press('start', 'calf');
    night.until('Pull your toes toward you');
    night.wait(3_000);
    night.press('wrong');
    expect(night.view().announcement.text).toBe('What is wrong?');
    night.wait(20_000);
    expect(night.view().announcement.text).not.toBe('What is wrong?');
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

describe('an answer', () => {
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
    night.press('more', 'help');
    expect(night.view().hint).toBe('Press a word, or its key.');
  });

  it('is opened by saying "help", too', () => {
    night.press('start', 'calf');
    night.post({ kind: 'said', atMs: night.nowMs(), meaning: { intent: 'help' } });
    expect(headline()).toBe('What you can do now');
    night.post({ kind: 'said', atMs: night.nowMs(), meaning: { intent: 'better' } });
    expect(headline()).toBe('Well done. Rest a moment');
  });
});
