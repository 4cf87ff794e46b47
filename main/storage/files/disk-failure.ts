import { type Failure, type FailureCode, failed } from '../../../shared/result.ts';

/** What the operating system refused, as a failure; anything else is a fault of the program and is thrown on. */
export function diskFailure(
  code: FailureCode,
  error: unknown,
): { readonly ok: false; readonly failure: Failure } {
  const system = errorCode(error);
  if (system === null || !(error instanceof Error)) throw error;
  const path = 'path' in error ? String(error.path) : '';
  return { ok: false, failure: { ...failed(code, error.message).failure, refusal: { system, path } } };
}

/** The operating system's name of an error (`ENOSPC`), or null where it is none of its. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Names a file in the system's error about it: a write names none, and a temporary file's name says nothing to anybody. */
export function naming(path: string, error: unknown): unknown {
  return errorCode(error) === null ? error : Object.assign(error as Error, { path });
}
