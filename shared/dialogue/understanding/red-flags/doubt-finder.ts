import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import type { Lexicon, ReadyRule } from '../lexicon.ts';
import type { Tidy } from '../rewording/tidy.ts';
import { fits, type RuleOutcome } from '../ruling.ts';
import { type createSufferer, hullOf } from './sufferer.ts';

interface DoubtsDeps {
  readonly lexicon: Lexicon;
  readonly fluent: Tidy['fluent'];
  readonly weakened: Tidy['weakened'];
  readonly detailed: RuleOutcome['detailed'];
  readonly suffererOf: ReturnType<typeof createSufferer>['suffererOf'];
  /** What was said without what makes it no sign. */
  readonly meant: (said: string) => string;
  /** Whether the words of a red flag are there, whoever suffers it. */
  readonly isNamedIn: (text: string, context: ListeningContext) => boolean;
  /** Whether everyday words make it no sign of this kind. */
  readonly isTalkOf: (ready: ReadyRule, text: string) => boolean;
}

/** Finds what may be a red flag, though no rule knows it for one. */
export function createDoubts(deps: DoubtsDeps) {
  const { lexicon, fluent, weakened, detailed, suffererOf, meant, isNamedIn, isTalkOf } = deps;

  /** Something grave of the speaker's own, where no rule knows the words, nor knows them for everyday talk. */
  function doubtIn(said: string, context: ListeningContext): Interpretation | null {
    const text = weakened(fluent(meant(said)));
    const { quoted, telling } = lexicon.words;
    // Beside Charley's own voice only words that are surely meant count.
    if (context === 'interrupting' || isNamedIn(text, context) || quoted.isIn(text) || telling.isIn(text))
      return null;
    const doubt = lexicon.doubts.find(
      (ready) => fits(ready, text, context) && !isTalkOf(ready, text) && isSpeakers(ready, text),
    );
    return doubt === undefined
      ? null
      : { meaning: detailed(doubt.about, text), unexplained: 0, isDoubtful: true };
  }

  function isSpeakers({ says }: ReadyRule, text: string): boolean {
    return (
      suffererOf(text, hullOf(says.flatMap((finder) => finder.spans(text).slice(0, 1)))) === 'the speaker'
    );
  }

  return { doubtIn };
}
