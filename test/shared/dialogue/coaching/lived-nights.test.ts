import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { createSimulation } from '../../../../shared/dialogue/simulation/simulation.ts';
import { saidAfter } from '../../../support/night-in-text.ts';

const toTheQuestion = ['I have a cramp', 'wait for the question'] as const;

const toTheRub = [
  ...toTheQuestion,
  'no',
  'wait for the question',
  'no',
  'wait for the question',
  'no',
] as const;
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
    expect(said).toContain('Five minutes now. Is your leg swollen, hot, or red?');
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
    ['are you a doctor', 'No, I share general tips only.'],
  ])('stands first: "%s"', (question, said) => {
    expect(saidAfter('I have a cramp', 'wait 20s', question)).toEqual([said]);
  });
});

describe('a cramp that comes to somebody on their feet', () => {
  it.each([
    ['at the wall', ['start my bedtime stretches', 'wait 25s']],
    [
      'in the walk after a cramp',
      [...eased, 'next', 'wait 4s', 'next', 'wait 4s', 'yes', 'wait 42s', 'no', 'wait 15s'],
    ],
  ])('%s has them sit down before anything else', (_, script) => {
    const said = saidAfter(...script, "I've got a cramp in my calf", 'wait 20s');
    expect(said.slice(0, 3)).toEqual([
      "I'm here. Sit down again slowly.",
      'Straighten your leg slowly.',
      'Now pull your toes toward your shin.',
    ]);
  });

  it('seated in the bedtime stretches they are not told to sit', () => {
    const seated = ['start my bedtime stretches', 'next', 'next', 'next', 'wait 5s'] as const;
    expect(saidAfter(...seated, "I've got a cramp in my calf")).toEqual([
      "I'm here. Straighten your leg slowly.",
    ]);
  });
});

describe('an answer to the question before last', () => {
  it.each(["no it's not easing", 'no it still hurts'])('"%s" is no "no" to swelling', (words) => {
    expect(saidAfter(...toTheRub, 'wait 4s', words)).toEqual(['Is your leg swollen, hot, or red?']);
  });

  it('"it\'s easing a little" is no "a little" to swelling', () => {
    expect(saidAfter(...toTheRub, 'wait 4s', "it's easing a little").at(-1)).toContain(
      'swollen, hot, or red?',
    );
  });
});

describe('"a bit", to a question about safety, is taken for the careful answer', () => {
  const toStanding = [...toTheRub, 'no', 'wait for the question', 'no', 'wait 4s'] as const;

  it.each(['a bit', 'yes a little', 'maybe'])('swollen "%s": no rub', (words) => {
    expect(saidAfter(...toTheRub, 'wait 4s', words)).toEqual([
      "Don't rub it. Please get medical help today.",
    ]);
  });

  it.each([
    'sort of',
    'I can barely',
    'I can if someone helps me',
    'yes but only with help',
    'I have a bad hip',
    'I could fall',
    'I can try',
  ])('standing safely "%s": in bed', (words) => {
    expect(saidAfter(...toStanding, words)[0]).toMatch(/^That's fine\. We'll stay in bed\./);
  });
});

describe('what is no answer is asked again', () => {
  const toDizzy = [...toTheRub, 'no', 'wait for the question', 'no', 'wait 4s', 'yes', 'wait 46s'] as const;

  it('"I can\'t see it" is no "no" to swelling', () => {
    expect(saidAfter(...toTheRub, 'wait 4s', "I can't see it")).toEqual([
      'Is your leg swollen, hot, or red?',
    ]);
  });

  it('"no but I feel sick" is no "no" to "Are you dizzy?"', () => {
    expect(saidAfter(...toDizzy).at(-1)).toContain('Are you dizzy?');
    expect(saidAfter(...toDizzy, 'no but I feel sick')[0]).toMatch(/^That's fine\. We'll stay in bed\./);
  });
});

