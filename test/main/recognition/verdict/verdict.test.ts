import { describe, expect, it } from 'vitest';
import { leastAloneConfidence, leastKeyConfidence } from '../../../../main/recognition/limits.ts';
import { acceptUtterance } from '../../../../main/recognition/verdict/acceptance.ts';
import type { EarReading } from '../../../../main/recognition/verdict/ear-reading.ts';
import { joinReadings } from '../../../../main/recognition/verdict/verdict.ts';
import { decidesAlone } from '../../../../main/recognition/verdict/verdict-in-conversation.ts';
import type { ListeningContext } from '../../../../shared/dialogue/listening-context.ts';

/** One ear's reading of a clear voice, a quarter of a second a word unless it is said otherwise. */
function reading(
  text: string,
  context: ListeningContext,
  confidence = 1,
  surroundings: EarReading['surroundings'] = 'quiet',
  {
    wordMs = 250,
    ...sound
  }: { readonly wordMs?: number; readonly loudMs?: number; readonly overFloorDb?: number } = {},
): EarReading {
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word, index) => ({ word, confidence, startMs: wordMs * index, endMs: wordMs * (index + 1) }));
  const endMs = wordMs * words.length;
  const heard = acceptUtterance(
    { text, words, endMs },
    { endMs, loudMs: endMs, overFloorDb: 25, ...sound },
    { context },
  );
  return { heard, words, surroundings };
}

/** What it comes to: the intent where it counts, else the reason and the intent that it would have. */
function verdictOn(narrow: string, wide: string, context: ListeningContext, wideConfidence = 1): string {
  const { verdict, meaning } = joinReadings(
    reading(narrow, context),
    reading(wide, context, wideConfidence),
    context,
  );
  const intent = meaning?.intent ?? 'nothing';
  return verdict.accepted ? intent : `${verdict.reason}: ${intent}`;
}

const unsure = leastKeyConfidence - 0.01;
const doubted = leastAloneConfidence - 0.01;

