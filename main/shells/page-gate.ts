import type { PageHandler } from '../../shared/ipc/bridge.ts';
import type { PageAsk } from '../../shared/ipc/page-asks.ts';
import type { PageTell } from '../../shared/ipc/page-tells.ts';
import type { Refusal } from '../../shared/ipc/reading.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';

/**
 * An honest page sends fifty frames a second while there is sound, and a few presses; after a stall it sends what has
 * piled up at once. Four times that, and ten seconds' worth at once, harms nobody.
 */
export const messagesPerSecond = 200;
/** … and so many at once: what piled up in a stall. */
export const burstMessages = 500;

/** Main's door for what a page sent and the contract's reading let in, whichever shell carries it. */
export interface PageGate {
  /** Passes a message on if it is in time; else drops and counts it. */
  tell(tell: PageTell): void;
  /** The answer to a question; rejects, without saying why, where there is none. */
  ask(ask: PageAsk): Promise<unknown>;
  /** Drops and counts something that is not in the contract. */
  refuse(refusal: Refusal): void;
}

/** All that a page learns of a question that was refused or failed. */
export const noAnswer = 'There is no answer.';

/** One gate for one page. Refusals are logged at 1, 10, 100, … as a number, and never with what was sent. */
export function createPageGate(handler: PageHandler, clock: Clock, log: Log): PageGate {
  const withinBudget = createBudget(clock);
  let count = 0;
  const refuse = (reason: Refusal | 'too many'): void => {
    count += 1;
    if (Number.isInteger(Math.log10(count))) log.note('page message refused', { refused: count, reason });
  };
  return {
    refuse,
    tell(tell) {
      if (withinBudget()) void surviving(log, () => handler.told(tell)).catch(() => {});
      else refuse('too many');
    },
    async ask(ask) {
      if (withinBudget()) return surviving(log, () => handler.answer(ask.channel, ask.question));
      refuse('too many');
      throw new Error(noAnswer);
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
    throw new Error(noAnswer);
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
