import { connect } from 'node:net';
import { isSocketPathTooLong } from '../lib/socket-path.ts';
import { isSocketHeld } from '../lib/socket-table.ts';
import { type ControlAnswer, type ControlRequest, controlAnswerSchema, readLine } from './contract.ts';

/** `silent`: it runs and does not answer, or answers what nobody understands. */
type Asked =
  | { readonly kind: 'answered'; readonly answer: ControlAnswer }
  | { readonly kind: 'not running' }
  /** This user may not ask: another user's Charley may run there. */
  | { readonly kind: 'closed to us' }
  | { readonly kind: 'silent' };

/** A Charley that hangs for so long is said to hang. [PJ] */
const commandAnswerMs = 5_000;

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
    const settle = (asked: Asked): void => {
      socket.destroy();
      resolve(asked);
    };
    socket.setEncoding('utf8').setTimeout(commandAnswerMs, () => settle({ kind: 'silent' }));
    socket.on('data', (part: string) => {
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
