import { describe, expect, it } from 'vitest';
import { expectedInConversation, expectedWhileIdle } from '../../../../shared/content/en/phrases/expected.ts';
import { phrases, phrasesInContext } from '../../../../shared/content/en/phrases/index.ts';
import {
  armedIntents,
  type ListeningContext,
  listeningContexts,
} from '../../../../shared/dialogue/listening-context.ts';
import { isAlmostCramp } from '../../../../shared/dialogue/understanding/almost.ts';
import { decoys, grammarFor } from '../../../../shared/dialogue/understanding/grammar.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { understand } from '../../../../shared/dialogue/understanding/understand.ts';
import { normalise } from '../../../../shared/dialogue/understanding/words.ts';

const conversations = listeningContexts.filter((context) => context !== 'idle');
/** Said by two lists: what is asked at the moment decides. */
const decidedByTheMoment = ['not yet', 'the cramp is gone', 'no more cramps', 'all right'];
const listOf = (intent: string): readonly string[] =>
  (phrases as Readonly<Record<string, readonly string[]>>)[intent] ?? [];

describe('the grammar of a conversation', () => {
  it('holds every phrase of the intents that count there, and each is understood as its own and accepted', () => {
    for (const context of conversations) {
      const grammar = new Set(grammarFor(context));
      for (const intent of armedIntents[context]) {
        for (const phrase of listOf(intent)) {
          expect(grammar.has(phrase), `${phrase}, ${context}`).toBe(true);
          const { meaning, verdict } = judge(phrase, context);
          expect(verdict.accepted, `${phrase}, ${context}`).toBe(true);
          if (!decidedByTheMoment.includes(phrase))
            expect(meaning?.intent, `${phrase}, ${context}`).toBe(intent);
        }
      }
    }
  });

  it('holds the short answers to its own question, understood as such', () => {
    for (const [context, lists] of Object.entries(phrasesInContext)) {
      for (const [intent, list] of Object.entries(lists)) {
        for (const phrase of list) {
          expect(grammarFor(context as ListeningContext)).toContain(phrase);
          expect(understand(phrase, context as ListeningContext)?.intent, phrase).toBe(intent);
        }
      }
    }
  });

  it('holds what an ear has to expect word for word, each where it counts, and somewhere', () => {
    for (const phrase of expectedInConversation) {
      const armed = conversations.filter((context) => grammarFor(context).includes(phrase));
      expect(armed, phrase).toEqual(
        conversations.filter((context) => judge(phrase, context).verdict.accepted),
      );
      expect(armed, phrase).not.toEqual([]);
    }
  });
});

describe('the grammar while idle', () => {
  const grammar = grammarFor('idle');

  it('holds every onset and every red flag of more than one word', () => {
    const started = (['cramp.onset', 'emergency', 'fall'] as const).flatMap((intent) => phrases[intent]);
    for (const phrase of started.filter((phrase) => phrase.includes(' '))) {
      expect(grammar, phrase).toContain(phrase);
      expect(judge(phrase, 'idle').verdict.accepted, phrase).toBe(true);
    }
  });

  it('holds what an ear has to expect word for word, and each counts', () => {
    for (const phrase of expectedWhileIdle) {
      expect(grammar).toContain(phrase);
      expect(judge(phrase, 'idle').verdict.accepted, phrase).toBe(true);
    }
  });

  it('holds onsets at each place and on each side', () => {
    for (const phrase of [
      'my left calf is cramping',
      'i have a cramp in my right foot',
      "i've got a charley horse in my calf",
      'my toes are cramping',
      'i have a cramp in both feet',
    ]) {
      expect(grammar).toContain(phrase);
    }
  });

  it("holds the decoys, and accepts none of them but a person's own cramp elsewhere, which gets an answer", () => {
    for (const name of decoys) {
      for (const phrase of phrases[name]) {
        expect(judge(phrase, 'idle').verdict.accepted, phrase).toBe(phrase === 'cramp in my side');
        if (phrase.includes(' ')) expect(grammar, phrase).toContain(phrase);
      }
    }
  });

  it('holds no single word, which noise would find', () => {
    expect(grammar.filter((phrase) => !phrase.includes(' '))).toEqual([]);
  });

  it('holds the calls for help that ask a silent question', () => {
    expect(grammar).toContain('somebody help');
    expect(grammar).not.toContain('what can i say');
  });

  it('holds nothing else: each phrase is a decoy, counts, or asks a silent question', () => {
    const decoyPhrases = new Set<string>(decoys.flatMap((name) => phrases[name]));
    const idlers = grammar.filter(
      (phrase) =>
        !decoyPhrases.has(phrase) &&
        !judge(phrase, 'idle').verdict.accepted &&
        !isAlmostCramp(phrase, judge(phrase, 'idle').meaning),
    );
    expect(idlers).toEqual([]);
  });
});

describe('every grammar', () => {
  it('holds each phrase once, as text is heard', () => {
    for (const context of listeningContexts) {
      const grammar = grammarFor(context);
      expect(new Set(grammar).size).toBe(grammar.length);
      expect(grammar.filter((phrase) => normalise(phrase) !== phrase)).toEqual([]);
    }
  });
});