describe('what two ears come to while nothing goes on', () => {
  it.each([
    // Both: at once.
    ['i have a cramp', 'i have a cramp', 1, 'cramp.onset'],
    ['my leg locked up', 'my leg has locked up', 1, 'cramp.onset'],
    ["i can't breathe", "i can't breathe", 1, 'emergency'],
    // One alone, and the other with the cramp's name in other words: at once where it is sure.
    ['have a [unk] cramp', 'i have a terrible cramp', 1, 'cramp.onset'],
    ['have a cramp', 'i have a cramp', unsure, 'cramp.onset'],
    ['have a [unk] cramp', 'i have a terrible cramp', unsure, 'doubtful: cramp.onset'],
    ['cramp [unk]', 'cramp in my leg', 1, 'cramp.onset'],
    ['[unk] leg cramp', 'leg cramp', 1, 'cramp.onset'],
    ['[unk] cramp [unk]', 'help me it is my leg and the cramp will not go', 1, 'cramp.onset'],
    // … and no lamp, ramp or clamp of which both made a cramp.
    ['cramp [unk] cramp', 'cramp is too stiff for the cramp', 1, 'doubtful: cramp.onset'],
    ['the cramp [unk]', 'the cramp is in the second half', 1, 'doubtful: cramp.onset'],
    ['cramp [unk]', 'cramp in', 1, 'doubtful: cramp.onset'],
    // One alone: the quiet ask.
    ['[unk]', 'i have a cramp', 1, 'doubtful: cramp.onset'],
    ['', 'my leg feels in a cramp', 1, 'doubtful: cramp.onset'],
    ['i have a cramp', 'i have to count', 1, 'doubtful: cramp.onset'],
    ['i have a cramp', 'he had a cramp last night', 1, 'doubtful: cramp.onset'],
    ['he had a cramp', 'i have a cramp', 1, 'doubtful: cramp.onset'],
    ['cold i have a cramp', 'the film is called i have a cramp', 1, 'doubtful: cramp.onset'],
    ['i have a cramp', 'have a cramp', 1, 'cramp.onset'],
    // … but a sentence of the speaker's own that the narrow ear cannot expect, and heard a part of: at once where it is sure.
    ['my leg [unk]', 'my leg muscles are cramping', 1, 'cramp.onset'],
    ['[unk]', 'it is happening again my calf is cramping', 1, 'cramp.onset'],
    ['my calf [unk]', "my calf is tight and it won't let go", 1, 'cramp.onset'],
    ['[unk]', "my calf is tight and it won't let go", 1, 'doubtful: cramp.onset'],
    ['my leg [unk]', 'my leg muscles are cramping', unsure, 'doubtful: cramp.onset'],
    [
      "my leg's [unk]",
      "help yourself to the biscuits i am fine thanks my leg's cramping up",
      1,
      'doubtful: cramp.onset',
    ],
    ['my foot [unk]', 'my leg muscles are cramping', 1, 'doubtful: cramp.onset'],
    ['i have [unk]', 'i have a cramp', 1, 'doubtful: cramp.onset'],
    ['[unk]', 'i have a cramp on my desk', 1, 'doubtful: cramp.onset'],
    ['[unk]', 'oh no not another cramp', 1, 'doubtful: cramp.onset'],
    // Somebody else's, of which the narrow ear makes what it expects.
    ['my right leg is cramping', "my wife's leg is cramping", 1, 'doubtful: cramp.onset'],
    // Talk in which the narrow ear alone hears one among unknown words is no doubt.
    ['we went cramping [unk]', 'we went camping by the lake and it rained', 1, 'nothing understood: nothing'],
    ['[unk] i have a cramp', 'i have a camp', 1, 'not a whole phrase: cramp.onset'],
    // A red flag of one ear: asked aloud; the wide ear's only where it is the speaker's own and sure.
    ['i have [unk] pain in my hard', 'i have terrible pain in my heart', 1, 'doubtful: emergency'],
    // … where it is not sure of it, the quiet ask.
    ['[unk]', 'i have terrible pain in my heart', unsure, 'ears differ: emergency'],
    ["i can't breathe", "i can't believe it", 1, 'doubtful: emergency'],
    // Words of the wide ear that no rule knows, and that may be a red flag: as above.
    ['[unk]', 'my breathing is all over the shop', 1, 'doubtful: emergency'],
    ['[unk]', 'my breathing is all over the shop', unsure, 'unsure: emergency'],
    // A call of a single word, which the narrow ear does not know: the quiet ask, as a cry for help.
    ['[unk]', 'emergency', 1, 'not a whole phrase: emergency'],
    // What starts no relief needs both, or Charley's name.
    ['how do i prevent cramps', 'how do i prevent cramps', 1, 'prevent'],
    ['[unk]', 'how do i prevent cramps', 1, 'ears differ: prevent'],
    ['charley why do i get cramps', 'charlie why do i get camps', 1, 'why'],
    ['charley my [unk]', 'charley my ready', 1, 'ready'],
    // Neither.
    ['[unk] night', 'what is on television tonight', 1, 'nothing understood: nothing'],
    ['he have a cramp', 'he had a cramp last night', 1, 'not for Charley: third person'],
  ])('"%s" and "%s" (%d): %s', (narrow, wide, confidence, verdict) => {
    expect(verdictOn(narrow, wide, 'idle', confidence)).toBe(verdict);
  });

  it.each([
    // Both word for word: the time is the noise's, which an ear's word times take in.
    ['bad cramp', 'bad cramp', { loudMs: 9_000, wordMs: 2_000 }, 'cramp.onset'],
    ['bad cramp', 'bad cramp', { loudMs: 60 }, 'cramp.onset'],
    ["i can't breathe", "i can't breathe", { loudMs: 60 }, 'emergency'],
    ['my breathing is all over the shop', 'my breathing is all over the shop', { loudMs: 60 }, 'doubtful'],
    // … but no single word, no other words, nor what is quiet besides.
    ['cramp', 'cramp', { loudMs: 40 }, 'too short'],
    ['bad cramp', 'a bad cramp', { loudMs: 60 }, 'too short'],
    ['bad cramp', 'bad cramp', { loudMs: 60, overFloorDb: 5 }, 'too quiet'],
  ])('"%s" and "%s", however long it took (%o): %s', (narrow, wide, sound, expected) => {
    const [one, other] = [narrow, wide].map((text) => reading(text, 'idle', 1, 'quiet', sound));
    const { verdict, meaning } = joinReadings(one as EarReading, other as EarReading, 'idle');
    expect(verdict.accepted ? meaning?.intent : verdict.reason).toBe(expected);
  });

  it('takes the place that one of them names, and none where they differ', () => {
    const placeOf = (narrow: string, wide: string) =>
      joinReadings(reading(narrow, 'idle'), reading(wide, 'idle'), 'idle').meaning;
    expect(placeOf('i have a cramp', 'cramp in my foot')).toMatchObject({ part: 'foot' });
    expect(placeOf('cramp in my foot', 'i have a cramp')).toMatchObject({ part: 'foot' });
    expect(placeOf('my foot is cramping', 'my calf is cramping')).toEqual({ intent: 'cramp.onset' });
  });
});

