/** An expected failure is a value with one of these literal codes; every code has its words in `content/<language>/failures.ts`. */
export const failureCodes = [
  'microphone-absent',
  'microphone-denied',
  'microphone-unanswered',
  'microphone-lost',
  'microphone-silent',
  'microphone-broken',
  'microphone-gaps',
  'microphone-narrow',
  'model-missing',
  'model-truncated',
  'model-altered',
  'model-unreadable',
  'memory-short',
  'engine-stopped',
  'voice-missing',
  'voice-failed',
  'voice-muted',
  'sound-device-missing',
  'audio-unreadable',
  'disk-unwritable',
  'disk-unreadable',
  'diary-unreadable',
  'not-a-file',
  'data-folder-foreign',
  'data-folder-open',
  'diary-linked',
  'settings-damaged',
  'settings-newer',
  'settings-edited',
  'settings-number-unconfirmed',
  'settings-profile-joined',
  'window-lost',
  'browser-missing',
  'print-failed',
  'autostart-unwritable',
  'autostart-sandboxed',
  'autostart-unavailable',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** What went wrong: a code, by which the words for it are found, and a detail for a supporter. */
export interface Failure {
  readonly code: FailureCode;
  /** What a supporter needs to know (a path, an exit code). Never what a person said. */
  readonly detail?: string;
  /** Where the operating system refused: what it calls that (`ENOSPC`), and the path. A person reads it in words. */
  readonly refusal?: { readonly system: string; readonly path: string };
}

/**
 * The value, or why there is none. Whatever may fail for a reason outside the program returns one, and does not
 * throw.
 */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A result that holds this value. */
export function succeeded<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A result without a value. `detail` is for a supporter, and never what a person said. */
export function failed(
  code: FailureCode,
  detail?: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } };
}

/** Ends a switch over a union: a new member that nobody handles fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${JSON.stringify(value)}`);
}
