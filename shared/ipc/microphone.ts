import type { FailureCode } from '../result.ts';
import type { Settings } from '../settings/settings.ts';

/** Whether main wants audio: of the device that the machine itself would take, of a chosen one, or none (`off` closes it for real). */
export type MicrophoneWish = 'on' | 'off' | MicrophoneChoice;

/** What becomes of the page's own sound in its microphone. */
export type Echo = 'cancelled' | 'heard';

/** A microphone that a person chose, as the settings keep it. */
export type MicrophoneChoice = NonNullable<Settings['microphone']>;

/** How the page's microphone is. */
export type MicrophoneStatus =
  | { readonly kind: 'starting' | 'ready' | 'off' }
  | { readonly kind: 'failed'; readonly code: FailureCode };
