import { describe, expect, it } from 'vitest';
import { answers } from '../../../../shared/content/en/answers.ts';
import { lines } from '../../../../shared/content/en/lines.ts';
import { phrases, phrasesInContext } from '../../../../shared/content/en/phrases/index.ts';
import { type ListeningContext, listeningContexts } from '../../../../shared/dialogue/listening-context.ts';
import type { Meaning, PlainIntent } from '../../../../shared/dialogue/meaning.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { understand } from '../../../../shared/dialogue/understanding/understand.ts';
import { measure, sentencesOf } from './measure.ts';

type Case = readonly [text: string, meaning: Meaning | null];

function check(context: ListeningContext, cases: readonly Case[]): void {
  for (const [text, meaning] of cases) expect(understand(text, context), text).toEqual(meaning);
}

describe('an onset', () => {
  it('names part and side wherever they stand', () => {
    check('idle', [
      ["I've got a cramp in my left calf", { intent: 'cramp.onset', part: 'calf', side: 'left' }],
      ['my right foot is cramping', { intent: 'cramp.onset', part: 'foot', side: 'right' }],
      ['both my feet have got cramp', { intent: 'cramp.onset', part: 'foot', side: 'both' }],
      ['cramp in the back of my left thigh', { intent: 'cramp.onset', part: 'hamstring', side: 'left' }],
      ['ow ow my shin', { intent: 'cramp.onset', part: 'shin' }],
      ['my thigh is cramping', { intent: 'cramp.onset', topic: 'thigh' }],
      ["I've got a Charlie horse", { intent: 'cramp.onset' }],
    ]);
  });

  it('takes "right" for a side only beside a place', () => {
    check('idle', [
      ["i've got a cramp right now", { intent: 'cramp.onset' }],
      ['right old cramp in my foot', { intent: 'cramp.onset', part: 'foot' }],
      ["i've got a cramp all right", { intent: 'cramp.onset' }],
      ["right i've got a cramp in my left calf", { intent: 'cramp.onset', part: 'calf', side: 'left' }],
    ]);
  });

  it('is found behind other thoughts, and behind a call for help', () => {
    check('idle', [
      ["i can't sleep i've got a cramp in my foot", { intent: 'cramp.onset', part: 'foot' }],
      ['help my calf is cramping', { intent: 'cramp.onset', part: 'calf' }],
      ["don't just lie there i've got cramp in my leg", { intent: 'cramp.onset' }],
    ]);
  });
});

describe('talk of cramps that starts nothing', () => {
  const talk = (intent: PlainIntent | 'emergency', ...sentences: readonly string[]) =>
    check(
      'idle',
      sentences.map((sentence) => [sentence, { intent }]),
    );

  it('is told apart: denied, somebody else, long ago, elsewhere in the body, another word', () => {
    talk('negation', "i haven't got a cramp", "my foot isn't cramping", 'the cramp is gone');
    talk('third person', 'my husband had a cramp in his leg', 'i had a cramp yesterday', 'cramps are awful');
    talk('third person', 'he said i have a cramp');
    talk('out of scope', 'i have a cramp in my stomach', "my hand's cramping");
    talk('look-alike', "it's cramped in here", 'i have a camp');
  });

  it('is an emergency where it is about chest or jaw', () => {
    talk('emergency', "i've got a cramp in my chest", 'jaw cramp');
  });
});

describe('a red flag', () => {
  const intentOf = (text: string, context: ListeningContext) => understand(text, context)?.intent ?? null;

  it('counts in any thought of a longer sentence', () => {
    check('idle', [
      ["my wife's asleep and call an ambulance", { intent: 'emergency' }],
      ["everything's gone grey and I feel faint", { intent: 'emergency' }],
    ]);
    check('coaching', [
      ["that's not cramp it's all red and swollen", { intent: 'doctor', topic: 'swollen' }],
    ]);
    check('easing', [["no it's gone all numb", { intent: 'doctor', topic: 'weak' }]]);
  });

  it('counts for somebody near who suffers it now, and not for what is over or told', () => {
    for (const text of ["mum can't breathe", "my husband's collapsed", "hang on my wife can't breathe"]) {
      expect(intentOf(text, 'idle'), text).toBe('emergency');
      expect(intentOf(text, 'coaching'), text).toBe('emergency');
    }
    for (const text of [
      'my husband had a stroke years ago',
      "my wife couldn't breathe for laughing",
      "the goalkeeper can't breathe",
      "she said my dad can't breathe",
    ]) {
      expect(intentOf(text, 'idle'), text).not.toBe('emergency');
    }
  });

  it('is a clot that feels as the last one did, and a leg that suddenly does not carry', () => {
    check('idle', [
      ['I had a clot in this leg last year and it feels the same', { intent: 'doctor', topic: 'swollen' }],
      ["I suddenly can't walk", { intent: 'doctor', topic: 'weak' }],
      ['my grandad had a clot and died', null],
    ]);
  });
});

