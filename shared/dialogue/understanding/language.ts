import type { ListeningContext } from '../listening-context.ts';
import type { Intent, Location, Side } from '../meaning.ts';

/**
 * How one language says what Charley understands: data only, so that a translator needs no code.
 *
 * An expression is words with `|` between alternatives; `<name>` stands for another entry of `words` (or for
 * `<place>`: any place), `word?` and `<name>?` may be missing, `..` lets up to three words stand in between, and
 * `^` is the beginning of what was said and `$` its end. A word without an apostrophe also stands for itself with one of the
 * language's endings ("leg" for "leg's").
 */
export type Expression = string;

/** What one sentence must and must not say to mean something; the first rule that fits decides. */
export interface Rule {
  readonly intent: Intent;
  readonly topic?: string;
  /** All of these, in any order. */
  readonly says: readonly Expression[];
  /** None of these. */
  readonly unless?: Expression;
  /** Where the rule counts; everywhere where this is missing. */
  readonly in?: readonly ListeningContext[];
}

/** The names that the engine itself looks for; a language may have more, for its own rules. */
export interface KnownWords {
  /** A cramp by name. */
  readonly cramp: Expression;
  /** A place of one's own that does what only a cramp does: "my calf locked up". */
  readonly gripped: Expression;
  /** "i have", "i'm": the speaker's own, now. */
  readonly mine: Expression;
  /** The speaker, in any form: "i", "my", "me". */
  readonly speaker: Expression;
  /** "my calf": a place of the speaker's own. */
  readonly own: Expression;
  /** Left, right, both: the words alone. */
  readonly sides: Expression;
  /** "calf cramp", "cramp in the foot": cramp and place right beside each other. */
  readonly placed: Expression;
  readonly cry: Expression;
  readonly negation: Expression;
  readonly others: Expression;
  /** People who are certainly not the speaker. */
  readonly someoneElse: Expression;
  readonly past: Expression;
  /** How a question begins. */
  readonly question: Expression;
  /** Over for certain. */
  readonly longAgo: Expression;
  /** Habits, hearsay, questions, what may be: not a cramp now. */
  readonly general: Expression;
  /** Somebody's words told again. */
  readonly telling: Expression;
  /** Where no leg is: belly, hand, back. */
  readonly elsewhere: Expression;
  readonly lookAlike: Expression;
  /** Politeness, hesitation, cries: taken off at both ends before a phrase is looked up. */
  readonly filler: Expression;
  /** Words that add nothing. */
  readonly small: Expression;
  /** What people say about a cramp besides: how bad, when, since how long. */
  readonly quality: Expression;
  /** Charley called by name. */
  readonly address: Expression;
  /** What a question must be about to count while idle without calling Charley by name. */
  readonly ownTopics: Expression;
  /** Where a new thought begins in a longer sentence. */
  readonly newThought: Expression;
  /** Words that tie what follows to what came before: "if i …", "said i …". */
  readonly binding: Expression;
  /** No sentence ends with these. */
  readonly unfinished: Expression;
}

export interface Language {
  /** What the person says, by intent; `television` holds what only a loudspeaker says. */
  readonly phrases: Readonly<Partial<Record<Intent | 'television', readonly string[]>>>;
  /** Short answers that count in one context only. */
  readonly phrasesInContext: Readonly<
    Partial<Record<ListeningContext, Readonly<Partial<Record<Intent, readonly string[]>>>>>
  >;
  readonly words: KnownWords & Readonly<Record<string, Expression>>;
  /** Longest match wins. `thigh` is neither front nor back, `leg` no place in particular. */
  readonly places: Readonly<Record<Location | 'thigh' | 'leg', Expression>>;
  /** What sounds like a place and is none: "foot of the bed". */
  readonly notPlaces: Expression;
  readonly sides: Readonly<Record<Side, Expression>>;
  /** What is enough where only the side is asked for. */
  readonly sideAnswers: Readonly<Record<Side, Expression>>;
  /** What sounds like a side and is none: "right now". */
  readonly notSides: Expression;
  /** What recognition makes of words it heard wrong, and nobody says: it means nothing, so that Charley asks again. */
  readonly misheard: Expression;
  /** Red flags: before everything else. */
  readonly redFlags: readonly Rule[];
  readonly rules: readonly Rule[];
  /** What counts only when nothing else does: a short word among others. */
  readonly answers: readonly Rule[];
  /** Endings that a word may have, apostrophe included. */
  readonly endings: readonly string[];
}
