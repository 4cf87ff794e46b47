import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Span } from '../templates/finder.ts';

/** Of whom something is said: the speaker by name ("I", "my"), unsaid, somebody else, or nobody just now. */
type Sufferer = 'the speaker' | 'unsaid' | 'someone else' | 'nobody now';

interface Mention extends Span {
  readonly who: 'the speaker' | 'someone else';
}

/** Tells who suffers what was found in a sentence: whoever was mentioned last before it, not whoever is named at all. */
export function createSufferer(lexicon: Lexicon) {
  const {
    people,
    they,
    speaker,
    calling,
    quoting,
    clauseBreak,
    longAgo,
    present,
    unreal,
    unequalled,
    supposed,
    affirmed,
    telling,
  } = lexicon.words;

  function mentionsIn(text: string): readonly Mention[] {
    const called = calling.spans(text);
    const quoted = [...quoting.spans(text), ...lexicon.words['discourse marker'].spans(text)];
    const things = they.spans(text);
    const others = people
      .spans(text)
      .filter((span) => !things.some((thing) => isWithin(span, thing)))
      .filter((span) => !called.some((one) => one.from === span.from))
      .map((span) => ({ ...span, who: 'someone else' as const }));
    const isFree = (span: Span) => ![...others, ...quoted].some((other) => isWithin(span, other));
    const own = speaker
      .spans(text)
      .filter(isFree)
      .map((span) => ({ ...span, who: 'the speaker' as const }));
    return [...others, ...own].toSorted((one, other) => one.from - other.from);
  }

  /** The part of a sentence between two "and", "but", "because" that holds this. */
  function clauseOf(text: string, span: Span): Span {
    const breaks = clauseBreak.spans(text);
    return {
      from: breaks.findLast(({ to }) => to <= span.from)?.to ?? 0,
      to: breaks.find(({ from }) => from >= span.to)?.from ?? wordsOf(text).length,
    };
  }

  function part(text: string, from: number, to: number): string {
    return wordsOf(text).slice(from, to).join(' ');
  }

  /** Over for certain, denied, or only supposed. */
  function isUnreal(text: string, span: Span, mention: Mention | undefined): boolean {
    const clause = clauseOf(text, span);
    const said = part(text, clause.from, clause.to);
    if (longAgo.isIn(said) && !present.isIn(text)) return true;
    const from = Math.max(clause.from, Math.min(mention?.to ?? 0, span.from));
    const isSupposed = supposed.isIn(part(text, clause.from, span.from)) && !affirmed.isIn(text);
    return (unreal.isIn(part(text, from, span.from)) && !unequalled.isIn(said)) || isSupposed;
  }

  return {
    /** Who suffers what stands at this place of the sentence. */
    suffererOf(text: string, span: Span): Sufferer {
      const mentions = mentionsIn(text);
      const last = mentions.findLast(({ from }) => from < span.to);
      if (isUnreal(text, span, last)) return 'nobody now';
      if (last !== undefined) return last.who;
      const isOthers = mentions[0]?.who === 'someone else' || telling.isIn(text);
      return isOthers ? 'someone else' : 'unsaid';
    },
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from < outer.to && outer.from < inner.to;
}

/** From the first to the last of what was found. */
export function hullOf(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