describe('what two ears come to amid talk without a pause', () => {
  type Surroundings = EarReading['surroundings'];
  const verdictAmid = (
    [narrow, narrowConfidence]: readonly [string, number],
    [wide, wideConfidence]: readonly [string, number],
    context: ListeningContext,
    surroundings: Surroundings,
  ): string => {
    const { verdict, meaning } = joinReadings(
      reading(narrow, context, narrowConfidence, surroundings),
      reading(wide, context, wideConfidence, surroundings),
      context,
    );
    return verdict.accepted ? (meaning?.intent ?? 'nothing') : verdict.reason;
  };

  it.each<[string, number, Surroundings, string]>([
    // What stands out and is sure, as in a quiet room.
    ['my shin', 1, 'stood out of', 'part.shin'],
    ['it is my poor shin', unsure, 'stood out of', 'ears differ'],
    // Of a phrase that is waited for it need not be as sure.
    ['my shin', unsure, 'stood out of', 'part.shin'],
    ['my shin', doubted, 'stood out of', 'ears differ'],
    ['my toes are', 1, 'talk', 'unsure'],
    // So many words on end are a film's.
    ['well that is all from us here in the studio tonight so good night', 1, 'stood out of', 'unsure'],
    ['well that is all from us here in the studio tonight so good night', 1, 'quiet', 'good night'],
    // … unless they tell of a danger.
    ['my calf is swollen and hot and red and it hurts a lot tonight', 1, 'stood out of', 'doctor'],
    ['my shin', unsure, 'quiet', 'part.shin'],
    // A stop need not be sure, but be somebody's.
    ['stop', unsure, 'stood out of', 'stop'],
    ['stop', 1, 'talk', 'unsure'],
    ['chest pain', 1, 'stood out of', 'emergency'],
    ['chest pain', unsure, 'stood out of', 'doubtful'],
    ['chest pain', 1, 'talk', 'unsure'],
  ])('"%s" by the wide ear alone, at %d, %s: %s', (wide, confidence, surroundings, verdict) => {
    expect(verdictAmid(['[unk]', 1], [wide, confidence], 'coaching', surroundings)).toBe(verdict);
  });

  it('asks about a sentence of which the wide ear alone makes a cramp', () => {
    const sentence = 'my leg muscles are really cramping';
    expect(verdictAmid(['my leg [unk]', 1], [sentence, 1], 'idle', 'stood out of')).toBe('doubtful');
  });

  it.each<[string, string, number, Surroundings, string]>([
    ['[unk]', "i'm getting a cramp", 1, 'stood out of', 'cramp.onset'],
    ['my leg [unk]', 'my leg just seized up', 1, 'stood out of', 'cramp.onset'],
    // … but not where it is no nearer voice's, not sure, another's, nobody's, or other words to the narrow ear.
    ['[unk]', "i'm getting a cramp", 1, 'talk', 'doubtful'],
    ['[unk]', "i'm getting a cramp", unsure, 'stood out of', 'doubtful'],
    ['[unk]', 'the cramp is back', 1, 'stood out of', 'doubtful'],
    ['my foot [unk]', 'my leg just seized up', 1, 'stood out of', 'doubtful'],
    ['', "i'm getting a cramp", 1, 'stood out of', 'doubtful'],
  ])(
    'begins where noise drowned a waited-for phrase for the narrow ear: "%s" and "%s", at %d, %s: %s',
    (narrow, wide, confidence, surroundings, verdict) => {
      expect(verdictAmid([narrow, 1], [wide, confidence], 'idle', surroundings)).toBe(verdict);
    },
  );

  it('takes a long sentence of which the narrow ear heard a part', () => {
    const sentence = 'please charley stop it i have had enough of this now';
    expect(verdictAmid(['[unk] stop it [unk]', 1], [sentence, 1], 'coaching', 'stood out of')).toBe('stop');
  });

  it('takes what the narrow ear heard among unknown words, too, however unsure', () => {
    expect(verdictAmid(['[unk] no [unk]', 1], ['no', unsure], 'easing', 'talk')).toBe('no');
  });

  it.each<[ListeningContext, number, Surroundings, string]>([
    ['idle', 1, 'stood out of', 'doubtful'],
    ['idle', 1, 'talk', 'unsure'],
    ['coaching', 0.5, 'stood out of', 'unsure'],
    ['coaching', 0.5, 'quiet', 'doubtful'],
  ])(
    '%s: a red flag by the narrow ear alone, at %d, %s: %s',
    (context, confidence, surroundings, verdict) => {
      const redFlag = 'i fell and hit my head';
      expect(verdictAmid([redFlag, confidence], ['', 1], context, surroundings)).toBe(verdict);
    },
  );

  it('takes the other ear’s reading where a red flag of talk is let go', () => {
    const flag = ['i fell and hit my head', doubted] as const;
    const amidTalk = (narrow: readonly [string, number], wide: readonly [string, number]) =>
      (['idle', 'coaching'] as const).map((context) => verdictAmid(narrow, wide, context, 'stood out of'));
    expect(amidTalk(['i have a cramp', 1], flag)[0]).toBe('doubtful');
    expect(amidTalk(['say that again please', 1], flag)[1]).toBe('repeat');
    expect(amidTalk(flag, ['my shin', 1])[1]).toBe('part.shin');
  });

  it('begins an emergency at once where both hear one', () => {
    const chest = ['my chest hurts', 0.7] as const;
    expect(verdictAmid(chest, chest, 'idle', 'talk')).toBe('emergency');
  });
});

