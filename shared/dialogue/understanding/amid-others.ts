import type { ListeningContext } from '../listening-context.ts';
import type { Worse } from '../meaning.ts';
import { flagged, toldOfIt } from './answers.ts';
import type { Interpret, Interpretation } from './interpretation.ts';
import type { PhraseLists } from './phrase-lists.ts';
import type { Tidy } from './rewording/tidy.ts';

interface AmidOthersDeps {
  readonly tidying: Tidy;
  readonly listedIn: PhraseLists;
  readonly interpret: Interpret;
}

/** In a conversation, an answer with other words before or behind it: "no, it's gone", "it hurts, please help me". */
export function createAmidOthers({ tidying, listedIn, interpret }: AmidOthersDeps) {
  const { behindFirstNo, closed, tidy } = tidying;
  return {
    /** "No, it's gone" is told by what follows, unless the "no" belongs to it ("no better") or is the answer. */
    behindNo: (
      text: string,
      context: ListeningContext,
      talk: (text: string) => Interpretation | null,
    ): Interpretation | null => {
      if (context !== 'easing' && context !== 'coaching') return null;
      const rest = behindFirstNo(text);
      if (rest === null) return null;
      const found = listedIn(rest, context) === null ? talk(tidy(rest)) : interpret(rest, context);
      if (found === null || !toldOfIt.includes(found.meaning.intent)) return null;
      const isNoAnyway =
        context === 'easing' && found.meaning.intent === 'worse' && !isElsewhere(found.meaning);
      return isNoAnyway ? null : found;
    },

    /** How and where it is, with fear, a plea or a hedge behind it: "my calf still hurts, please help me". */
    toldBefore: (text: string, context: ListeningContext): Interpretation | null => {
      const told = closed(text);
      const found = told === text ? null : interpret(told, context);
      return found !== null && [...toldOfIt, ...flagged].includes(found.meaning.intent) ? found : null;
    },
  };
}

function isElsewhere({ part, topic }: Worse): boolean {
  return part !== undefined || topic === 'thigh';
}
