import type { CrampPlace } from './cramp-place.ts';
import type { Finder } from './finder.ts';
import type { Interpretation } from './interpretation.ts';
import { type Lexicon, unexplainedIn, unexplainedPositionsIn, without, wordsOf } from './lexicon.ts';
import { createThoughts, type Thought } from './thoughts.ts';

/** A cry and a place of one's own are a cramp only while little else is said. */
const longestCryWords = 8;
/** A cramp by its name alone is a cry of no more words, others left out. */
const longestPlainCryWords = 6;
/** A cramp that is said to be one's own may have one word more. [PJ] */
const mineSlack = 1;
/** A question of how to be rid of it is no longer than this. */
const longestPlea = 12;
/** Of a long sentence about a cramp of one's own this share of the words may be anything. [PJ] */
const ownSlack = 1 / 3;

/** What talk of cramps is for, when it is no onset. */
type Mention = 'third person' | 'look-alike' | 'negation' | 'out of scope';

/** Tells a cramp that somebody has now from all other talk of cramps. */
export function createCrampTalk(lexicon: Lexicon, { onset }: CrampPlace) {
  const { words } = lexicon;
  const thoughtsOf = createThoughts(lexicon);
  const place = lexicon.compile('<place>');
  /** "Not my leg, my belly" denies a place, not the cramp. */
  const notHere = lexicon.compile(lexicon.language.notPlaces);
  const explaining: readonly Finder[] = [
    words.cramp,
    words.gripped,
    words.mine,
    words.own,
    words.cry,
    words.plea,
    words.ongoing,
    words.quality,
    words.intensifier,
    words.filler,
    words.address,
    place,
  ];
  const aroundCry = [words.cramp, words.aroundCry, words.filler, words.address, words.own, place];
  const otherTalk: readonly Finder[] = [words.past, words.general, words.question, words.lookAlike];

  function isTold(text: string): boolean {
    return words.telling.isIn(text);
  }

  function isOtherTalk(text: string): boolean {
    return otherTalk.some((finder) => finder.isIn(text));
  }

  /** "Charley horse" and a "mate" that is called are nobody else, and the toes are "they". */
  function isOthers(text: string): boolean {
    return words.others.isIn([words.they, words.vocative, words.cramp].reduce(without, text));
  }

  function isOnset(thought: string): boolean {
    const clean = withoutCries(thought);
    if (!words.cramp.isIn(clean)) return false;
    if (words.plea.isIn(thought)) return !words.elsewhere.isIn(clean);
    const isOwn = [words.mine, words.own, words.placed, words.ongoing].some((finder) => finder.isIn(clean));
    return isAboutNow(clean) && (isOwn || isPlainCry(clean));
  }

  /** "Cramp!", "toe cramp", "bad cramp again": the name of it, and hardly anything else. */
  function isPlainCry(clean: string): boolean {
    const isShort = wordsOf(clean).length <= longestPlainCryWords;
    return isShort && words.crampName.isIn(clean) && unexplainedIn(clean, aroundCry) === 0;
  }

  /** A cramp without its name: a place of one's own that has locked, or a cry and a place. */
  function isHurting(thought: string): boolean {
    const clean = withoutCries(thought);
    return isAboutNow(clean) && (words.gripped.isIn(clean) || isCry(thought));
  }

  function isAboutNow(clean: string): boolean {
    const isLongAgo = words.longAgo.isIn(clean) && !words.returned.isIn(clean);
    const isOver = isLongAgo || words.hypothetical.isIn(clean);
    const isGoingOn = words.ongoing.isIn(clean) && !isOver;
    if (isOthers(clean) || (!isGoingOn && (isNegated(clean) || isOtherTalk(clean)))) return false;
    return !words.elsewhere.isIn(clean) || words.own.isIn(clean);
  }

  /** "It's not my foot, it's my calf that's cramping" denies a place, and names another. */
  function isNegated(clean: string): boolean {
    const elsewhere = without(clean, notHere);
    return words.negation.isIn(words.own.isIn(elsewhere) ? elsewhere : clean);
  }

  /** "It's not a cramp, I locked my knee." */
  function isDenied(text: string): boolean {
    return words.cramp.isIn(text) && words.negation.isIn(withoutCries(text));
  }

  function isCry(thought: string): boolean {
    const count = wordsOf(thought).length;
    if (words.criedPlace.isIn(thought)) return true;
    return count <= longestCryWords && words.cry.isIn(thought) && words.own.isIn(thought);
  }

  function withoutCries(text: string): string {
    const spans = words.cry.spans(text);
    const inCry = (position: number) => spans.some(({ from, to }) => position >= from && position < to);
    const kept = wordsOf(text).filter((_, position) => !inCry(position));
    return kept.join(' ');
  }

  function unexplainedOf({ text, withRest }: Thought): number {
    const unexplained = unexplainedIn(withRest, explaining);
    if (words.plea.isIn(text) && wordsOf(withRest).length <= longestPlea) return 0;
    if (
      words.mine.isIn(text) &&
      words.speaker.isIn(text) &&
      words.cramp.isIn(text) &&
      unexplained <= mineSlack &&
      !isInSomeThing(withRest)
    )
      return 0;
    if (words.suffered.isIn(text)) return 0;
    return isOwn(text) && unexplained <= wordsOf(withRest).length * ownSlack ? 0 : unexplained;
  }

  /** "I have a cramp in the garage": what stands behind "in the" is no part of a body, and the cramp was a clamp. */
  function isInSomeThing(text: string): boolean {
    const unknown = unexplainedPositionsIn(text, explaining);
    return words.whereabouts.spans(text).some(({ to }) => unknown.includes(to));
  }

  /** A cramp by name that the speaker has, or a place of theirs that does what only a cramp does. */
  function isOwn(text: string): boolean {
    if (words.gripped.isIn(text) || words.gripped.isIn(withoutCries(text))) return true;
    return words.cramp.isIn(text) && words.own.isIn(text);
  }

  /** "My leg, my leg", "my leg's going again", a cramp by name among other words: perhaps. */
  function isDoubtful(text: string): boolean {
    const clean = withoutCries(text);
    if (words.cramp.isIn(clean) || isOthers(clean) || wordsOf(clean).length > longestPlainCryWords)
      return false;
    const isAgain =
      words.own.spans(clean).length > 1 && unexplainedIn(clean, [words.own, ...explaining]) === 0;
    return (isAgain || words.doubtful.isIn(clean)) && !words.cry.isIn(text) && !words.gripped.isIn(clean);
  }

  /** "He says rub it, but my calf's cramping": what follows a "but" is the speaker's own again. */
  function isTurning(thought: string): boolean {
    return words.turning.spans(thought)[0]?.from === 0 && !isTold(thought);
  }

  /** Whose or what, where it is no onset. */
  function aboutCramps(clean: string): Mention | null {
    if (isOthers(clean)) return 'third person';
    if (words.lookAlike.isIn(clean)) return 'look-alike';
    if (words.negation.isIn(without(clean, notHere))) return 'negation';
    if (words.elsewhere.isIn(clean)) return 'out of scope';
    return isOtherTalk(clean) ? 'third person' : null;
  }

  return {
    /** A cramp that the speaker has now, with how many words from there on nothing explains. */
    onsetIn(text: string): Interpretation | null {
      if (words.lookAlike.isIn(text)) return null;
      if (isDoubtful(text)) return { meaning: onset(text), unexplained: Number.POSITIVE_INFINITY };
      const whole = { text, withRest: text, before: '' };
      const found = [whole, ...thoughtsOf(text)]
        .filter((thought) => !isTold(text) || isTurning(thought.text))
        .filter((thought) => isOnset(thought.text) || (!isDenied(text) && isHurting(thought.text)))
        .map((thought) => ({ ...thought, unexplained: unexplainedOf(thought) }))
        .toSorted((one, other) => one.unexplained - other.unexplained)[0];
      if (found === undefined) return null;
      // Of this night or of every night: worth a question, and no more.
      const isHabit = words.habit.isIn(text) && !words.ongoing.isIn(text) && !words.happening.isIn(text);
      return {
        meaning: onset(found.text),
        unexplained: isHabit ? Number.POSITIVE_INFINITY : found.unexplained,
      };
    },

    /** Something of a leg of the speaker's own just now, in words that no rule knows: worth a silent question. */
    perhapsIn(text: string): Interpretation | null {
      const isTalk = [words.lookAlike, words.past, words.general, words.longAgo, words['everyday leg']].some(
        (finder) => finder.isIn(text),
      );
      if (isTalk || isTold(text) || isOthers(text) || !words.complained.isIn(text)) return null;
      return { meaning: onset(text), unexplained: Number.POSITIVE_INFINITY, isGuess: true };
    },

    /** What other talk of cramps is: somebody else's, none, or out of Charley's reach. */
    mentionIn(text: string): Interpretation | null {
      const intent = words.cramp.isIn(text) ? aboutCramps(withoutCries(text)) : null;
      return intent === null ? null : { meaning: { intent }, unexplained: 0 };
    },
  };
}

export type CrampTalk = ReturnType<typeof createCrampTalk>;
