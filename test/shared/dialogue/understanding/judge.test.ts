import { describe, expect, it } from 'vitest';
import { type ListeningContext, listeningContexts } from '../../../../shared/dialogue/listening-context.ts';
import { isAlmostCramp } from '../../../../shared/dialogue/understanding/almost.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import type { RejectionReason } from '../../../../shared/ports/hearing.ts';

function verdictOn(text: string, context: ListeningContext): 'accepted' | RejectionReason {
  const { verdict } = judge(text, context);
  return verdict.accepted ? 'accepted' : verdict.reason;
}

describe('while idle', () => {
  it('a whole onset counts', () => {
    for (const text of ['i have a cramp', 'my left calf is cramping', 'ow ow my foot', 'leg cramp']) {
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
    }
  });

  it('nothing counts with an unknown word in it, cut short, or among words that it does not explain', () => {
    for (const text of [
      'i have a [unk] cramp',
      '[unk] i have a cramp',
      'i have a cramp in my',
      'i have a cramp in my old rocking chair',
    ]) {
      expect(verdictOn(text, 'idle'), text).toBe('not a whole phrase');
    }
  });

  it('a cramp in some thing, which was a clamp or a crab, is asked about in silence, and one in a leg counts', () => {
    for (const text of [
      'i have a cramp in the garage',
      'i have got a cramp in this bucket',
      'i have a cramp is the van',
    ]) {
      const { meaning, verdict } = judge(text, 'idle');
      expect([meaning?.intent, verdict.accepted], text).toEqual(['cramp.onset', false]);
    }
    for (const text of ['i have a cramp in this leg', 'i have a cramp in the middle of my foot'])
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
  });

  it('a red flag behind which another speaks on is asked about', () => {
    expect(verdictOn("i can't breathe she", 'idle')).toBe('doubtful');
    expect(verdictOn("i can't breathe", 'idle')).toBe('accepted');
  });

  it('what the engine makes of near-sounding talk does not count', () => {
    for (const text of [
      "it's not a cramp i locked my shin",
      "i've got cramps i took talk gets",
      "i've got a foot in both cramps",
      'to is cramping up again',
      'my [unk] got cramp from [unk]',
    ]) {
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
    }
  });

  it('a habit of a leg is worth a silent question, and a leg that cramps so badly just now begins help', () => {
    for (const text of ['my calves cramp in waves', 'my legs cramp at night', 'my foot cramps when i swim']) {
      expect(isAlmostCramp(text, judge(text, 'idle').meaning), text).toBe(true);
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
    }
    for (const text of ['my calf cramps so bad', 'my calves are cramping in waves'])
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
  });

  it("what no rule knows of a leg of one's own is worth a silent question, unless a word was not heard", () => {
    const asked = (text: string) => isAlmostCramp(text, judge(text, 'idle').meaning);
    for (const text of ["my leg's throwing a tantrum", "it's like barbed wire round my calf"]) {
      expect(asked(text), text).toBe(true);
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
      expect(asked(`[unk] ${text}`), text).toBe(false);
    }
    for (const text of ["my foot's a size six", 'my leg was in plaster', 'his leg is throwing a tantrum'])
      expect(asked(text), text).toBe(false);
  });

  it('no single word counts but the cramp itself', () => {
    expect(verdictOn('cramp', 'idle')).toBe('accepted');
    for (const text of ['cramped', 'emergency', 'why', 'stop', 'yes', 'calf', 'help', 'better']) {
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
    }
  });

  it('what may be a red flag in words that no rule knows is asked about, and everyday talk is not', () => {
    for (const text of ['my breathing is all over the shop', "i can't get my mouth to work"]) {
      expect(verdictOn(text, 'idle'), text).toBe('doubtful');
    }
    for (const text of [
      "my hand won't fit in there",
      'my heart skipped a beat',
      'he breathes like a horse',
    ]) {
      expect(verdictOn(text, 'idle'), text).not.toBe('doubtful');
    }
  });

  it('talk about cramps is not for Charley', () => {
    for (const text of [
      "i don't have a cramp",
      'my husband had a cramp',
      'stomach cramps',
      "it's cramped in here",
    ]) {
      expect(verdictOn(text, 'idle'), text).toBe('not for Charley');
    }
  });

  it("a person's own cramp elsewhere counts, to be answered and never to be stretched", () => {
    for (const text of ['i have a cramp in my stomach', "my hand's cramping"]) {
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
      expect(judge(text, 'idle').meaning?.intent, text).toBe('out of scope');
    }
  });

  it('a grave sign of him, of her or of somebody by name is asked about, and a manner of speaking is not', () => {
    for (const text of [
      "he's breathing funny",
      'Mrs Jones is gasping for air',
      "she won't wake up no matter what I do",
      "Grandad fell out of bed and he can't get up",
      "I've found him on the floor and he's not moving",
    ])
      expect(verdictOn(text, 'idle'), text).toBe('doubtful');
    for (const text of [
      "he's breathing down my neck",
      "he's gasping for a pint",
      "she can't talk she's driving",
    ])
      expect(['doubtful', 'accepted'], text).not.toContain(verdictOn(text, 'idle'));
  });

  it("what would be a red flag of the speaker's is asked about where it is of somebody of their own just now", () => {
    for (const text of [
      "my wife's pacemaker keeps shocking her",
      "my husband's appendix has burst",
      'my mum keeps seeing flashing lights',
      "grandad's gone hypo",
    ])
      expect(judge(text, 'idle'), text).toMatchObject({
        meaning: { intent: 'emergency' },
        verdict: { accepted: false, reason: 'doubtful' },
      });
    for (const text of [
      "my husband's appendix burst years ago",
      'my nan had a fall at Christmas',
      "my lad's got a bad chest",
      "my mum's gone a bit deaf",
      "my husband's asleep",
    ])
      expect(judge(text, 'idle').meaning, text).toBeNull();
  });

  it('a hand that cannot reach is none without power, and a film that takes the breath is no danger', () => {
    expect(judge("I can't get my hand round my foot", 'coaching').meaning?.intent).toBe("can't do");
    expect(judge("I can't get my hand to work", 'coaching').meaning?.intent).toBe('emergency');
    expect(judge("this film's so sad I can't breathe", 'idle').meaning).toBeNull();
    for (const text of [
      "the film was so sad and now I can't breathe",
      "I can't breathe the film was so good",
    ])
      expect(judge(text, 'idle').meaning?.intent, text).toBe('emergency');
  });

  it('a nose or a finger of theirs that bleeds is none, whoever bleeds or whose nose will not stop is', () => {
    for (const text of [
      "my son's nose is bleeding",
      "my wife's finger's bleeding",
      "my baby's gums are bleeding again",
    ])
      expect(judge(text, 'idle').meaning, text).toBeNull();
    for (const text of [
      'my wife is bleeding',
      "my mum's leg is bleeding",
      "my husband's nose is bleeding and it won't stop",
      "my son's finger is bleeding badly",
    ])
      expect(judge(text, 'idle'), text).toMatchObject({
        meaning: { intent: 'emergency' },
        verdict: { accepted: true },
      });
  });

  it('an ambulance for somebody near is an order as one without a name is, and asked about it is asked back', () => {
    for (const text of [
      'call an ambulance for my husband',
      'ring nine nine nine for my mum quick',
      "get an ambulance for her she's collapsed",
    ])
      expect(judge(text, 'idle'), text).toMatchObject({
        meaning: { intent: 'emergency' },
        verdict: { accepted: true },
      });
    for (const text of ['he needs an ambulance', 'should I call an ambulance for my husband'])
      expect(judge(text, 'idle'), text).toMatchObject({
        meaning: { intent: 'emergency' },
        verdict: { accepted: false, reason: 'doubtful' },
      });
    for (const text of [
      'I had to call an ambulance for my husband last year',
      "get a toy ambulance for my son's birthday",
      'we need an ambulance to take her to the clinic tomorrow',
    ])
      expect(judge(text, 'idle').meaning?.intent, text).not.toBe('emergency');
  });

  it('other plain words of a danger are asked about', () => {
    for (const text of [
      "mum's slumped in her chair",
      "my son's taken something",
      "my mate's overdosed",
      "the baby's very hot and won't feed",
      "I've cut my leg and it's pumping",
      "I've hurt myself on purpose",
      "I'm so hot and I'm shivering",
    ])
      expect(judge(text, 'idle').meaning?.intent, text).toBe('emergency');
    for (const text of [
      "my son's taken something from my purse",
      "mum's slumped in front of the telly",
      'I hurt my knee on purpose-built steps',
    ])
      expect(judge(text, 'idle').meaning?.intent, text).not.toBe('emergency');
  });

  it('how to stretch is asked about without an alarm: how hard to push, which way the foot points, how far to go', () => {
    for (const text of [
      'how hard do I need to push',
      'is my foot pointing the wrong way',
      "I can't feel it when I go further",
      "I can't feel it when I go up on my toes",
    ])
      expect(judge(text, 'coaching').meaning?.intent, text).not.toBe('emergency');
    for (const text of [
      'help I need to push',
      "my foot's pointing the wrong way",
      "I can't feel it when I go to the toilet",
      "I can't feel it when I go",
    ])
      expect(judge(text, 'coaching').meaning?.intent, text).toBe('emergency');
  });

  it('what only holds the words of a danger is none: an allergy to cats, sugar in the tea, blood that was given', () => {
    for (const text of [
      "I'm allergic to cats and I've just had dinner",
      "I'm allergic to penicillin so I had the other one",
      "I need some sugar in my tea I'm shaky on this",
      "I've lost blood pressure tablets",
      'I lost a lot of blood giving at the donor van',
      "my wife can't walk straight in those heels",
      "my wife can't breathe a word of it",
      "my husband can't move for presents",
      "my son's overdosed on chocolate",
      "there's brown muck on my foot from the garden",
    ])
      expect(judge(text, 'idle').meaning, text).toBeNull();
    for (const text of [
      "I'm allergic to nuts and I've just eaten a cake",
      "I'm allergic to nuts so I took my EpiPen",
      "I need some sugar I'm shaky",
      "I've lost a lot of blood",
      "I can't walk straight",
      "my husband can't move for the pain",
    ])
      expect(judge(text, 'idle').meaning?.intent, text).toBe('emergency');
  });

  it('an attack of whatever kind that somebody near has is an alarm', () => {
    for (const text of ['my wife is having an asthma attack', "our Sarah's having a diabetic attack"])
      expect(judge(text, 'idle').meaning, text).toMatchObject({ intent: 'emergency' });
    expect(judge("he's having an attack of the giggles", 'idle').meaning).toBeNull();
  });

  it('a fire, gas and who breaks in are asked about where no more is said, and a hearth is not', () => {
    for (const text of [
      "the bed's on fire",
      'I can smell gas',
      "there's a burglar downstairs",
      "somebody's breaking in",
    ])
      expect(verdictOn(text, 'idle'), text).toBe('doubtful');
    for (const text of [
      "there's a fire in the grate",
      'the toast is burning',
      "there's somebody at the door",
      'the house was on fire in my dream',
    ])
      expect(judge(text, 'idle').meaning, text).toBeNull();
  });

  it('nobody is talked out of a red flag or of a cramp, and other things need not be told', () => {
    expect(judge("don't tell me it's not a heart attack", 'idle').meaning?.intent).toBe('emergency');
    expect(judge("don't tell me I'm not having a cramp", 'idle').meaning?.intent).toBe('cramp.onset');
    for (const text of ["don't tell me it's raining again", "don't tell me what to do"])
      expect(judge(text, 'idle').meaning, text).toBeNull();
    expect(judge("don't tell me it's not gone", 'easing').meaning?.intent).not.toBe('better');
  });

  it('a cramp of this moment counts beside those of a habit and those that are denied', () => {
    for (const [text, part] of [
      ["every night I get these and now it's my calf", 'calf'],
      ["I always get cramps but this one's in my foot", 'foot'],
      ["I don't have a cramp in my calf it's my foot", 'foot'],
    ] as const) {
      expect(judge(text, 'idle').meaning, text).toMatchObject({ intent: 'cramp.onset', part });
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
    }
    expect(verdictOn('I never get cramp in my foot', 'idle')).not.toBe('accepted');
  });

  it('whoever rings for an ambulance already is asked about, unless it is in a film', () => {
    expect(verdictOn("Jean's calling an ambulance", 'idle')).toBe('doubtful');
    expect(verdictOn("Jean's calling an ambulance in that film", 'idle')).not.toBe('doubtful');
  });

  it("an alarm needs a speaker of one's own", () => {
    expect(verdictOn("i've fallen and i can't get up", 'idle')).toBe('accepted');
    expect(verdictOn("i can't breathe call someone", 'idle')).toBe('accepted');
    expect(verdictOn('call an ambulance', 'idle')).toBe('accepted');
    for (const text of [
      "she can't breathe",
      'chest pain can be a sign of a heart attack',
      'they had to call an ambulance',
      'i fell in love',
      'i fell off my bike last year',
      "it's an emergency said the captain",
    ]) {
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
    }
  });

  it('a question counts about cramps, or when Charley is called', () => {
    expect(verdictOn('why do i get cramps', 'idle')).toBe('accepted');
    expect(verdictOn('is it dangerous', 'idle')).toBe('not for Charley');
    expect(verdictOn('charley is it dangerous', 'idle')).toBe('accepted');
    expect(verdictOn('good night', 'idle')).toBe('not expected now');
    expect(verdictOn('hey charley good night', 'idle')).toBe('accepted');
    expect(verdictOn('charley what can i say', 'idle')).toBe('accepted');
  });

  it('a question what a thing does for cramps is one, and a plea begins help', () => {
    const intentOf = (text: string) => judge(text, 'idle').meaning?.intent;
    for (const text of [
      'would socks stop my cramps',
      'will yoga get rid of leg cramps',
      'can beer cause cramps',
    ])
      expect(['why', 'prevent'], text).toContain(intentOf(text));
    for (const text of ['can you help my cramp', 'can something stop this cramp'])
      expect(intentOf(text), text).toBe('cramp.onset');
  });

  it('the words of a conversation are not expected', () => {
    for (const text of ['be quiet', 'much better', 'left foot', 'louder please']) {
      expect(verdictOn(text, 'idle'), text).toBe('not expected now');
    }
  });
});

