import { type Lexicon, unexplainedIn, unexplainedPositionsIn, wordsOf } from '../lexicon.ts';
import type { Thought } from '../rewording/thoughts.ts';
import type { Finder } from '../templates/finder.ts';

/** A cramp that is said to be one's own may have one word more. [PJ] */
const mineSlack = 1;
/** A question of how to be rid of it is no longer than this. */
const longestPlea = 12;
/** Of a long sentence about a cramp of one's own this share of the words may be anything. [PJ] */
const ownSlack = 1 / 3;

/** Tells how much of what is said of a cramp its words explain. */
export function createCrampWords(lexicon: Lexicon, withoutCries: (text: string) => string) {
  const { words } = lexicon;
  const place = lexicon.compile('<place>');
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

  function unexplainedOf({ text, withRest }: Thought): number {
    const unexplained = unexplainedIn(withRest, explaining);
    if (words.plea.isIn(text) && wordsOf(withRest).length <= longestPlea) return 0;
    if (words.suffered.isIn(text)) return 0;
    if (!words.gripped.isIn(text) && isOneOfSeveral(withRest)) return unexplained;
    if (
      words.mine.isIn(text) &&
      words.speaker.isIn(text) &&
      words.cramp.isIn(text) &&
      unexplained <= mineSlack &&
      !isInSomeThing(withRest)
    )
      return 0;
    return isOwn(text) && unexplained <= wordsOf(withRest).length * ownSlack ? 0 : unexplained;
  }

  /** "My calf cramps tonight and excuses": what stands last behind an "and", and is nothing of a cramp. */
  function isOneOfSeveral(text: string): boolean {
    const last = wordsOf(text).length - 1;
    const isLast = unexplainedPositionsIn(text, explaining).includes(last);
    return isLast && words.clauseBreak.spans(text).some(({ to }) => to === last);
  }

  /** "I have a cramp in the garage": what stands behind "in the" is no part of a body, and the cramp was a clamp. */
  function isInSomeThing(text: string): boolean {
    const unknown = unexplainedPositionsIn(text, explaining);
    return words.whereabouts.spans(text).some(({ to }) => unknown.includes(to));
  }

  /** A cramp by name that the speaker has, or a place of theirs that does what only a cramp does. */
  function isOwn(text: string): boolean {
    if (words.gripped.isIn(text) || words.gripped.isIn(withoutCries(text))) return true;
    const isElsewhere = words['beside a place'].isIn(text) && !words.mine.isIn(text);
    return words.cramp.isIn(text) && words.own.isIn(text) && !isElsewhere;
  }

  return { explaining, unexplainedOf };
}
