import { type Location, type Side, sides } from '../meaning.ts';
import type { Finder, Span } from './expression.ts';
import { type Lexicon, without } from './lexicon.ts';

/** A place by name; `leg` is no place in particular. */
export type PlaceName = Location | 'thigh' | 'leg';

/** Finds place and side in an utterance: of several places the one that says most, then the first. */
export function createLocating(lexicon: Lexicon) {
  const { places, notPlaces, sides: sideWords } = lexicon.language;
  const placeFinders = Object.entries(places).map(
    ([name, expression]) => [name as PlaceName, lexicon.compile(expression)] as const,
  );
  const sideFinders = sides.map((side) => [side, lexicon.compile(sideWords[side])] as const);
  const noPlace = lexicon.compile(notPlaces);

  function placeIn(text: string): PlaceName | null {
    const found = placeFinders.flatMap(([name, finder]) =>
      finder.spans(text).map((span) => ({ name, span, rank: rankOf(name, span) })),
    );
    return found.toSorted((one, other) => other.rank - one.rank)[0]?.name ?? null;
  }

  function sideIn(text: string): Side | null {
    const found = sideFinders.filter(([, finder]: readonly [Side, Finder]) => finder.isIn(text));
    const [first] = found;
    if (first === undefined) return null;
    return found.length > 1 ? 'both' : first[0];
  }

  return {
    placeOf: (text: string) => placeIn(without(text, noPlace)),
    sideOf: (text: string) => sideIn(without(text, noPlace)),
  };
}

export type Locating = ReturnType<typeof createLocating>;

/** Words that name a place beat "leg"; then length, then who comes first. */
function rankOf(name: PlaceName, { from, to }: Span): number {
  const particular = name === 'leg' ? 0 : 1000;
  return particular + (to - from) * 100 - from;
}
