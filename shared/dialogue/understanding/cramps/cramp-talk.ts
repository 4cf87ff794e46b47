import type { Interpretation } from '../interpretation.ts';
import { type Lexicon, spaced, unexplainedIn, unexplainedPositionsIn, without, wordsOf } from '../lexicon.ts';
import { createThoughts, type Thought } from '../rewording/thoughts.ts';
import type { Tidy } from '../rewording/tidy.ts';
import type { CrampPlace } from './cramp-place.ts';
import { createCrampThought, longestPlainCryWords } from './cramp-thought.ts';
import { createCrampWords } from './cramp-words.ts';

/** Tells a cramp that somebody has now from all other talk of cramps. */
export function createCrampTalk(lexicon: Lexicon, tidying: Tidy, { onset }: CrampPlace) {
  const { words } = lexicon;
  const thoughtsOf = createThoughts(lexicon, tidying);
  const { isOnset, isHurting, isLookAlike, isOthers, isDenied, withoutCries, aboutCramps } =
    createCrampThought(lexicon);
  const legPart = lexicon.compile('<anyplace>');
  const { explaining, unexplainedOf } = createCrampWords(lexicon, withoutCries);

  function isTold(text: string): boolean {
    return words.telling.isIn(text) || words['quoting oneself'].isIn(text);
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

  /** "Last night I have a cramp" was "had", as the ear heard it; "I've got" was not, nor "worse than last night". */
  function isOfThen({ text, before }: Thought): boolean {
    const time = words['past time'].spans(before).at(-1);
    const isFirst =
      unexplainedIn(wordsOf(before).slice(0, time?.from).join(' '), [
        words.filler,
        words.cry,
        words.opening,
      ]) === 0;
    const isOfPast = isFirst && time?.to === wordsOf(before).length && !words['have got'].isIn(text);
    const isGoingOn = [words['still so'], words.ongoing].some((finder) => finder.isIn(`${before} ${text}`));
    return isOfPast && !isGoingOn && words.clauseBreak.spans(text)[0]?.from !== 0;
  }

  /** "He says rub it, but my calf's cramping": what follows a "but" is the speaker's own again. */
  function isTurning(thought: string): boolean {
    return words.turning.spans(thought)[0]?.from === 0 && !isTold(thought);
  }

  /** "My hand, it's cramping": what was named is what cramps, and it is no part of a leg. */
  function isOfNamed({ text, before }: Thought): boolean {
    const subject = withoutCries(tidying.withoutOpening(tidying.fluent(before)));
    const last = wordsOf(subject).length - 1;
    const isNamed =
      words['named first'].spans(subject)[0]?.to === last && words.it.spans(text)[0]?.from === 0;
    return isNamed && unexplainedPositionsIn(subject, [...explaining, legPart, words.others]).includes(last);
  }

  /** A cramp that the speaker has now, with how many words from there on nothing explains. */
  function onsetIn(text: string): Interpretation | null {
    if ([text, tidying.fluent(text)].some(isLookAlike)) return null;
    if (isDoubtful(text)) return { meaning: onset(text), unexplained: Number.POSITIVE_INFINITY };
    const whole = { text, withRest: text, before: '' };
    const thoughts = thoughtsOf(text);
    const all = thoughts.some(isOfNamed) ? thoughts.slice(1) : [whole, ...thoughts];
    const found = all
      .filter((thought) => !isTold(text) || isTurning(thought.text))
      .filter((thought) => !isOfNamed(thought))
      .filter((thought) => isOnset(thought.text) || (!isDenied(text) && isHurting(thought.text)))
      .map((thought) => ({ ...thought, unexplained: unexplainedOf(thought) }))
      .toSorted((one, other) => one.unexplained - other.unexplained)[0];
    if (found === undefined || (isOfThen(found) && words['in the past'].isIn(found.text))) return null;
    // Of this night, of every night or of another: worth a question, and no more.
    const isHabit =
      words.habit.isIn(tidying.fluent(text)) && !words.ongoing.isIn(text) && !words.happening.isIn(text);
    return {
      meaning: onset(found.text),
      unexplained: isHabit || isOfThen(found) ? Number.POSITIVE_INFINITY : found.unexplained,
    };
  }

  return {
    onsetIn,

    /** The same, as it is told most clearly: without what stands around it, what panic put in, or what was said anew. */
    onsetOf(text: string): Interpretation | null {
      const { behindFirstNo, repaired, tidy, told, weakened, withoutOpening } = tidying;
      const opened = withoutOpening(text);
      const bare = spaced(without(text, words['how to help']));
      const reworded = [tidy(text), weakened(text), behindFirstNo(opened) ?? opened, repaired(text), bare];
      const readings = [text, ...reworded];
      return [...new Set([...readings, ...readings.map(told)])].map(onsetIn).reduce(clearest);
    },

    /** Something of a leg of the speaker's own just now, in words that no rule knows: worth a silent question. */
    perhapsIn(text: string): Interpretation | null {
      const isTalk = [words.past, words.general, words.longAgo, words['everyday leg']].some((finder) =>
        finder.isIn(text),
      );
      if (isTalk || isLookAlike(text) || isTold(text) || isOthers(text) || !words.complained.isIn(text))
        return null;
      return { meaning: onset(text), unexplained: Number.POSITIVE_INFINITY, isGuess: true };
    },

    /** What other talk of cramps is: somebody else's, none, or out of Charley's reach. */
    mentionIn(text: string): Interpretation | null {
      const intent = words.cramp.isIn(text) ? aboutCramps(withoutCries(text)) : null;
      return intent === null ? null : { meaning: { intent }, unexplained: 0 };
    },
  };
}

/** The one that leaves fewer words unexplained. */
function clearest(one: Interpretation | null, other: Interpretation | null): Interpretation | null {
  if (one === null || other === null) return one ?? other;
  return other.unexplained < one.unexplained ? other : one;
}

export type CrampTalk = ReturnType<typeof createCrampTalk>;