describe('a conversation', () => {
  it('hears how it is, whatever words are denied on the way', () => {
    check('easing', [
      ['it stopped', { intent: 'better' }],
      ["it doesn't hurt any more", { intent: 'better' }],
      ['the cramp is gone', { intent: 'better' }],
      ["it's not as bad but it's still there", { intent: 'partial' }],
      ["it's not easing", { intent: 'worse' }],
      ["it won't stop", { intent: 'worse' }],
      ["it's getting worse not better", { intent: 'worse', topic: 'more' }],
      ['not yet', { intent: 'no' }],
    ]);
  });

  it('never takes a wish for the pain to stop, or "it stopped", as "stop"', () => {
    for (const text of ['it stopped', "it won't stop", 'make it stop', "don't stop", 'stop the timer']) {
      expect(understand(text, 'coaching')?.intent, text).not.toBe('stop');
    }
  });

  it('obeys what is said behind what is not to be done', () => {
    expect(understand("don't stop counting. Stop.", 'coaching')).toEqual({ intent: 'stop' });
    expect(understand("don't stop counting", 'coaching')?.intent).not.toBe('stop');
  });

  it('takes a joint of meat, and help that does not come, for no relief', () => {
    for (const text of ["the leg of pork's gone off", "the chicken leg's gone cold", "nobody's helping"])
      expect(understand(text, 'coaching'), text).toBeNull();
    expect(understand("the leg of lamb's done, but my leg's gone numb", 'coaching')?.intent).toBe('doctor');
  });

  it('takes a stretch that somebody lets go of for no relief', () => {
    expect(understand("I've let go by accident", 'coaching')?.intent).not.toBe('better');
    expect(understand("it's let go", 'coaching')).toEqual({ intent: 'better' });
  });

  it('waits when it is asked to wait a second, not when it eased for a second', () => {
    check('easing', [
      ['hold on for a second', { intent: 'pause' }],
      ['it did for a second then it came back', { intent: 'worse' }],
    ]);
  });

  it('hears another place at any time', () => {
    check('coaching', [
      ["no it's my shin not my calf", { intent: 'part.shin', part: 'shin' }],
      ["wait it's my left foot", { intent: 'part.foot', part: 'foot', side: 'left' }],
    ]);
  });

  it('hears the short answers of each question', () => {
    check('which-part', [
      ['the front i think', { intent: 'part.quad', part: 'quad' }],
      ['back', { intent: 'part.hamstring', part: 'hamstring' }],
      ['inside', { intent: 'part.innerThigh', part: 'innerThigh' }],
      ['thigh', { intent: 'part.thigh' }],
    ]);
    check('which-side', [
      ['right', { intent: 'side', side: 'right' }],
      ['not the left the right', { intent: 'side', side: 'right' }],
    ]);
    check('yes-or-no', [
      ["no it's not swollen", { intent: 'no' }],
      ["they're curling under", { intent: 'part.toes', part: 'toes', topic: 'down' }],
      ['my toes are pulling up', { intent: 'part.toes', part: 'toes', topic: 'up' }],
      ['go on then', { intent: 'yes' }],
    ]);
  });

  it('takes doubt for neither yes nor no where a red flag may be asked about', () => {
    check('yes-or-no', [
      ["i don't know", null],
      ["i'm not sure", null],
    ]);
  });

  it('sends signs of the urgent tier on, not the same words denied', () => {
    check('coaching', [
      ['my calf is red and warm and swollen', { intent: 'doctor', topic: 'swollen' }],
      ['my foot has gone numb', { intent: 'doctor', topic: 'weak' }],
      ['my urine is dark and my muscles hurt', { intent: 'doctor', topic: 'statin' }],
      ["i can't feel my leg", { intent: 'emergency', topic: 'cannot move' }],
      ["i can't feel it any more", { intent: 'better' }],
      ['i fell and hit my head', { intent: 'fall', topic: 'hurt' }],
      ["i've fallen and i can't get up", { intent: 'fall', topic: 'cannot get up' }],
      ['something went pop', { intent: 'sharp pain', topic: 'pop' }],
    ]);
    expect(understand("it's not swollen", 'coaching')?.intent).not.toBe('doctor');
    expect(understand('i fell asleep', 'coaching')?.intent).not.toBe('fall');
  });

  it('knows which answer a question asks for', () => {
    const topics: Readonly<Record<string, string>> = {
      'why do i get cramps': 'why',
      'is it dangerous': 'danger',
      'do i need magnesium': 'minerals',
      'is quinine any good': 'quinine',
      'should i drink more water': 'water',
      'is it a blood clot': 'clot',
      'should i rub it': 'rub',
      'heat or ice': 'hot',
      'can i take a painkiller': 'pill',
      'is it my tablets': 'meds',
      'how long will it last': 'long',
      'will it come back tonight': 'again',
      'are you a doctor': 'who',
      'do the stretches help': 'works',
    };
    for (const [text, topic] of Object.entries(topics)) {
      expect(understand(text, 'coaching'), text).toEqual({ intent: 'why', topic });
    }
  });
});

