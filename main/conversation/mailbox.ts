import type { Effect } from '../../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import { transition } from '../../shared/dialogue/transition.ts';
import type { Guard } from './guard.ts';

/** The conversation's state, and the one way to change it. */
export interface Mailbox {
  state(): State;
  /** Delivers the event at once, or, while another is being delivered, right after it. */
  post(event: DialogueEvent): void;
  /** Nothing is delivered from now on. */
  close(): void;
}

interface MailboxDeps {
  readonly initial: State;
  readonly guard: Guard;
  /** Carries out one effect; the state is already the one that the event led to. May post. */
  readonly carryOut: (effect: Effect) => void;
  /** An event was delivered, before its effects. */
  readonly delivered: (event: DialogueEvent) => void;
  /** All events that were posted are delivered. */
  readonly emptied: () => void;
}

/** One event at a time goes through `transition`, and all of its effects are carried out before the next. */
export function createMailbox({ initial, guard, carryOut, delivered, emptied }: MailboxDeps): Mailbox {
  const waiting: DialogueEvent[] = [];
  let state = initial;
  let isDelivering = false;
  let isClosed = false;

  const deliver = (event: DialogueEvent): void => {
    const next = transition(state, event);
    state = next.state;
    delivered(event);
    for (const effect of next.effects) guard(() => carryOut(effect));
  };
  return {
    state: () => state,
    post(event) {
      if (isClosed) return;
      waiting.push(event);
      if (isDelivering) return;
      isDelivering = true;
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const event = next;
        guard(() => deliver(event));
      }
      isDelivering = false;
      emptied();
    },
    close() {
      isClosed = true;
    },
  };
}
