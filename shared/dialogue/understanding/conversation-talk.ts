import type { ListeningContext } from '../listening-context.ts';
import type { Intent } from '../meaning.ts';
import type { CrampTalk } from './cramps/cramp-talk.ts';
import type { Locating } from './cramps/locating.ts';
import type { Interpretation } from './interpretation.ts';
import { type Lexicon, spaced, unexplainedIn, unexplainedPositionsIn, without, wordsOf } from './lexicon.ts';
import type { RuleOutcome } from './ruling.ts';

/** That the cramp goes, or has gone. */
const relief: readonly Intent[] = ['better', 'partial'];

interface ConversationTalkDeps {
  readonly lexicon: Lexicon;
  readonly locating: Locating;
  readonly crampTalk: CrampTalk;
  readonly ruling: RuleOutcome;
}

/** What something means that is said while a cramp is spoken of, red flags left out. */
export function createConversationTalk({ lexicon, locating, crampTalk, ruling }: ConversationTalkDeps) {
  const { ruled, detailed, aboutOf, plain } = ruling;
  const otherThanRelief = lexicon.rules.filter(({ about }) => !relief.includes(about.intent));
  const otherThanYes = lexicon.answers.filter(({ about }) => about.intent !== 'yes');

  function whereIn(text: string, context: ListeningContext): Interpretation | null {
    const place = locating.placeOf(text);
    const isAsked = context === 'which-side' || context === 'which-part';
    const side = isAsked ? locating.sideAnswerOf(text) : locating.sideOf(text);
    const unexplained = unexplainedIn(text, [...plain, lexicon.words.quality, lexicon.words.sides]);
    if (place !== null && place !== 'leg')
      return { meaning: detailed(aboutOf(`part.${place}`, text), text), unexplained };
    return side === null ? null : { meaning: { intent: 'side', side }, unexplained };
  }

  function inConversation(text: string, context: ListeningContext): Interpretation | null {
    const place = context.startsWith('which') ? whereIn(text, context) : null;
    if (place !== null && place.unexplained === 0) return place;
    const isOther = isOfAnotherMatter(text);
    return (
      ruled(isOther ? otherThanRelief : lexicon.rules, text, context) ??
      certain(crampTalk.onsetIn(text)) ??
      (isOther ? null : crampTalk.mentionIn(text)) ??
      whereIn(text, context) ??
      ruled(isOther ? otherThanYes : lexicon.answers, text, context)
    );
  }

  /**
   * "Is that better" is asked of whoever has it. "My chest doesn't hurt", "the telly's gone off" and "the leg of lamb's
   * gone" tell nothing of the cramp; "better, and my heart's calmer" does, first of all.
   */
  function isOfAnotherMatter(text: string): boolean {
    const {
      'another matter': other,
      'relief first': first,
      'asked of the sufferer': asked,
      'leg of a thing': leg,
      own,
      cramp,
      it,
      yes,
    } = lexicon.words;
    if (asked.isIn(text) && !yes.isIn(text)) return true;
    if (leg.isIn(text)) return !own.isIn(spaced(without(text, leg)));
    const isOther = other.isIn(text) || isOfAnotherThing(text);
    return isOther && !first.isIn(text) && ![own, cramp, it].some((finder) => finder.isIn(text));
  }

  /** Something is said of what no word here knows: "the telly's gone", but not "the knot's gone" nor "walking's helping". */
  function isOfAnotherThing(text: string): boolean {
    const { quality, thing, felt, gripped, pain, 'eases only': easesOnly } = lexicon.words;
    if (easesOnly.isIn(text)) return false;
    const all = wordsOf(text);
    return unexplainedPositionsIn(text, [...plain, quality, thing, felt, gripped, pain]).some((position) =>
      lexicon.language.endings.some((ending) => all[position]?.endsWith(ending)),
    );
  }

  return { inConversation };
}

/** In a conversation nobody is asked "Cramp?": what only may be one is something else. */
export function certain(onset: Interpretation | null): Interpretation | null {
  return onset !== null && Number.isFinite(onset.unexplained) ? onset : null;
}
