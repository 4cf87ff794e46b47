import type { PageAsks } from '../../shared/ipc/page-asks.ts';
import { readAnswer } from '../../shared/ipc/reading.ts';
import type { MainMessage } from '../../shared/ipc/wire.ts';

/** What the page has asked over a connection and not been told yet. */
interface OpenQuestions {
  /**
   * Sends a question under a number of its own. Rejects where main has no answer, gives one that is not in the
   * contract, or the connection closes first.
   */
  ask<Channel extends keyof PageAsks>(
    channel: Channel,
    send: (number: number) => void,
  ): Promise<PageAsks[Channel]['answer']>;
  settle(reply: Exclude<MainMessage, { kind: 'tell' }>): void;
  /** The connection closed. */
  failAll(): void;
}

interface Pending {
  readonly answered: (payload: unknown) => void;
  readonly failed: (reason: Error) => void;
}

export function createOpenQuestions(): OpenQuestions {
  const pending = new Map<number, Pending>();
  let asked = 0;
  return {
    ask: (channel, send) =>
      new Promise((resolve, reject) => {
        asked += 1;
        pending.set(asked, {
          answered(payload) {
            const read = readAnswer(channel, payload);
            if (read.ok) resolve(read.message);
            else reject(new Error('The answer is not in the contract.'));
          },
          failed: reject,
        });
        send(asked);
      }),
    settle(reply) {
      const question = pending.get(reply.number);
      pending.delete(reply.number);
      if (reply.kind === 'answer') question?.answered(reply.payload);
      else question?.failed(new Error('There is no answer.'));
    },
    failAll() {
      for (const question of pending.values()) question.failed(new Error('The connection closed.'));
      pending.clear();
    },
  };
}
