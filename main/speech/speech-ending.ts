import type { SpeechEnd } from '../../shared/ports/voice.ts';
import { type FailureCode, failed } from '../../shared/result.ts';

/** What a child said on stderr where it had no device to play on: aplay's words and Festival's own. */
const noDevice = /audio open error|(?:failed to|cannot|can't) open (?:the )?(?:audio|sound) device/i;

/** How an utterance ended whose child ended by itself. */
export function endingOf(code: number | null, signal: string | null, stderr: string): SpeechEnd {
  const how = signal === null ? `exit ${code}` : `signal ${signal}`;
  // aplay fails without a word to Festival, which then ends with 0; Festival's own ALSA output crashes.
  if (noDevice.test(stderr)) return failure('sound-device-missing', how);
  return code === 0 ? { kind: 'finished' } : failure('voice-failed', how);
}

/** How an utterance ended whose child could not be started. */
export function endingOfStart(error: unknown): SpeechEnd {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return failure(code === 'ENOENT' || code === 'EACCES' ? 'voice-missing' : 'voice-failed', `start: ${code}`);
}

/** How an utterance ends that could not be said. */
export function failure(code: FailureCode, detail: string): Extract<SpeechEnd, { kind: 'failed' }> {
  return { kind: 'failed', failure: failed(code, detail).failure };
}
