import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { createSimulation } from '../../../../shared/dialogue/simulation/simulation.ts';
import { saidAfter } from '../../../support/night-in-text.ts';

const toTheQuestion = ['I have a cramp', 'wait for the question'] as const;
const eased = [...toTheQuestion, 'yes'] as const;

describe('somebody who tells in the hold that it hurts, and then does not answer', () => {
  it('has answered: the ladder goes on, and no hold is announced as to a sleeper', () => {
    const said = saidAfter('I have a cramp', 'wait 15s', 'it still hurts', 'wait 45s').join(' ');
    expect(said).toContain("Okay. Rest, then we'll try again.");
    expect(said).not.toContain("I'll count one more hold.");
  });

  it('is asked at five minutes about swelling, and sent for advice at ten', () => {
    const heard: string[] = [];
    const simulation = createSimulation(english, ({ kind, text }) => kind === 'say' && heard.push(text));
    simulation.follow('I have a cramp');
    for (let seconds = 0; seconds < 700; seconds += 1) {
      const before = heard.length;
      simulation.follow('wait 1s');
      if (heard.slice(before).some((text) => text.endsWith('Twenty.'))) simulation.follow('it still hurts');
    }
    const said = heard.join(' ');
    expect(said).toContain('Five minutes now. Is your leg swollen or red?');
    expect(said).toContain('Ten minutes is long. Please call for medical advice.');
  });
});

it('"It still hurts" in a rest does not begin its ten seconds anew in words', () => {
  expect(saidAfter(...toTheQuestion, 'no', 'wait 6s', 'it still hurts')).toEqual([
    "Keep breathing. You're doing fine.",
  ]);
});

describe('just after "Well done"', () => {
  it.each(['no', "no wait, it's not"])('"%s" puts an answer right that was misheard', (words) => {
    expect(saidAfter(...eased, 'wait 3s', words)).toEqual(["Okay. Rest, then we'll try again."]);
  });

  it('a "no" that comes later is for somebody else', () => {
    expect(saidAfter(...eased, 'wait 30s', 'no')).toEqual([]);
  });
});

describe('after "I\'m listening if it returns"', () => {
  it.each(["it's back", "it's come back again", 'ow, it hurts again'])(
    '"%s" begins the stretch again',
    (words) => {
      const back = 'Same stretch again, gently. Now pull your toes toward your shin.';
      expect(saidAfter(...eased, 'wait 110s', words)[0]).toBe(back);
      expect(saidAfter(...eased, 'good night', 'wait 20s', words)[0]).toBe(back);
    },
  );

  it('the telly is heard as at any other time once a minute is over', () => {
    expect(saidAfter(...eased, 'good night', 'wait 90s', "it's back")).toEqual([]);
  });
});

describe('in the middle of a cramp, where one sentence is said, the caution of an answer', () => {
  it.each([
    ['can I walk now', 'Hold on to something if you stand.'],
    ['is it dangerous', 'Watch for swelling or redness.'],
    ['is it my tablets', "Don't stop your tablets yourself."],
  ])('stands first: "%s"', (question, said) => {
    expect(saidAfter('I have a cramp', 'wait 20s', question)).toEqual([said]);
  });
});