describe("Charley's own voice", () => {
  const spoken = [
    ...Object.values(lines).map((line) => line.spoken),
    ...Object.values(answers).map(({ answer }) => answer),
  ];
  const sentences = spoken.flatMap((text) => text.split(/[.?!:]/)).map((sentence) => sentence.trim());
  /** Content that says what people also say to Charley. It only ever stands beside more words. */
  const alsoSaidToCharley = ['Okay', 'Good night', 'No cramp', "Let's stretch", 'Yes', 'No'];

  it('means nothing, text by text and sentence by sentence', () => {
    const phrased = [...spoken, ...sentences].filter((text) => !alsoSaidToCharley.includes(text));
    for (const context of listeningContexts) {
      const taken = phrased.filter((text) => understand(text, context) !== null);
      expect(taken, context).toEqual([]);
    }
  });

  it('means nothing with its numbers filled in', () => {
    const filled = [
      'Hold. Thirty seconds.',
      'Thirty seconds',
      'Five seconds left.',
      'Night nine of forty-two.',
    ];
    for (const text of [...filled, "You've logged three cramps this week."]) {
      for (const context of ['idle', 'coaching', 'easing', 'yes-or-no'] as const) {
        expect(judge(text, context).verdict.accepted, `${text}, ${context}`).toBe(false);
      }
    }
  });
});

describe('the sentences for development', () => {
  it('are understood in at least 98 of 100 cases, with no false start', () => {
    const measured = measure(sentencesOf('development'));
    expect(measured.right / measured.sentences, JSON.stringify(measured.misses)).toBeGreaterThanOrEqual(0.98);
    expect(measured.falseStarts).toBe(0);
  });
});

describe('the phrase lists', () => {
  it('never say the same to two intents, but for what the moment decides', () => {
    const owners = new Map<string, string[]>();
    for (const [intent, list] of Object.entries(phrases)) {
      for (const phrase of list) owners.set(phrase, [...(owners.get(phrase) ?? []), intent]);
    }
    const shared = [...owners].filter(([, intents]) => intents.length > 1).map(([phrase]) => phrase);
    expect(shared.toSorted()).toEqual(['all right', 'no more cramps', 'not yet', 'the cramp is gone']);
  });

  it('keep the short answers of a question out of every other moment', () => {
    for (const [intent, list] of Object.entries(phrasesInContext['which-part'])) {
      for (const phrase of list) expect(understand(phrase, 'coaching')?.intent, phrase).not.toBe(intent);
    }
  });
});
