import type { ListeningContext } from '../listening-context.ts';
import { type About, bare, type Intent, type Meaning, meaningOfPlace, type Side } from '../meaning.ts';
import type { CrampPlace } from './cramps/cramp-place.ts';
import type { Locating } from './cramps/locating.ts';
import type { Interpretation } from './interpretation.ts';
import { type Lexicon, type ReadyRule, spaced, unexplainedIn, without } from './lexicon.ts';
import type { Finder } from './templates/finder.ts';

/** What somebody may tell Charley not to do; the "don't" of it is no answer, either. */
const commands: readonly Intent[] = ['stop', 'pause', 'next', 'repeat', 'slower', 'louder', 'quieter', 'no'];

/** Applies a language's rules to a text: the first that fits decides, and the words tell place, side and topic. */
export function createRuling(lexicon: Lexicon, locating: Locating, crampPlace: CrampPlace) {
  const allRules = [...lexicon.redFlags, ...lexicon.rules, ...lexicon.answers];
  const plain = plainWords(lexicon);

  /** A place, a side and a topic, where the intent has one and the words tell it. */
  function detailed(about: About, text: string): Meaning {
    const side = locating.sideOf(text);
    switch (about.intent) {
      case 'cramp.onset':
        return { ...crampPlace.onset(text), ...(about.topic === undefined ? {} : { topic: about.topic }) };
      case 'worse':
        return { ...about, ...crampPlace.painIn(text) };
      case 'side':
        return { ...about, ...sided(locating.sideAnswerOf(text)) };
      case 'part.thigh':
        return { ...about, ...sided(side) };
      case 'part.toes':
        return meaningOfPlace('toes', side, about.topic);
      case 'part.calf':
        return meaningOfPlace('calf', side);
      case 'part.foot':
        return meaningOfPlace('foot', side);
      case 'part.hamstring':
        return meaningOfPlace('hamstring', side);
      case 'part.quad':
        return meaningOfPlace('quad', side);
      case 'part.innerThigh':
        return meaningOfPlace('innerThigh', side);
      case 'part.shin':
        return meaningOfPlace('shin', side);
      case 'why':
        // A question that fits no answer gets the one to "why".
        return { intent: 'why', topic: about.topic ?? 'why' };
      default:
        return about;
    }
  }

  /** What the first rule of this intent says that it is about. */
  function aboutOf(intent: Intent, text: string): About {
    const ready = allRules.find((ready) => ready.about.intent === intent && matches(ready, text));
    return ready?.about ?? bare(intent);
  }

  return {
    /** Words that may stand in any utterance. */
    plain,
    detailed,
    aboutOf,
    ruled(rules: readonly ReadyRule[], text: string, context: ListeningContext): Interpretation | null {
      const commanded = without(text, lexicon.words['not to do']);
      const saidFor = ({ about }: ReadyRule) => (commands.includes(about.intent) ? commanded : text);
      const fitting = rules.find((ready) => fits(ready, saidFor(ready), context));
      if (fitting === undefined) return null;
      const { about } = fitting;
      const isPrecise = 'topic' in about;
      const meaning = detailed(isPrecise ? about : aboutOf(about.intent, text), text);
      const told = spaced(saidFor(fitting));
      return { meaning, unexplained: unexplainedIn(told, [...fitting.says, ...plain]) };
    },
  };
}

export type RuleOutcome = ReturnType<typeof createRuling>;

/** Whether a rule counts in this context and says what is in this text. */
export function fits(ready: ReadyRule, text: string, context: ListeningContext): boolean {
  return (ready.in === undefined || ready.in.includes(context)) && matches(ready, text);
}

function matches({ says, unless }: ReadyRule, text: string): boolean {
  return says.every((finder) => finder.isIn(text)) && !(unless?.isIn(text) ?? false);
}

function sided(side: Side | null): { readonly side?: Side } {
  return side === null ? {} : { side };
}

/** Words that may stand in any utterance without changing what it means. */
function plainWords({ words, compile }: Lexicon): readonly Finder[] {
  return [words.small, words.filler, words.cry, words.address, words.cramp, compile('<place>')];
}
