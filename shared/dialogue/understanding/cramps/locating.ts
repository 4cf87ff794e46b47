import { type Location, type Side, sides } from '../../meaning.ts';
import { type Lexicon, without } from '../lexicon.ts';
import type { Finder, Span } from '../templates/finder.ts';

/** A place by name; `leg` is no place in particular. */
type PlaceName = Location | 'thigh' | 'leg';

/** Finds place and side in an utterance: of several places the one that says most, then the first. */
export function createLocating(lexicon: Lexicon) {
  const { places, notPlaces, notSides, sides: sideWords, sideAnswers } = lexicon.language;
  const placeFinders = Object.entries(places).map(
    ([name, templates]) => [name as PlaceName, lexicon.compile(templates)] as const,
  );
  const byPlace = sides.map((side) => [side, lexicon.compile(sideWords[side])] as const);
  const byItself = sides.map((side) => [side, lexicon.compile(sideAnswers[side])] as const);
  const noPlace = lexicon.compile(notPlaces);
  const noSide = lexicon.compile(notSides);

  function placeIn(text: string): PlaceName | null {
    const found = placeFinders.flatMap(([name, finder]) =>
      finder.spans(text).map((span) => ({ name, span, rank: rankOf(name, span) })),
    );
    return found.toSorted((one, other) => other.rank - one.rank)[0]?.name ?? null;
  }

  const withoutFalse = (text: string) => without(without(text, noPlace), noSide);
  return {
    placeOf: (text: string) => placeIn(without(text, noPlace)),
    /** The side of a place: "right calf", "on the right". */
    sideOf: (text: string) => sideIn(withoutFalse(text), byPlace),
    /** The side alone, where only that was asked: "right". */
    sideAnswerOf: (text: string) => sideIn(withoutFalse(text), [...byPlace, ...byItself]),
  };
}

function sideIn(text: string, finders: readonly (readonly [Side, Finder])[]): Side | null {
  const found = new Set(finders.filter(([, finder]) => finder.isIn(text)).map(([side]) => side));
  if (found.size > 1) return 'both';
  return [...found][0] ?? null;
}

export type Locating = ReturnType<typeof createLocating>;

/** Words that name a place beat "leg"; then length, then who comes first. */
function rankOf(name: PlaceName, { from, to }: Span): number {
  const particular = name === 'leg' ? 0 : 1000;
  return particular + (to - from) * 100 - from;
}
