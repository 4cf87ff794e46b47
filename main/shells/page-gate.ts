import { type PageHandler, parsePageAsk, parsePageTell } from '../../shared/ipc.ts';
import type { Clock, Log } from '../../shared/ports.ts';

/**
 * An honest page sends ten frames a second and a few presses; after a stall it sends what has piled up at once.
 * Four times that, and ten seconds' worth at once, harms nobody.
 */
export const messagesPerSecond = 40;
export const burstMessages = 100;

/** Main's door for whatever a page sends, whichever shell carries it. Never throws for what a page sent. */
export interface PageGate {
  /** Passes a message on if it is in the contract and in time; else drops and counts it. */
  tell(channel: string, payload: unknown): void;
  /** The answer to a question of the contract; rejects, without saying why, where there is none. */
  ask(channel: string, question: unknown): Promise<unknown>;
  /** Drops and counts something that was not even a message. */
  refuse(): void;
}

/** One gate for one page. Refusals are logged as a number at 1, 10, 100, … and never with what was sent. */
export function createPageGate(handler: PageHandler, clock: Clock, log: Log): PageGate {
  const withinBudget = createBudget(clock);
  let refused = 0;
  const refuse = (): void => {
    refused += 1;
    if (Number.isInteger(Math.log10(refused))) log.note('page message refused', { refused });
  };
  return {
    refuse,
    tell(channel, payload) {
      const tell = withinBudget() ? parsePageTell(channel, payload) : null;
      if (tell === null) refuse();
      else void surviving(log, () => handler.told(tell)).catch(() => {});
    },
    async ask(channel, question) {
      const ask = withinBudget() ? parsePageAsk(channel, question) : null;
      if (ask !== null) return surviving(log, () => handler.answer(ask.channel, ask.question));
      refuse();
      throw new Unanswered();
    },
  };
}

/** A fault of ours in handling one message is noted and does not end Charley in the middle of the night. Starts at once. */
async function surviving<Value>(log: Log, handle: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await handle();
  } catch (error) {
    log.note('page message failed', {
      error: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    });
    throw new Unanswered();
  }
}

/** All that a page learns of a question that was refused or failed. */
class Unanswered extends Error {
  constructor() {
    super('There is no answer.');
  }
}

function createBudget(clock: Clock): () => boolean {
  let left = burstMessages;
  let atMs = clock.nowMs();
  return () => {
    const nowMs = clock.nowMs();
    left = Math.min(burstMessages, left + ((nowMs - atMs) / 1000) * messagesPerSecond);
    atMs = nowMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
