import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import { afterSeconds } from '../lib/time/after-seconds.ts';
import {
  type ControlAnswer,
  type ControlRequest,
  largestRequestBytes,
  readLine,
  requestSchema,
} from './contract.ts';

/** Whoever connects and says nothing is let go after so many seconds. [PJ] */
export const requestWithinSeconds = 5;

interface ControlServing {
  readonly handle: (request: ControlRequest) => Promise<ControlAnswer>;
  /** The answer is on its way. */
  readonly answered: (request: ControlRequest) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Takes one connection of the data folder's socket: reads one line, answers with one line, and closes. What is not
 * in the contract is answered `not understood`; what is too long or too slow is let go without a word, and so is what
 * nobody waits for any more: a Charley that hung would begin help long after its person was told that it does not answer.
 */
export function serveControl(socket: Socket, { handle, answered, clock, log }: ControlServing): void {
  let text = '';
  let isTaken = false;
  const undo = afterSeconds(clock, requestWithinSeconds, () => socket.destroy());
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('close', undo);
  socket.on('data', (part: string) => {
    if (isTaken) return;
    text += part;
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= largestRequestBytes) return;
    isTaken = true;
    undo();
    if (end < 0 || end > largestRequestBytes) socket.destroy();
    else void answer(text.slice(0, end));
  });

  async function answer(line: string): Promise<void> {
    // The end of what was sent while this program hung is read in the same turn.
    await setImmediate();
    if (socket.readableEnded || socket.destroyed) return;
    const request = readLine(requestSchema, line);
    if (request !== null) log.note('command', { command: request.command });
    try {
      const given: ControlAnswer = request === null ? { kind: 'not understood' } : await handle(request);
      socket.end(`${JSON.stringify(given)}\n`);
      if (request !== null) answered(request);
    } catch {
      log.note('command failed', { command: request?.command ?? 'unknown' });
      socket.destroy();
    }
  }
}
