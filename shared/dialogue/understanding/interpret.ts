import { armedIntents, type ListeningContext } from '../listening-context.ts';
import {
  type About,
  bare,
  type Intent,
  intents,
  type Meaning,
  meaningOfPlace,
  type Side,
  type Worse,
} from '../meaning.ts';
import { createCrampTalk } from './cramp-talk.ts';
import type { Finder, Span } from './finder.ts';
import { type Lexicon, type ReadyRule, spaced, unexplainedIn, without, wordsOf } from './lexicon.ts';
import { createLocating } from './locating.ts';
import { createPhraseLists } from './phrase-lists.ts';
import { createSufferer, hullOf } from './sufferer.ts';
import { createTidy } from './tidy.ts';

/** What an utterance means, and how much of it. */
export interface Interpretation {
  readonly meaning: Meaning;
  /** How many of its words the meaning does not cover. */
  readonly unexplained: number;
  /** Said as a phrase list has it, politeness aside. */
  readonly listed?: true;
  /** A red flag that the speaker suffers in so many words. */
  readonly isSuffered?: true;
}

/** Finds out what normalised text means in a context, in the words of one language; null where it means nothing. */
export type Interpret = (text: string, context: ListeningContext) => Interpretation | null;

/** Called by its name, an idle Charley also says good night and what can be said. */
export const armedByName: readonly Intent[] = ['help', 'good night'];
/** What may stand behind a "no" that is only the beginning of it. */
const toldBehindNo: readonly Intent[] = [
  'better',
  'partial',
  'worse',
  'cramp.onset',
  'side',
  'sharp pain',
  ...intents.filter((intent) => intent.startsWith('part.')),
];
/** Words around a red flag without a sufferer that still leave it the speaker's own. [PJ] */
const mostAround = 3;
const heardWhileIdle: readonly Intent[] = [...armedIntents.idle, ...armedByName];

