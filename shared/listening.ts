import type { Health } from './health.ts';
import type { FailureCode } from './result.ts';

/** Whether a voice reaches Charley, and what keeps it from that. */
export type EarsState =
  | { readonly kind: 'listening' }
  /** The microphone opens or the model loads. */
  | { readonly kind: 'starting' }
  /** Charley was started on text alone. */
  | { readonly kind: 'text only' }
  /** No window is connected, and the microphone is the window's. */
  | { readonly kind: 'no window' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** What the parts that can fail make of it together: the first one that hinders is named. */
export function listeningOf({ microphone, recognition }: Health): EarsState {
  if (recognition.kind === 'off') return { kind: 'text only' };
  for (const part of [microphone, recognition]) {
    if (part.kind === 'failed') return { kind: 'failed', code: part.code };
  }
  if (microphone.kind === 'off') return { kind: 'no window' };
  const isReady = microphone.kind === 'ready' && recognition.kind === 'ready';
  return { kind: isReady ? 'listening' : 'starting' };
}
