import { judge } from '../../shared/dialogue/judge.ts';
import type { ListeningContext } from '../../shared/dialogue/listening.ts';
import type { Heard, RejectionReason } from '../../shared/ports.ts';
import type { EngineWord } from './engine.ts';

/** One utterance with what its sound tells. */
export interface SoundedUtterance {
  readonly text: string;
  readonly words: readonly EngineWord[];
  readonly endMs: number;
  /** Its loudest 20 ms over the room's floor, in dB. */
  readonly overFloorDb: number;
}

/** What an utterance must sound like to count. */
interface SoundLimits {
  /** Mean confidence of its words. Never enough alone: a wrong word often has 1. */
  readonly leastConfidence: number;
  readonly leastOverFloorDb: number;
}

/** Idle wants precision, a conversation wants what was said. */
const idleLimits: SoundLimits = { leastConfidence: 0.6, leastOverFloorDb: 9 };
const sessionLimits: SoundLimits = { leastConfidence: 0.3, leastOverFloorDb: 0 };
/** "stop" silences Charley whatever it sounded like. */
const stopLimits: SoundLimits = { leastConfidence: 0, leastOverFloorDb: 0 };
/** The quickest synthetic speaker has 90 ms a word; noise that was forced into words has less. */
const leastWordMs = 60;
/** Slow, pained speech stretches a word to a second; a word over hum or music lasts longer. */
const mostWordMs = 1_500;

/** Decides by words and sound together whether an utterance counts in this context. */
export function gatePhrase(utterance: SoundedUtterance, context: ListeningContext): Heard {
  const { text, endMs } = utterance;
  const { meaning, verdict } = judge(text, context);
  const heard = { atMs: Math.round(endMs), text, meaning };
  if (!verdict.accepted) return { ...heard, verdict };
  const reason = soundObjection(utterance, limitsFor(context, meaning?.intent === 'stop'));
  return { ...heard, verdict: reason === null ? { accepted: true } : { accepted: false, reason } };
}

function limitsFor(context: ListeningContext, isStop: boolean): SoundLimits {
  if (context === 'idle') return idleLimits;
  return isStop ? stopLimits : sessionLimits;
}

function soundObjection(
  { words, overFloorDb }: SoundedUtterance,
  { leastConfidence, leastOverFloorDb }: SoundLimits,
): RejectionReason | null {
  const lengthsMs = words.map(({ startMs, endMs }) => endMs - startMs);
  const meanMs = lengthsMs.reduce((sum, ms) => sum + ms, 0) / words.length;
  const meanConfidence = words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
  if (meanMs < leastWordMs) return 'too short';
  if (Math.max(...lengthsMs) > mostWordMs) return 'too long';
  if (overFloorDb < leastOverFloorDb) return 'too quiet';
  if (meanConfidence < leastConfidence) return 'unsure';
  return null;
}
