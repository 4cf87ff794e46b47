import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { isRedFlag } from '../../shared/dialogue/meaning.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';

/** Whether these words of an utterance that goes on must not be thrown away: a red flag, be it a doubtful one, or a stop. */
export function isUrgentSoFar(text: string, context: ListeningContext): boolean {
  const { meaning, verdict } = judge(text, context);
  const intent = meaning?.intent ?? null;
  if (verdict.accepted) return intent === 'stop' || isRedFlag(intent);
  return verdict.reason === 'doubtful' && isRedFlag(intent);
}
