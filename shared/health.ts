import type { FailureCode } from './result.ts';

/** The state of one part that can fail on its own. */
export type ComponentStatus =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'ready';
      /** It works, but a person should know this. */
      readonly concern?: FailureCode;
    }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** The parts that can fail on their own. */
export interface Health {
  readonly microphone: ComponentStatus;
  readonly recognition: ComponentStatus;
  readonly voice: ComponentStatus;
  /** Whether all that was to be kept is on it. */
  readonly disk: ComponentStatus;
}