describe('somebody to whom it is a little better each time', () => {
  /** What is said in so many minutes, where "Is it easing?" is answered so, and that it is not swollen. */
  function saidIn(minutes: number, howItEases: (askedTimes: number) => string): string {
    const heard: string[] = [];
    const simulation = createSimulation(english, ({ kind, text }) => kind === 'say' && heard.push(text));
    simulation.follow('I have a cramp');
    let answered = 0;
    let askedTimes = 0;
    for (let seconds = 0; seconds < minutes * 60; seconds += 4) {
      simulation.follow('wait 4s');
      const said = heard.slice(answered).join(' ');
      answered = heard.length;
      if (said.endsWith('Is it easing?')) simulation.follow(howItEases(++askedTimes));
      if (said.endsWith('swollen, hot, or red?')) simulation.follow('no');
    }
    return heard.join(' ');
  }

  it('is asked at five minutes about swelling, once, and may rub it then', () => {
    const said = saidIn(8, (askedTimes) => (askedTimes < 7 ? 'a little better' : 'no'));
    expect(said.match(/swollen, hot, or red\?/g)).toHaveLength(1);
    expect(said).toContain("Let's rub it now.");
  });

  it('is sent for advice at ten', () => {
    const said = saidIn(11, () => 'a little better');
    expect(said).toMatch(/Ten minutes is long\. Please call for medical advice\.$/);
  });
});

describe('while advice to get help today stands there', () => {
  const advised = ['I have a cramp', 'wait 15s', "it's swollen and red", 'wait 8s'] as const;

  it.each(['should I rub it', 'is it dangerous', 'should I stand on it', 'how long will it last'])(
    '"%s" is answered by it',
    (question) => {
      expect(saidAfter(...advised, question)).toEqual(["Don't rub it. Please get medical help today."]);
    },
  );

  it('what does not take it back has its own answer', () => {
    expect(saidAfter(...advised, 'are you a doctor')[0]).toMatch(/^No, I share general tips only\./);
  });
});

describe('somebody who is told to drink little', () => {
  it.each(["I'm on dialysis", "I'm not allowed to drink much", 'I have to limit my fluids'])(
    '"%s": there is no water in what follows',
    (words) => {
      const next = Array.from({ length: 6 }, () => ['next', 'wait 3s']).flat();
      const said = [...Array(13).keys()].flatMap((steps) =>
        saidAfter(...eased, words, 'wait 4s', ...next.slice(0, steps)),
      );
      expect(said).toContain("That's fine.");
      expect(said.join(' ')).toContain('A short walk');
      expect(said.join(' ')).not.toContain('water');
    },
  );

  it('said at the sips of water they are left out, and the next thing follows', () => {
    const atTheSips = [...eased, 'next', 'wait 3s', 'next', 'wait 3s', 'next', 'wait 4s'] as const;
    expect(saidAfter(...atTheSips)[0]).toBe('Take a few sips of water.');
    expect(saidAfter(...atTheSips, "I'm not allowed to drink")[0]).toMatch(/^Use gentle warmth\./);
  });
});

it('"Can I have a drink" is answered with whom that is not for', () => {
  expect(saidAfter('I have a cramp', 'wait 18s', 'can I have a drink')).toEqual([
    'Drink through the day, unless told to limit fluids.',
  ]);
});

it('"Good night", with the warmth on, has it taken off first', () => {
  const toWarmth = [...eased, ...Array.from({ length: 4 }, () => ['next', 'wait 4s']).flat()] as const;
  expect(saidAfter(...toWarmth, 'yes', 'wait 2m', 'good night')).toEqual([
    "Time to take it off now. Good night. I'm listening for you.",
  ]);
});

describe('"I only help with legs and feet", where it was misheard', () => {
  const told = ["I've got a cramp in my hand", 'wait 8s'] as const;

  it.each(["no it's my foot", "it's in the sole of my foot"])('"%s" is heard', (words) => {
    expect(saidAfter(...told, words, 'wait 1s')).toEqual([
      "I'm here. Bend your knee. Bring your foot close.",
    ]);
  });

  it('"it really hurts" begins nothing in the leg', () => {
    expect(saidAfter(...told, 'it really hurts')).toEqual([
      "I only help with legs and feet. Call a professional if you're worried.",
    ]);
  });
});

it.each(["I didn't mean to let go", "I'm holding my toes but is that better"])(
  '"%s", in a hold, does not end it as eased',
  (words) => {
    expect(saidAfter('I have a cramp', 'wait 18s', words, 'wait 1s')).not.toContain(
      'Good. Let go slowly. Well done. Rest a moment.',
    );
  },
);

