import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../shared/dialogue/meaning.ts';
import { judgeBeside } from '../../../shared/dialogue/understanding/beside-line.ts';
import { judge } from '../../../shared/dialogue/understanding/judge.ts';
import type { Heard, RejectionReason } from '../../../shared/ports/hearing.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { UtteranceLevel } from '../level/utterance-level.ts';
import { idleLimits, type SoundLimits, sessionLimits, stopLimits } from '../limits.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';

/** What an utterance was heard in. */
interface Listened {
  readonly context: ListeningContext;
  /** How easily idle hears; the usual way where it is not given. */
  readonly sensitivity?: Settings['sensitivity'];
  /** The words that Charley itself says meanwhile. */
  readonly beside?: string;
}

/** Decides by words and sound together whether an utterance counts in what it was heard in. */
export function acceptUtterance(
  utterance: RecognisedUtterance,
  sound: UtteranceLevel,
  { context, sensitivity = 'moderate', beside = '' }: Listened,
): Heard {
  const { text, endMs } = utterance;
  const { meaning, verdict } = context === 'interrupting' ? judgeBeside(text, beside) : judge(text, context);
  const heard = {
    atMs: Math.round(Math.min(endMs, sound.endMs)),
    text,
    meaning,
    ...(context === 'interrupting' ? { beside } : {}),
  };
  // What is only to be asked about must sound like somebody, too.
  if (!verdict.accepted && verdict.reason !== 'doubtful') return { ...heard, verdict };
  const isOneWord = utterance.words.length === 1;
  // "Cramp!" alone starts only where it is clear: films speak of camps.
  const limits =
    context === 'idle' && isOneWord
      ? idleLimits.slight
      : limitsFor(context, meaning?.intent ?? null, sensitivity);
  const reason = soundObjection(utterance, sound, limits);
  return { ...heard, verdict: reason === null ? verdict : { accepted: false, reason } };
}

function limitsFor(
  context: ListeningContext,
  intent: Intent | null,
  sensitivity: Settings['sensitivity'],
): SoundLimits {
  if (context === 'idle') return idleLimits[sensitivity];
  return intent === 'stop' ? stopLimits : sessionLimits;
}

function soundObjection(
  { words }: RecognisedUtterance,
  { loudMs, overFloorDb }: UtteranceLevel,
  limits: SoundLimits,
): RejectionReason | null {
  // In noise all is loud: the words themselves took no longer than this.
  const spokenMs = (words.at(-1)?.endMs ?? 0) - (words[0]?.startMs ?? 0);
  const wordMs = Math.min(loudMs, spokenMs) / words.length;
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  if (overFloorDb < limits.leastOverFloorDb) return 'too quiet';
  if (confidence < limits.leastConfidence) return 'unsure';
  // The last: where both ears agree these two are none.
  if (wordMs < limits.leastWordMs) return 'too short';
  if (wordMs > limits.mostWordMs) return 'too long';
  return null;
}
