import { armedIntents, type ListeningContext } from '../listening-context.ts';
import { type Intent, locations, type Meaning } from '../meaning.ts';
import { createCrampTalk } from './cramp-talk.ts';
import type { Finder } from './finder.ts';
import { type Lexicon, type ReadyRule, unexplainedIn } from './lexicon.ts';
import { createLocating } from './locating.ts';
import { createPhraseLists } from './phrase-lists.ts';

/** What an utterance means, and how much of it. */
export interface Interpretation {
  readonly meaning: Meaning;
  /** How many of its words the meaning does not cover. */
  readonly unexplained: number;
  /** Said as a phrase list has it, politeness aside. */
  readonly listed?: true;
}

/** Finds out what normalised text means in a context, in the words of one language; null where it means nothing. */
export type Interpret = (text: string, context: ListeningContext) => Interpretation | null;

/** Called by its name, an idle Charley also says good night and what can be said. */
export const armedByName: readonly Intent[] = ['help', 'good night'];
const heardWhileIdle: readonly Intent[] = [...armedIntents.idle, ...armedByName];

export function createInterpret(lexicon: Lexicon): Interpret {
  const locating = createLocating(lexicon);
  const crampTalk = createCrampTalk(lexicon, locating);
  const listedIn = createPhraseLists(lexicon);
  const allRules = [...lexicon.redFlags, ...lexicon.rules, ...lexicon.answers];
  const idleRules = lexicon.rules.filter(({ rule }) => heardWhileIdle.includes(rule.intent));
  const diaryRules = idleRules.filter(({ rule }) => rule.intent === 'log');
  const plain = plainWords(lexicon);
  const misheard = lexicon.compile(lexicon.language.misheard);

  function ruled(
    rules: readonly ReadyRule[],
    text: string,
    context: ListeningContext,
  ): Interpretation | null {
    const fitting = rules.find((ready) => fits(ready, text, context));
    if (fitting === undefined) return null;
    const meaning = detailed(fitting.rule.intent, text, fitting.rule.topic);
    return { meaning, unexplained: unexplainedIn(text, [...fitting.says, ...plain]) };
  }

  /** Somebody else's fall, or one of long ago, is no red flag; a television's is not the speaker's own. */
  function redFlagIn(text: string, context: ListeningContext): Interpretation | null {
    const { someoneElse, longAgo, telling, others, speaker, cry, address } = lexicon.words;
    const isTold = [someoneElse, longAgo, telling].some((finder) => finder.isIn(text));
    const isSpeakers = [speaker, cry, address].some((finder) => finder.isIn(text));
    const isNobodys = context === 'idle' && (others.isIn(text) || !isSpeakers);
    return isTold || isNobodys ? null : ruled(lexicon.redFlags, text, context);
  }

  /** Talk of cramps that is no onset is for nobody, but for a question or a word to the diary about one's own. */
  function whileIdle(text: string): Interpretation | null {
    const mention = mentionIn(text) ?? otherCramps(text);
    if (mention === null) return ruled(idleRules, text, 'idle');
    if (lexicon.words.someoneElse.isIn(text)) return mention;
    const isAsked = lexicon.words.question.isIn(text) || mention.meaning.intent === 'out of scope';
    return ruled(isAsked ? idleRules : diaryRules, text, 'idle') ?? mention;
  }

  function otherCramps(text: string): Interpretation | null {
    return lexicon.words.cramp.isIn(text) ? { meaning: { intent: 'third person' }, unexplained: 0 } : null;
  }

  function mentionIn(text: string): Interpretation | null {
    const meaning = crampTalk.mentionIn(text);
    return meaning === null ? null : { meaning, unexplained: 0 };
  }

  function whereIn(text: string, context: ListeningContext): Interpretation | null {
    const place = locating.placeOf(text);
    const isAsked = context === 'which-side' || context === 'which-part';
    const side = isAsked ? locating.sideAnswerOf(text) : locating.sideOf(text);
    const unexplained = unexplainedIn(text, [...plain, lexicon.words.quality, lexicon.words.sides]);
    if (place !== null && place !== 'leg') return { meaning: detailed(`part.${place}`, text), unexplained };
    return side === null ? null : { meaning: { intent: 'side', side }, unexplained };
  }

  function detailed(intent: Intent, text: string, topic = topicOf(intent, text)): Meaning {
    if (intent === 'cramp.onset') return crampTalk.onset(text);
    const part = locations.find((location) => intent === `part.${location}`);
    const side = intent === 'side' ? locating.sideAnswerOf(text) : locating.sideOf(text);
    return {
      intent,
      ...(part === undefined ? {} : { part }),
      ...(side === null || !isOfPlace(intent) ? {} : { side }),
      ...(topic === undefined ? {} : { topic }),
    };
  }

  /** A question that fits no answer gets the one to "why". */
  function topicOf(intent: Intent, text: string): string | undefined {
    const about = allRules.find(({ rule, ...ready }) => rule.intent === intent && matches(ready, text));
    return about?.rule.topic ?? (intent === 'why' ? 'why' : undefined);
  }

  return (text, context) => {
    const listed = listedIn(text, context);
    if (listed === 'television' || misheard.isIn(text)) return null;
    if (listed !== null) return { meaning: detailed(listed, text), unexplained: 0, listed: true };
    const flagged = redFlagIn(text, context);
    if (flagged !== null) return flagged;
    const onset = () => crampTalk.onsetIn(text);
    if (context === 'idle') return onset() ?? whileIdle(text);
    const place = context.startsWith('which') ? whereIn(text, context) : null;
    if (place !== null && place.unexplained === 0) return place;
    return (
      ruled(lexicon.rules, text, context) ??
      onset() ??
      mentionIn(text) ??
      whereIn(text, context) ??
      ruled(lexicon.answers, text, context)
    );
  };
}

function isOfPlace(intent: Intent): boolean {
  return intent === 'side' || intent.startsWith('part.');
}

function fits(ready: ReadyRule, text: string, context: ListeningContext): boolean {
  const { in: contexts } = ready.rule;
  return (contexts === undefined || contexts.includes(context)) && matches(ready, text);
}

function matches({ says, unless }: Omit<ReadyRule, 'rule'>, text: string): boolean {
  return says.every((finder) => finder.isIn(text)) && !(unless?.isIn(text) ?? false);
}

/** Words that may stand in any utterance without changing what it means. */
function plainWords({ words, compile }: Lexicon): readonly Finder[] {
  return [words.small, words.filler, words.cry, words.address, words.cramp, compile('<place>')];
}