describe('what two ears come to in a conversation', () => {
  it.each<[ListeningContext, string, string, string]>([
    // The narrow ear has no word for it, or did not understand: the wide one.
    ['coaching', '[unk] hurts', 'my shin hurts', 'worse'],
    ['easing', '[unk] better [unk] back', 'it was better but it is back', 'worse'],
    ['coaching', '', 'my shin hurts', 'worse'],
    // Nothing by the wide one: the narrow one, but one word among unknown ones ends no cramp.
    ['coaching', 'say that again please', 'say that a game', 'repeat'],
    ['easing', '[unk] better', 'i feel fate', 'ears differ: better'],
    // Nor does it look anything up, of which the wide one heard another sentence.
    ['easing', '[unk] last night', 'a man was arrested last night', 'nothing understood: nothing'],
    ['easing', '[unk] last night', '', 'log'],
    ['easing', 'last night', 'lost knight', 'log'],
    // A stop by either.
    ['coaching', '[unk] stop', 'shop', 'stop'],
    ['coaching', '[unk]', 'please stop now', 'stop'],
    // A lone answer that was misheard, unless more was heard.
    ['yes-or-no', 'now', 'no', 'no'],
    ['yes-or-no', 'now', '', 'no'],
    ['easing', 'now', 'yes it is now', 'yes'],
    ['easing', 'stopped', 'it has stopped', 'better'],
    ['yes-or-no', 'stopped', '', 'stop'],
    ['yes-or-no', 'top', 'stop', 'stop'],
    ['yes-or-no', 'stop it', '', 'stop'],
    // A red flag of the wide ear alone: at once where it is nothing but a phrase that is waited for.
    ['coaching', '[unk]', 'chest pain', 'emergency'],
    ['coaching', '[unk]', 'the pain is in the chest', 'doubtful: emergency'],
    ['coaching', 'now', '', 'nothing understood: nothing'],
    // "Help" among unknown words: what the wide ear makes of them.
    ['coaching', 'help [unk]', "help i'm having a stroke", 'doubtful: emergency'],
    ['coaching', 'help [unk]', '', 'help'],
    // They contradict each other.
    ['coaching', 'it is in my calf now', 'it is in my foot now', 'ears differ: worse'],
    ['coaching', "i can't breathe [unk] now", 'i can bring it now', 'doubtful: emergency'],
    ['coaching', '[unk]', 'i have terrible pain in my heart', 'emergency'],
    ['coaching', 'say that again please', 'i have terrible pain in my heart', 'doubtful: emergency'],
  ])('%s: "%s" and "%s": %s', (context, narrow, wide, verdict) => {
    expect(verdictOn(narrow, wide, context)).toBe(verdict);
  });

  it('takes no single word for sure that the narrow ear doubts, where the wide one hears another', () => {
    const join = (word: string, wide: string, confidence = 1) =>
      joinReadings(reading(word, 'easing', doubted), reading(wide, 'easing', confidence), 'easing').verdict;
    expect(decidesAlone(reading('next', 'easing', doubted), 'easing')).toBe(false);
    expect(join('next', 'dense')).toEqual({ accepted: false, reason: 'ears differ' });
    expect(join('next', '').accepted).toBe(true);
    expect(join('next', 'how').accepted).toBe(true);
    expect(join('next', 'how', doubted)).toEqual({ accepted: false, reason: 'ears differ' });
    expect(decidesAlone(reading('help', 'easing', doubted), 'easing')).toBe(true);
  });

  it.each([
    // As both ears heard people who said "no".
    ['[unk]', 'the heel', 'ears differ: part.foot'],
    ['[unk]', 'lower', 'ears differ: quieter'],
    ['bed', 'bad', 'ears differ: worse'],
    ['bad', 'bad', 'worse'],
    ['[unk]', 'no', 'no'],
    ['[unk]', 'stop', 'stop'],
    ['[unk]', 'chest pain', 'doubtful: emergency'],
    ['[unk]', 'my shin hurts', 'worse'],
  ])(
    'takes no word or two for sure that the wide ear alone guesses: "%s" and "%s": %s',
    (narrow, wide, verdict) => {
      expect(verdictOn(narrow, wide, 'easing', doubted)).toBe(verdict);
    },
  );

  it.each<[ListeningContext, string, string, string]>([
    ['easing', '[unk]', 'left', 'ears differ: side'],
    ['easing', '[unk]', "it's the left one", 'side'],
    ['easing', 'left', 'left', 'side'],
    ['which-side', '[unk]', 'left', 'side'],
  ])(
    '%s: takes no "no" of which the wide ear alone makes a side for one: "%s" and "%s": %s',
    (context, narrow, wide, verdict) => {
      expect(verdictOn(narrow, wide, context)).toBe(verdict);
    },
  );

  it.each<[ListeningContext, string, boolean]>([
    ['coaching', 'stop', true],
    ['coaching', '[unk] stop', true],
    ['easing', 'yes', true],
    ['easing', "it's gone", true],
    ['coaching', 'say that again', true],
    ['coaching', 'help', true],
    ['coaching', 'help [unk]', false],
    ['coaching', '[unk] better', false],
    ['easing', 'now', false],
    ['yes-or-no', 'top', false],
    ['coaching', 'my shin hurts so much now', false],
    ['coaching', '[unk]', false],
    ['idle', 'i have a cramp', false],
  ])('%s: "%s" waits for no other ear: %s', (context, text, isAlone) => {
    expect(decidesAlone(reading(text, context), context)).toBe(isAlone);
  });
});
