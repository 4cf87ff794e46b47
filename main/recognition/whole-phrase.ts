import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { isStop, judgeBeside } from '../../shared/dialogue/understanding/beside-line.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';

/**
 * A whole phrase is taken after so much quiet, before the engine's own endpoint (0.5 s and more). While idle a
 * speaker who only draws breath gets longer, for "I have a cramp" may go on with "in my stomach".
 */
const settledIdleMs = 340;
const settledSessionMs = 240;

/** Whether these words of an utterance that goes on are all that will be said: they count, and it is quiet again. */
export function isWholePhrase(
  text: string,
  context: ListeningContext,
  quietMs: number,
  beside: string,
): boolean {
  const settledMs = context === 'idle' ? settledIdleMs : settledSessionMs;
  if (context === 'interrupting') {
    const judged = judgeBeside(text, beside);
    // What is left of an echo leaves no quiet behind a "stop".
    return isStop(judged) || (quietMs >= settledMs && judged.verdict.accepted);
  }
  return quietMs >= settledMs && judge(text, context).verdict.accepted;
}
