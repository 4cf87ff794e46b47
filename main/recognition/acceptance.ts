import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../shared/dialogue/meaning.ts';
import { judgeBeside } from '../../shared/dialogue/understanding/beside-line.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import type { Heard, RejectionReason } from '../../shared/ports.ts';
import type { Settings } from '../../shared/settings.ts';
import type { UtteranceLevel } from './utterance-level.ts';
import type { RecognisedUtterance } from './utterance-stream.ts';

/** What an utterance must sound like to count. */
interface SoundLimits {
  /** Mean confidence of its words. Never enough alone: a wrong word often has 1. */
  readonly leastConfidence: number;
  readonly leastOverFloorDb: number;
  /** Sound for each word, in ms. The engine's own word times take in the silence at both ends. */
  readonly leastWordMs: number;
  readonly mostWordMs: number;
}

/** Idle wants precision. The quickest synthetic voice has 110 ms a word, drawn-out cries have a second. */
const idleLimits: SoundLimits = {
  leastConfidence: 0.6,
  leastOverFloorDb: 9,
  leastWordMs: 60,
  mostWordMs: 1_500,
};
/** "Only clear words", "usual", "soft words too": what idle asks of confidence and level. [PJ] */
const idleLimitsOf: Readonly<Record<Settings['sensitivity'], SoundLimits>> = {
  slight: { ...idleLimits, leastConfidence: 0.8, leastOverFloorDb: 15 },
  moderate: idleLimits,
  very: { ...idleLimits, leastConfidence: 0.45, leastOverFloorDb: 5 },
};
/** A conversation wants what was said: only what no mouth can do is refused. */
const sessionLimits: SoundLimits = {
  leastConfidence: 0.3,
  leastOverFloorDb: 0,
  leastWordMs: 30,
  mostWordMs: 5_000,
};
/** "stop" silences Charley whatever it sounded like. */
const stopLimits: SoundLimits = {
  leastConfidence: 0,
  leastOverFloorDb: 0,
  leastWordMs: 0,
  mostWordMs: Number.POSITIVE_INFINITY,
};

/**
 * Decides by words and sound together whether an utterance counts in this context.
 * @param beside the words that Charley itself says meanwhile
 */
export function acceptUtterance(
  utterance: RecognisedUtterance,
  sound: UtteranceLevel,
  context: ListeningContext,
  sensitivity: Settings['sensitivity'] = 'moderate',
  beside = '',
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
      ? idleLimitsOf.slight
      : limitsFor(context, meaning?.intent ?? null, sensitivity);
  const reason = soundObjection(utterance, sound, limits);
  return { ...heard, verdict: reason === null ? verdict : { accepted: false, reason } };
}

function limitsFor(
  context: ListeningContext,
  intent: Intent | null,
  sensitivity: Settings['sensitivity'],
): SoundLimits {
  if (context === 'idle') return idleLimitsOf[sensitivity];
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
  if (wordMs < limits.leastWordMs) return 'too short';
  if (wordMs > limits.mostWordMs) return 'too long';
  if (overFloorDb < limits.leastOverFloorDb) return 'too quiet';
  if (confidence < limits.leastConfidence) return 'unsure';
  return null;
}