describe('in a conversation', () => {
  it('a clear short word counts beside one that is not known', () => {
    for (const text of ['[unk] stop', 'stop [unk]', '[unk] stop [unk]', 'better [unk]', '[unk] chest pain']) {
      expect(verdictOn(text, 'coaching'), text).toBe('accepted');
    }
  });

  it("a stranger's string of listed words does not", () => {
    for (const text of [
      '[unk] [unk] stop the [unk] in',
      'emergency [unk]',
      'fell [unk] a [unk] better',
      '[unk] yes [unk] not [unk]',
    ]) {
      expect(verdictOn(text, 'easing'), text).not.toBe('accepted');
    }
  });

  it('a command counts among a few other words and not in a long sentence about something else', () => {
    expect(verdictOn('stop talking to me will you', 'coaching')).toBe('accepted');
    expect(verdictOn('the bus stop is closed today', 'coaching')).not.toBe('accepted');
    expect(verdictOn('did you feed the cat', 'coaching')).toBe('nothing understood');
  });

  it('a command counts that is said again as one that was said', () => {
    for (const text of ['I said stop', 'no I said stop', 'I told you to stop'])
      expect(judge(text, 'coaching').meaning, text).toEqual({ intent: 'stop' });
    for (const text of ["I said don't stop", 'I told you not to stop', 'he said stop'])
      expect(judge(text, 'coaching').meaning?.intent, text).not.toBe('stop');
  });

  it('who wants a step back hears it again, and whose back hurts does not', () => {
    for (const text of ['back', 'previous', 'one step back', 'what was the last one'])
      expect(judge(text, 'coaching').meaning?.intent, text).toBe('repeat');
    expect(judge('oh my back', 'coaching').meaning?.intent).not.toBe('repeat');
  });

  it('a stop on the way is none of Charley', () => {
    expect(judge('would you mind stopping', 'coaching').meaning?.intent).toBe('stop');
    for (const text of ['would you mind stopping at the shop', 'stop off for milk'])
      expect(judge(text, 'coaching').meaning?.intent, text).not.toBe('stop');
  });

  it('a leg that has stopped cramping begins nothing and is relief, one that has not is neither', () => {
    for (const text of ['my leg has stopped cramping', "my calf isn't cramping any more"]) {
      expect(verdictOn(text, 'idle'), text).not.toBe('accepted');
      expect(judge(text, 'easing').meaning?.intent, text).toBe('better');
    }
    expect(judge("my leg hasn't stopped cramping", 'idle').meaning?.intent).toBe('cramp.onset');
    expect(judge("my leg hasn't stopped cramping", 'easing').meaning?.intent).toBe('worse');
  });

  it('a leg behind a bed or a chair in which somebody lies is theirs, and the leg of a bed is not', () => {
    for (const text of ["I'm in bed leg cramp", "I'm in my chair leg cramp"])
      expect(judge(text, 'idle').meaning?.intent, text).toBe('cramp.onset');
    expect(judge("the bed leg's gone", 'easing').meaning).toBeNull();
  });

  it('who has gone down and cannot get up has fallen, and who has gone down and locked the door has not', () => {
    for (const text of ["I've gone down and I can't shift", "I've gone down and I need help"])
      expect(judge(text, 'idle').meaning?.intent, text).toBe('fall');
    for (const text of ["I've gone down and I locked the door", "I've gone down and I can't find the cat"])
      expect(judge(text, 'idle').meaning, text).toBeNull();
  });

  it('"probably" stands in the way of no stop and of no "not"', () => {
    expect(judge('I probably should stop', 'easing').meaning?.intent).toBe('stop');
    expect(judge('probably not', 'easing').meaning?.intent).toBe('no');
    expect(judge('yes probably', 'easing').meaning?.intent).toBe('partial');
  });

  it('strings of listed words, as strangers come out, do not count', () => {
    for (const text of [
      '[unk] much [unk] do not go away',
      'the back calf [unk]',
      'had a cramp in the was that get a cramp bed no horse slow charley in my have no them end',
    ]) {
      expect(verdictOn(text, 'coaching'), text).not.toBe('accepted');
    }
  });

  it('a red flag may be told at length', () => {
    const text =
      "i've got a terrible pain in my chest and it's going all the way down my left arm and i feel sick";
    expect(judge(text, 'coaching')).toMatchObject({
      meaning: { intent: 'emergency' },
      verdict: { accepted: true },
    });
  });

  it('"it is not a cramp" counts, somebody else\'s cramp does not', () => {
    expect(verdictOn("it's not a cramp", 'coaching')).toBe('accepted');
    expect(verdictOn('my husband had a cramp', 'coaching')).toBe('not for Charley');
  });

  it('words that turn a meaning round where they were heard wrong are asked for again', () => {
    for (const text of ['hurts better', 'there better', "it's groin", "i'd forward", 'chest please']) {
      for (const context of ['coaching', 'easing', 'yes-or-no'] as const) {
        expect(verdictOn(text, context), `${text}, ${context}`).toBe('nothing understood');
      }
    }
    for (const text of ['still hurts', 'it hurts more', "that's better", 'my groin', 'forward']) {
      expect(verdictOn(text, 'easing'), text).toBe('accepted');
    }
  });

  it('a red flag counts though a homophone was written', () => {
    for (const text of ['call nine one won', "i've fall an", "help i've fall an"]) {
      expect(verdictOn(text, 'idle'), text).toBe('accepted');
    }
    expect(judge("i'd fall an", 'coaching').meaning?.intent).toBe('fall');
    expect(judge("i'd fall", 'coaching').meaning?.intent).toBe("can't stand");
  });

  it('"up" heard as "pop" or "top" is no sharp pain', () => {
    for (const text of ["i can't keep pop", 'pop a bit', 'under my leg got pop']) {
      expect(judge(text, 'coaching').meaning?.intent, text).not.toBe('sharp pain');
    }
    for (const text of ['i felt a pop', 'something popped', 'it went pop', 'i felt it pop']) {
      expect(judge(text, 'coaching').meaning?.intent, text).toBe('sharp pain');
    }
    expect(judge('sharp top', 'coaching').meaning?.intent).toBe('stop');
  });

  it('yes and no count only where they are asked for', () => {
    expect(verdictOn('yes', 'coaching')).toBe('not expected now');
    expect(verdictOn('yes', 'yes-or-no')).toBe('accepted');
    expect(verdictOn('no', 'easing')).toBe('accepted');
    expect(verdictOn('yes', 'emergency')).toBe('not expected now');
  });

  it('stop and red flags count in every one of them', () => {
    for (const context of listeningContexts.filter((context) => context !== 'idle')) {
      for (const text of ['stop', 'be quiet', "i can't breathe", 'i fell'])
        expect(verdictOn(text, context), `${text}, ${context}`).toBe('accepted');
    }
  });
});

describe('what somebody beside the speaker is told to have said', () => {
  const intentOf = (text: string) => judge(text, 'easing').meaning?.intent;

  it('is their answer, said now and with nothing else beside it', () => {
    expect(intentOf("my wife says it's gone")).toBe('better');
    for (const text of ['she said yes to the dress', 'he said yes', "she reckons it's gone midnight"])
      expect(verdictOn(text, 'easing'), text).not.toBe('accepted');
  });

  it('is a red flag before it is an answer', () => {
    for (const text of [
      "she says it's gone but she can't breathe",
      "he says he's got chest pain",
      "she says her leg's gone blue",
    ])
      expect(['emergency', 'doctor'], text).toContain(intentOf(text));
  });
});

describe('a filler between what belongs together', () => {
  it('leaves only what is said without it', () => {
    for (const [text, context] of [
      ["don't please call an ambulance", 'idle'],
      ['last night actually I got a cramp', 'idle'],
      ["she says honestly I can't breathe", 'idle'],
      ["I don't kind of think it's gone", 'easing'],
    ] as const)
      expect(judge(text, context)).toEqual(
        judge(text.replace(/ (please|actually|honestly|kind of)/, ''), context),
      );
  });
});
