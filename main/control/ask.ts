import { connect } from 'node:net';
import { isSocketPathTooLong } from '../lib/system/socket-path.ts';
import { isSocketHeld } from '../lib/system/socket-table.ts';
import { type ControlAnswer, type ControlRequest, controlAnswerSchema, readLine } from './contract.ts';

/** `silent`: it runs and does not answer, or answers what nobody understands. */
type Asked =
  | { readonly kind: 'answered'; readonly answer: ControlAnswer }
  | { readonly kind: 'not running' }
  /** This user may not ask: another user's Charley may run there. */
  | { readonly kind: 'closed to us' }
  | { readonly kind: 'silent' };

/**
 * A Charley that hangs for so many seconds is said to hang. Those in which this program stood still, as with the whole
 * machine, are none: its answer may wait to be read. [PJ]
 */
const answerSeconds = 5;

/** Asks the Charley that holds the data folder. Never throws. */
export function askCharley(path: string, request: ControlRequest): Promise<Asked> {
  if (isSocketPathTooLong(path, process.platform)) return Promise.resolve({ kind: 'not running' });
  return new Promise((resolve) => {
    let text = '';
    let isConnected = false;
    const socket = connect(path, () => {
      isConnected = true;
      socket.write(`${JSON.stringify(request)}\n`);
    });
    let seconds = 0;
    const waiting = setInterval(() => {
      seconds += 1;
      if (seconds >= answerSeconds) settle({ kind: 'silent' });
    }, 1_000);
    const settle = (asked: Asked): void => {
      clearInterval(waiting);
      socket.destroy();
      resolve(asked);
    };
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (isConnected) return settle({ kind: 'silent' });
      const isClosed = code === 'EACCES' || code === 'EPERM';
      settle({ kind: isClosed && isSocketHeld(path) !== false ? 'closed to us' : 'not running' });
    });
    socket.on('close', () => {
      const answer = readLine(controlAnswerSchema, text);
      settle(answer === null ? { kind: 'silent' } : { kind: 'answered', answer });
    });
  });
}
