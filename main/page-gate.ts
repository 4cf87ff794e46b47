import { type PageHandler, pageAsksChannels, parsePageTell } from '../shared/ipc.ts';
import type { Clock, Log } from '../shared/ports.ts';

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
  /** The answer to a question of the contract; `undefined` for anything else. */
  ask(channel: string): unknown;
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
      else surviving(log, () => handler.told(tell));
    },
    ask(channel) {
      const known = pageAsksChannels.find((name) => name === channel);
      if (known !== undefined && withinBudget()) return surviving(log, () => handler.answer(known));
      refuse();
      return undefined;
    },
  };
}

/** A fault of ours in handling one message is noted and does not end Charley in the middle of the night. */
function surviving<Value>(log: Log, handle: () => Value): Value | undefined {
  try {
    return handle();
  } catch (error) {
    log.note('page message failed', {
      error: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    });
    return undefined;
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
