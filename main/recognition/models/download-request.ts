import type { FileHandle } from 'node:fs/promises';
import type { Clock } from '../../../shared/ports/machine.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';

/** A file of the internet, by what it must turn out to be. */
export interface DownloadSource {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** How a download is paced, ended and followed. */
export interface DownloadDeps {
  readonly clock: Pick<Clock, 'after'>;
  /** Ends the download; what has come is kept for the next time. */
  readonly signal: AbortSignal;
  /** Told how many bytes are kept, each time that more have come. */
  readonly progress: (receivedBytes: number) => void;
}

/** Why a download did not come to its end. */
export type DownloadRefusal =
  | 'unreachable'
  | 'no such file'
  | 'cut off'
  | 'another file'
  | 'disk'
  | 'cancelled';

/** Why nothing whole came. What has come stays for the next try, unless it proved to be another file. */
export interface DownloadRefused {
  readonly kind: 'refused';
  readonly why: DownloadRefusal;
  /** For a supporter: what the system calls it, a status, a size. */
  readonly detail: string;
}

/** A server that sends nothing for so long has stalled; connections at home pause for seconds. [PJ] */
export const stalledAfterMs = 20_000;

/**
 * Asks once for a file from one byte on, and keeps what comes.
 * @returns how many bytes are kept then, and why no more came: null where the server ended by itself
 */
export async function request(
  source: DownloadSource,
  part: FileHandle,
  from: number,
  { clock, signal, progress }: DownloadDeps,
): Promise<{ readonly received: number; readonly refused: DownloadRefused | null }> {
  const stall = new AbortController();
  const restartStallClock = (): (() => void) => clock.after(stalledAfterMs, () => stall.abort());
  let stopStallClock = restartStallClock();
  let received = from;
  const ended = (refused: DownloadRefused | null) => ({ received, refused });
  try {
    const response = await fetch(source.url, {
      headers: { 'accept-encoding': 'identity', ...(from > 0 ? { range: `bytes=${from}-` } : {}) },
      signal: AbortSignal.any([signal, stall.signal]),
    });
    const refused = refusedByStatus(response, source);
    if (refused !== null) return ended(refused);
    if (!goesOn(response, from, source)) {
      await part.truncate(0);
      received = 0;
      // It answered with a range that nobody asked for, or with none: the next try asks for all.
      if (response.status !== 200) return ended(null);
    }
    for await (const chunk of response.body ?? []) {
      stopStallClock();
      if (received + chunk.length > source.size) return ended(refuse('another file', 'it is longer'));
      await part.write(chunk, 0, chunk.length, received);
      received += chunk.length;
      progress(received);
      stopStallClock = restartStallClock();
    }
    return ended(null);
  } catch (error) {
    // Only the disk's errors name a call of the system.
    if (errorCode(error) !== null) return ended(refuse('disk', error));
    if (signal.aborted) return ended(refuse('cancelled', ''));
    return ended(refuse(stall.signal.aborted || received > from ? 'cut off' : 'unreachable', error));
  } finally {
    stopStallClock();
    // Lets go of a connection whose end is not waited for.
    stall.abort();
  }
}

function refusedByStatus({ status, headers }: Response, { size }: DownloadSource): DownloadRefused | null {
  if (status === 408 || status === 429 || status >= 500) return refuse('unreachable', `status ${status}`);
  const length = headers.get('content-length');
  if (status === 200 && length !== null && Number(length) !== size)
    return refuse('another file', `${length} bytes, not ${size}`);
  return status === 200 || status === 206 || status === 416
    ? null
    : refuse('no such file', `status ${status}`);
}

/** Whether the answer begins at the byte that was asked for, in a file of the right size. */
function goesOn({ status, headers }: Response, from: number, { size }: DownloadSource): boolean {
  if (status === 200) return from === 0;
  return status === 206 && headers.get('content-range') === `bytes ${from}-${size - 1}/${size}`;
}

/** A refusal with what a supporter needs to know of its cause. */
export function refuse(why: DownloadRefusal, cause: unknown): DownloadRefused {
  return { kind: 'refused', why, detail: typeof cause === 'string' ? cause : nameOf(cause) };
}

/** What the system, or `fetch`, calls it: `ENOTFOUND`. `fetch` says only that it failed; why stands in its cause. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause = error } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
