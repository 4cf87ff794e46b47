import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Clock } from '../../../../shared/ports/machine.ts';

/** A line to the browser that we started, over Chromium's `--remote-debugging-pipe`: nothing listens on a port. */
export interface BrowserPipe {
  /**
   * Asks one thing of the DevTools protocol; rejects where the browser refuses, is silent, or has gone.
   * @param withinMs how long it may take for the answer; three seconds where nobody says otherwise
   */
  ask(method: string, parameters: object, sessionId?: string, withinMs?: number): Promise<unknown>;
  /** Whether the browser has let go of its end: it has ended, or came without the pipe. */
  isGone(): boolean;
}

/** How long the browser may take for an answer. [PJ] */
export const answerWithinMs = 3_000;

const answerSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
});

type Settle = (answer: { readonly result?: unknown; readonly error?: unknown }) => void;

/**
 * Speaks JSON with NUL between messages. The browser ends when its end of the pipe is closed: the streams are never
 * closed from here, and their faults only make questions reject.
 */
export function createBrowserPipe(input: Writable, output: Readable, clock: Clock): BrowserPipe {
  const waiting = new Map<number, Settle>();
  let lastId = 0;
  let isGone = false;
  let rest = '';

  const gone = (): void => {
    isGone = true;
    for (const settle of waiting.values()) settle({ error: 'gone' });
  };
  for (const stream of [input, output]) stream.on('error', gone).on('close', gone);
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = answerIn(message);
      if (answer !== null) waiting.get(answer.id)?.(answer);
    }
  });

  return {
    isGone: () => isGone,
    ask(method, parameters, sessionId, withinMs = answerWithinMs) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        const settle: Settle = ({ result, error }) => {
          undoTimer();
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(`The browser did not do ${method}.`));
        };
        const undoTimer = clock.after(withinMs, () => settle({ error: 'silent' }));
        waiting.set(id, settle);
        if (isGone) settle({ error: 'gone' });
        else input.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`);
      });
    },
  };
}

/** One that has much to do may miss one question. [PJ] */
const hangingTries = 2;

/** Whether a browser answers at all; false after six seconds. */
export async function isAnswering(pipe: Pick<BrowserPipe, 'ask'>): Promise<boolean> {
  for (let tries = 0; tries < hangingTries; tries += 1) {
    const isAnswered = await pipe.ask('Browser.getVersion', {}).then(
      () => true,
      () => false,
    );
    if (isAnswered) return true;
  }
  return false;
}

/** Events and what is no answer are none of our questions. */
function answerIn(message: string): z.infer<typeof answerSchema> | null {
  try {
    return answerSchema.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
  }
}