export function createInterpret(lexicon: Lexicon): Interpret {
  const locating = createLocating(lexicon);
  const crampTalk = createCrampTalk(lexicon, locating);
  const listedIn = createPhraseLists(lexicon);
  const { suffererOf } = createSufferer(lexicon);
  const tidy = createTidy(lexicon);
  const allRules = [...lexicon.redFlags, ...lexicon.rules, ...lexicon.answers];
  const idleRules = lexicon.rules.filter(({ about }) => heardWhileIdle.includes(about.intent));
  const diaryRules = idleRules.filter(({ about }) => about.intent === 'log');
  const plain = plainWords(lexicon);
  const misheard = lexicon.compile(lexicon.language.misheard);

  function ruled(
    rules: readonly ReadyRule[],
    text: string,
    context: ListeningContext,
  ): Interpretation | null {
    const fitting = rules.find((ready) => fits(ready, text, context));
    if (fitting === undefined) return null;
    const { about } = fitting;
    const isPrecise = 'topic' in about;
    const meaning = detailed(isPrecise ? about : aboutOf(about.intent, text), text);
    return { meaning, unexplained: unexplainedIn(text, [...fitting.says, ...plain]) };
  }

  /** What is suffered counts for the speaker, whoever else is named; an order for anyone who hears it. */
  function redFlagIn(said: string, context: ListeningContext): Interpretation | null {
    const text = weakened(said);
    for (const ready of lexicon.redFlags) {
      if (!fits(ready, text, context)) continue;
      const span = hullOf(ready.says.flatMap((finder) => finder.spans(text).slice(0, 1)));
      const sufferer = suffererOf(text, ready.isOrder ? { from: span.from, to: span.from } : span);
      if (sufferer === 'someone else' || sufferer === 'nobody now') continue;
      if (sufferer === 'unsaid' && context === 'idle' && !isBySpeaker(text, span)) continue;
      const meaning = detailed(ready.about, text);
      const explaining = [...ready.says, ...plain];
      return sufferer === 'the speaker' || meaning.intent === 'doctor'
        ? { meaning, unexplained: 0, isSuffered: true }
        : { meaning, unexplained: unexplainedIn(text, explaining) };
    }
    return null;
  }

  /** Said by itself, or cried: "chest pain", and not a sentence about chest pain. */
  function isBySpeaker(text: string, span: Span): boolean {
    const { cry, address, filler } = lexicon.words;
    const before = wordsOf(text).slice(0, span.from).join(' ');
    const isAtOnce = unexplainedIn(before, [cry, address, filler, lexicon.words.small]) === 0;
    const around = wordsOf(text).length - (span.to - span.from);
    return isAtOnce && around <= Math.max(mostAround, span.to - span.from);
  }

  /** Talk of cramps that is no onset is for nobody, but for a question or a word to the diary about one's own. */
  function whileIdle(text: string): Interpretation | null {
    const mention = mentionIn(text) ?? otherCramps(text);
    if (mention === null) return askedOf(ruled(idleRules, text, 'idle'), text);
    if (lexicon.words.someoneElse.isIn(text)) return mention;
    const isAsked = lexicon.words.question.isIn(text) || mention.meaning.intent === 'out of scope';
    return ruled(isAsked ? idleRules : diaryRules, text, 'idle') ?? mention;
  }

  /** What only holds the words of a question is none: "my feet are killing me after that walk". */
  function askedOf(found: Interpretation | null, text: string): Interpretation | null {
    const isAsked = lexicon.words.question.isIn(text) || lexicon.words.address.isIn(text);
    return found?.meaning.intent === 'why' && !isAsked ? null : found;
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
    if (place !== null && place !== 'leg')
      return { meaning: detailed(aboutOf(`part.${place}`, text), text), unexplained };
    return side === null ? null : { meaning: { intent: 'side', side }, unexplained };
  }

  /** A place, a side and a topic, where the intent has one and the words tell it. */
  function detailed(about: About, text: string): Meaning {
    const side = locating.sideOf(text);
    switch (about.intent) {
      case 'cramp.onset':
        return { ...crampTalk.onset(text), ...(about.topic === undefined ? {} : { topic: about.topic }) };
      case 'worse':
        return { ...about, ...crampTalk.painIn(text) };
      case 'side':
        return { ...about, ...sided(locating.sideAnswerOf(text)) };
      case 'part.thigh':
        return { ...about, ...sided(side) };
      case 'part.toes':
        return meaningOfPlace('toes', side, about.topic);
      case 'part.calf':
        return meaningOfPlace('calf', side);
      case 'part.foot':
        return meaningOfPlace('foot', side);
      case 'part.hamstring':
        return meaningOfPlace('hamstring', side);
      case 'part.quad':
        return meaningOfPlace('quad', side);
      case 'part.innerThigh':
        return meaningOfPlace('innerThigh', side);
      case 'part.shin':
        return meaningOfPlace('shin', side);
      case 'why':
        // A question that fits no answer gets the one to "why".
        return { intent: 'why', topic: about.topic ?? 'why' };
      default:
        return about;
    }
  }

  /** What the first rule of this intent says that it is about. */
  function aboutOf(intent: Intent, text: string): About {
    const ready = allRules.find((ready) => ready.about.intent === intent && matches(ready, text));
    return ready?.about ?? bare(intent);
  }

  const interpretIn: Interpret = (text, context) => {
    const listed = listedIn(text, context);
    if (listed === 'television' || misheard.isIn(text)) return null;
    if (listed !== null && !(context === 'idle' && isUnexpected(listed))) return listedAs(listed, text);
    const flagged = redFlagIn(text, context);
    if (flagged !== null) return flagged;
    if (context === 'idle') {
      const onset = clearest(crampTalk.onsetIn(text), crampTalk.onsetIn(tidy(text)));
      return onset ?? listedAs(listed, text) ?? whileIdle(text);
    }
    const talk = (said: string) => inConversation(said, context);
    return behindNo(text, context, talk) ?? talk(tidy(text)) ?? talk(weakened(text));
  };

  function listedAs(listed: Intent | null, text: string): Interpretation | null {
    if (listed === null) return null;
    return { meaning: detailed(aboutOf(listed, text), text), unexplained: 0, listed: true };
  }

  function weakened(text: string): string {
    return spaced(without(tidy(text), lexicon.words.intensifier));
  }

  /** "No, it's gone" is told by what follows, unless the "no" belongs to it ("no better") or is the answer. */
  function behindNo(
    text: string,
    context: ListeningContext,
    talk: (text: string) => Interpretation | null,
  ): Interpretation | null {
    if (context !== 'easing' && context !== 'coaching') return null;
    const no = lexicon.words.noFirst.spans(text)[0];
    if (no === undefined) return null;
    const rest = wordsOf(text).slice(no.to).join(' ');
    const found = listedIn(rest, context) === null ? talk(tidy(rest)) : interpretIn(rest, context);
    if (found === null || !toldBehindNo.includes(found.meaning.intent)) return null;
    const isNoAnyway =
      context === 'easing' && found.meaning.intent === 'worse' && !isElsewhere(found.meaning);
    return isNoAnyway ? null : found;
  }

  function inConversation(text: string, context: ListeningContext): Interpretation | null {
    const place = context.startsWith('which') ? whereIn(text, context) : null;
    if (place !== null && place.unexplained === 0) return place;
    return (
      ruled(lexicon.rules, text, context) ??
      crampTalk.onsetIn(text) ??
      mentionIn(text) ??
      whereIn(text, context) ??
      ruled(lexicon.answers, text, context)
    );
  }

  return interpretIn;
}

/** The one that leaves fewer words unexplained. */
function clearest(one: Interpretation | null, other: Interpretation | null): Interpretation | null {
  if (one === null || other === null) return one ?? other;
  return other.unexplained < one.unexplained ? other : one;
}

/** "Toe cramp" is listed as a place; while idle it is more than that. */
function isUnexpected(listed: Intent): boolean {
  return listed.startsWith('part.') || listed === 'help';
}

function isElsewhere({ part, topic }: Worse): boolean {
  return part !== undefined || topic === 'thigh';
}

function sided(side: Side | null): { readonly side?: Side } {
  return side === null ? {} : { side };
}

function fits(ready: ReadyRule, text: string, context: ListeningContext): boolean {
  return (ready.in === undefined || ready.in.includes(context)) && matches(ready, text);
}

function matches({ says, unless }: ReadyRule, text: string): boolean {
  return says.every((finder) => finder.isIn(text)) && !(unless?.isIn(text) ?? false);
}

/** Words that may stand in any utterance without changing what it means. */
function plainWords({ words, compile }: Lexicon): readonly Finder[] {
  return [words.small, words.filler, words.cry, words.address, words.cramp, compile('<place>')];
}
