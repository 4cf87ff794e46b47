import type { About } from '../meaning.ts';
import type { KnownWords } from './known-words.ts';
import type { Language, Rule } from './language.ts';
import { createCompiler, type Finder, type Span } from './templates/finder.ts';
import type { Templates } from './templates/template.ts';

/** A rule ready to be looked for. */
export interface ReadyRule {
  readonly about: About;
  /** Where the rule counts; everywhere where this is missing. */
  readonly in: Rule['in'];
  readonly says: readonly Finder[];
  readonly unless: Finder | null;
}

/** A red flag ready to be looked for. */
export interface ReadyRedFlag extends ReadyRule {
  readonly isOrder: boolean;
  readonly isOfOthers: boolean;
  readonly isDoubtful: boolean;
  readonly isOfCrampsToo: boolean;
}

/** A language's words, ready to be looked for. */
export interface Lexicon {
  readonly language: Language;
  readonly words: Readonly<Record<keyof KnownWords, Finder>>;
  readonly redFlags: readonly ReadyRedFlag[];
  readonly doubts: readonly ReadyRule[];
  readonly rules: readonly ReadyRule[];
  readonly answers: readonly ReadyRule[];
  compile(templates: Templates): Finder;
}

export function createLexicon(language: Language): Lexicon {
  const compile = createCompiler(language.words, language.endings);
  // Those who learnt the language later leave them out, and the ears lose them: a red flag needs none.
  const compileWithoutArticles = createCompiler(language.words, language.endings, language.articles);
  const ready = ({ says, unless, in: contexts, ...about }: Rule): ReadyRule => ({
    about,
    in: contexts,
    says: says.map(compile),
    unless: unless === undefined ? null : compile(unless),
  });
  const entries = Object.entries(language.words).map(([name, templates]) => [name, compile(templates)]);
  return {
    language,
    words: Object.fromEntries(entries),
    redFlags: language.redFlags.map(
      ({ isOrder = false, isOfOthers = false, isDoubtful = false, isOfCrampsToo = false, ...rule }) => ({
        ...ready(rule),
        says: rule.says.map(compileWithoutArticles),
        isOrder,
        isOfOthers,
        isDoubtful,
        isOfCrampsToo,
      }),
    ),
    doubts: language.doubts.map(ready),
    rules: language.rules.map(ready),
    answers: language.answers.map(ready),
    compile,
  };
}

/** The words of a normalised text, which has single spaces and no marks; none for an empty one. */
export function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

/** How many words of the text none of these finds. */
export function unexplainedIn(text: string, finders: readonly Finder[]): number {
  return unexplainedPositionsIn(text, finders).length;
}

/** Where the words of the text are that none of these finds. */
export function unexplainedPositionsIn(text: string, finders: readonly Finder[]): readonly number[] {
  const explained = new Set(finders.flatMap((finder) => finder.spans(text)).flatMap(positionsOf));
  return [...wordsOf(text).keys()].filter((position) => !explained.has(position));
}

/** The text with what was found taken out; a lone mark keeps the words around it apart. */
export function without(text: string, finder: Finder): string {
  const found = finder.spans(text);
  if (found.length === 0) return text;
  const taken = new Set(found.flatMap(positionsOf));
  return wordsOf(text)
    .map((word, position) => (taken.has(position) ? '·' : word))
    .join(' ');
}

/** The marks of what was taken out closed up. */
export function spaced(text: string): string {
  return text.replaceAll('·', ' ').replace(/\s+/g, ' ').trim();
}

function positionsOf({ from, to }: Span): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
