import { type Lexicon, unexplainedIn, without, wordsOf } from '../lexicon.ts';
import type { Finder } from '../templates/finder.ts';

/** A cry and a place of one's own are a cramp only while little else is said. */
const longestCryWords = 8;
/** A cramp by its name alone is a cry of no more words, others left out. */
export const longestPlainCryWords = 6;

/** What talk of cramps is for, when it is no onset. */
type Mention = 'third person' | 'look-alike' | 'negation' | 'out of scope';

/** Tells of one thought whether it is a cramp that the speaker has now, or talk of another kind. */
export function createCrampThought(lexicon: Lexicon) {
  const { words } = lexicon;
  /** "Not my leg, my belly" denies a place, not the cramp. */
  const notHere = lexicon.compile(lexicon.language.notPlaces);
  const place = lexicon.compile('<place>');
  const aroundCry = [words.cramp, words.aroundCry, words.filler, words.address, words.own, place];
  const otherTalk: readonly Finder[] = [words.past, words.general, words.question];

  function isOtherTalk(text: string): boolean {
    return otherTalk.some((finder) => finder.isIn(text)) || isLookAlike(text);
  }

  /**
   * Other things by the name of a cramp: "cramped in the tent", but not "my calf's cramped up in the tent"; and what is
   * asked of a thing: "would socks stop my cramps".
   */
  function isLookAlike(text: string): boolean {
    if (words['asked of a thing'].isIn(text) && !words['asked of somebody'].isIn(text)) return true;
    const isPlace = words['cramped place'].isIn(text) && !words['cramped oneself'].isIn(text);
    return isPlace || words.lookAlike.isIn(text);
  }

  /** "Charley horse" and a "mate" that is called are nobody else, and the toes are "they". */
  function isOthers(text: string): boolean {
    return words.others.isIn([words.they, words.vocative, words.cramp].reduce(without, text));
  }

  function isOnset(thought: string): boolean {
    const clean = withoutCries(thought);
    if (!words.cramp.isIn(clean)) return false;
    if (words.plea.isIn(thought)) return !words.elsewhere.isIn(clean) && !words.broadcast.isIn(thought);
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

  function isAboutNow(told: string): boolean {
    const clean = without(told, words['as it was']);
    const isLongAgo = words.longAgo.isIn(clean) && !words.returned.isIn(clean);
    const isSupposed = words.hypothetical.isIn(
      [words['amid something'], words.unequalled].reduce(without, clean),
    );
    const isOver = isLongAgo || isSupposed;
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

  /** Whose or what, where it is no onset. */
  function aboutCramps(clean: string): Mention | null {
    if (isOthers(clean)) return 'third person';
    if (isLookAlike(clean)) return 'look-alike';
    if (words.negation.isIn(without(clean, notHere))) return 'negation';
    if (words.elsewhere.isIn(clean)) return 'out of scope';
    return isOtherTalk(clean) ? 'third person' : null;
  }

  return { isOnset, isHurting, isLookAlike, isOthers, isDenied, withoutCries, aboutCramps };
}
