import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { isStop, judgeBeside } from '../../shared/dialogue/understanding/beside-line.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import { lexicon } from '../../shared/dialogue/understanding/listening-language.ts';
import { longestOnsetWords, settledIdleMs, settledSessionMs, unchangedMs } from './limits.ts';

/** What tells that a speaker has ended, in ms; each is 0 where it tells nothing. */
export interface Lull {
  /** So long the room has been quiet. */
  readonly quietMs: number;
  /** Where it does not become quiet: so long it has been well below the phrase. */
  readonly fallenMs: number;
  /** … and so long the engine has made nothing else of it. */
  readonly unchangedMs: number;
}

/**
 * Whether these words of an utterance that goes on are all that will be said: they count, and the speaker has ended. The
 * wide ear understands longer sentences, which may go on after a breath.
 */
export function isWholePhrase(
  text: string,
  context: ListeningContext,
  lull: Lull,
  beside: string,
  ear: 'narrow' | 'wide',
): boolean {
  const settledMs = context === 'idle' || ear === 'wide' ? settledIdleMs : settledSessionMs;
  const isQuiet = lull.quietMs >= settledMs;
  if (context === 'interrupting') {
    const judged = judgeBeside(text, beside);
    // What is left of an echo leaves no quiet behind a "stop".
    return isStop(judged) || (isQuiet && judged.verdict.accepted);
  }
  if (isQuiet) return judge(text, context).verdict.accepted;
  const isOver = lull.fallenMs >= settledMs || lull.unchangedMs >= unchangedMs;
  return isOver && tailsOf(text).some((tail) => judge(tail, context).verdict.accepted);
}

/** Whether both ears have made the beginning of help of what was said so far. */
export function isAgreedOnset(narrow: string, wide: string): boolean {
  return isOnset(narrow) && isOnset(wide);
}

function isOnset(text: string): boolean {
  const { verdict, meaning } = judge(text, 'idle');
  return verdict.accepted && meaning?.intent === 'cramp.onset';
}

const unknownWord = '[unk]';

/** What may have been said amid others' talk: all after the last unknown word, or the last words that tell a cramp. */
function tailsOf(text: string): readonly string[] {
  const words = text.split(' ');
  const known = words.slice(words.lastIndexOf(unknownWord) + 1);
  if (known.length === 0) return [];
  if (known.length < words.length) return [known.join(' ')];
  const last = known.slice(-longestOnsetWords);
  if (!lexicon.words.cramp.isIn(last.join(' '))) return [text];
  return last.map((_, first) => last.slice(first).join(' '));
}
