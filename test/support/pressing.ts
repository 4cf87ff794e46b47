import { english } from '../../shared/content/en/index.ts';
import { nextDeadlineMs } from '../../shared/dialogue/deadline.ts';
import type { Effect } from '../../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { Press } from '../../shared/dialogue/press.ts';
import { pressesOf } from '../../shared/dialogue/rendering/menu-presses.ts';
import { viewOf } from '../../shared/dialogue/rendering/view-of-state.ts';
import { initialState, type State } from '../../shared/dialogue/state.ts';
import { transition } from '../../shared/dialogue/transition.ts';
import type { View } from '../../shared/dialogue/view.ts';
import { everythingWorks } from './page/reachable-views.ts';

/** A night in which somebody presses what the screen offers, and nothing else; what is said takes a second. */
export interface PressedNight {
  readonly state: () => State;
  readonly view: () => View;
  readonly nowMs: () => number;
  /** Everything that was to be carried out, in order. */
  readonly effects: readonly Effect[];
  /** @throws Error where the screen does not offer it */
  readonly press: (...presses: readonly Press[]) => void;
  readonly post: (event: DialogueEvent) => void;
  /** Lets time pass: speech ends, counts run. */
  readonly wait: (ms: number) => void;
  /** Lets time pass until this stands in large print. */
  readonly until: (headline: string) => void;
}

export function openPressedNight(): PressedNight {
  let state: State = { ...initialState(), health: everythingWorks };
  let nowMs = 0;
  const effects: Effect[] = [];
  const post = (event: DialogueEvent): void => {
    const change = transition(state, event);
    state = change.state;
    effects.push(...change.effects);
  };
  const view = (): View => viewOf(state, english, 1);
  /** The next thing that happens by itself, not later than this. */
  const step = (latestMs: number): void => {
    const { saying } = state.speech;
    const dueMs = Math.min(saying === null ? Infinity : nowMs + 1_000, nextDeadlineMs(state) ?? Infinity);
    nowMs = Math.min(latestMs, Math.max(nowMs, dueMs));
    if (nowMs < dueMs) return;
    post(
      saying === null ? { kind: 'time', atMs: nowMs } : { kind: 'spoken', atMs: nowMs, utteranceId: saying },
    );
  };
  return {
    state: () => state,
    view,
    nowMs: () => nowMs,
    effects,
    post,
    press(...presses) {
      for (const press of presses) {
        const { choices, standing } = pressesOf(state);
        if (![...choices, ...standing].includes(press)) throw new Error(`"${press}" is not offered.`);
        post({ kind: 'pressed', atMs: nowMs, press });
      }
    },
    wait(ms) {
      const endMs = nowMs + ms;
      while (nowMs < endMs) step(endMs);
    },
    until(headline) {
      for (let steps = 0; view().headline !== headline; steps += 1) {
        if (steps > 500) throw new Error(`"${headline}" never came.`);
        step(Infinity);
      }
    },
  };
}