describe('at "Is it easing?"', () => {
  it.each([
    'I am so tired',
    'I will go mad',
    'I am trying',
    'I can feel it pulling',
    'I have to get up at six',
    'it has a grip on me',
    'it does my head in',
    'please',
    "okay I'm doing it",
    'I have it again',
    'what can I do now',
  ])('"%s" is no yes', (words) => {
    expect(saidAfter(...toTheQuestion, words).join(' ')).not.toContain('Well done');
  });

  it.each(['it is', 'I think it is', 'yes it has', 'it does seem to be', 'it is thank god'])(
    '"%s" is one',
    (words) => {
      expect(saidAfter(...toTheQuestion, words)).toEqual(['Well done. Rest a moment.']);
    },
  );

  it('"what shall I do now" has the question again', () => {
    expect(saidAfter(...toTheQuestion, 'what shall I do now')).toEqual(['Is it easing?']);
  });
});

it.each([
  "I'm standing up",
  "I've got out of bed",
  "I'm on my feet",
  "I'm walking around",
  'let me stand up',
])('"%s", by themself in a hold, is met with what keeps from falling', (words) => {
  expect(saidAfter('I have a cramp', 'wait 18s', words)).toEqual(['Hold on to something if you stand.']);
});

it('"I\'ve got it again" after "Well done" begins the stretch again', () => {
  expect(saidAfter(...eased, 'wait 30s', "I've got it again")[0]).toBe(
    'Same stretch again, gently. Now pull your toes toward your shin.',
  );
});

it('"it still hurts", while advice stands there, has it said again', () => {
  const advised = ['I have a cramp', 'wait 15s', "it's swollen and red", 'wait 8s'] as const;
  expect(saidAfter(...advised, 'it still hurts')).toEqual(["Don't rub it. Please get medical help today."]);
});

it('"stop", with the warmth on, is silent, and shows that it must come off', () => {
  const shown: string[] = [];
  const simulation = createSimulation(english, ({ kind, text }) => kind === 'show' && shown.push(text));
  const toWarmth = [...eased, ...Array.from({ length: 4 }, () => ['next', 'wait 4s']).flat()] as const;
  for (const line of [...toWarmth, 'yes', 'wait 2m', 'stop']) simulation.follow(line);
  expect(shown.at(-1)).toContain('Time to take it off');
});

describe('somebody who fell in it, and is not hurt', () => {
  const toStanding = [
    ...toTheQuestion,
    ...Array.from({ length: 5 }, () => ['no', 'wait for the question']).flat(),
    ...['yes', 'wait for the question', 'no', 'wait 12s'],
  ] as const;
  const notHurt = ["I've fallen over", 'wait 5s', "no I'm okay"] as const;

  it('stood for the cramp: sits down, rests, and is not asked to stand again', () => {
    expect(saidAfter(...toStanding).at(-1)).toBe('Stand with both feet flat. Keep holding on.');
    const said = saidAfter(...toStanding, ...notHurt, 'wait 40s').join(' ');
    expect(said).toMatch(/^Good\. Rest a moment before you move\. Sit down again slowly\. Rest your leg\./);
    expect(said).not.toMatch(/stand|weight/i);
  });

  it('stretched at the wall: rests, and the stretches are over', () => {
    expect(saidAfter('start my bedtime stretches', 'wait 25s', ...notHurt, 'wait 30s')).toEqual([
      'Good. Rest a moment before you move.',
    ]);
  });
});

describe('"I can\'t get up", where nobody fell', () => {
  const notFallen = ["I can't get up", 'wait 4s', 'no', 'wait 20s'] as const;

  it('amid the standing goes on in bed', () => {
    const toStandUp = [
      ...toTheQuestion,
      ...Array.from({ length: 5 }, () => ['no', 'wait for the question']).flat(),
      ...['yes', 'wait for the question', 'no', 'wait 4s'],
    ] as const;
    expect(saidAfter(...toStandUp).at(-1)).toBe('Hold something solid. Stand up slowly.');
    const said = saidAfter(...toStandUp, ...notFallen).join(' ');
    expect(said).toMatch(/^That's fine\. We'll stay in bed\./);
    expect(said).not.toMatch(/stand|weight/i);
  });

  it('amid the bedtime stretches goes on seated', () => {
    expect(saidAfter('start my bedtime stretches', 'wait 25s', ...notFallen)[0]).toMatch(
      /^That's fine\. Sit/,
    );
  });
});

it.each(['which toes', 'what toes', 'which shin'])('"%s", in a hold, is answered by its step', (words) => {
  expect(saidAfter('my calf is cramping', 'wait 18s', words)).toEqual([
    'Now pull your toes toward your shin.',
  ]);
});
