import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { type Intent, redFlagIntents } from '../../shared/dialogue/meaning.ts';
import type { Heard } from '../../shared/ports/hearing.ts';
import type { GateStep } from './level/level-gate.ts';
import { bargeInBeginMs, bargeInEndedMs, longestBargeInMs } from './limits.ts';

/**
 * The ear stays open for a moment after Charley was told to speak: a "stop" that was begun before the voice sounds
 * must not be lost. Festival's first sound comes some 300 ms after its start (a measurement: 60 ms for the program,
 * 238 ms of silence in its voice), other voices' later.
 *
 *   over ─begin─▶ open ─nobody speaks, or the voice may be heard─▶ finishing ─the last words are known─▶ over
 */
interface BargeInWindow {
  /** What the words were begun in; null when it is over. */
  context(): ListeningContext | null;
  /** Whether sound is still taken in. */
  isOpen(): boolean;
  /** Whether only the engine's last answer is awaited. */
  isFinishing(): boolean;
  begin(context: ListeningContext, streamMs: number): void;
  /** Takes in nothing more: only what was ended before is yet to be known, and belongs to this. */
  await(context: ListeningContext, streamMs: number): void;
  /** Follows the gate. @param streamMs where the step's frame ends */
  follow(step: GateStep, streamMs: number): void;
  end(): void;
}

type State =
  | { readonly kind: 'over' }
  | { readonly kind: 'open' | 'finishing'; readonly context: ListeningContext; readonly sinceMs: number };

export function createBargeInWindow(): BargeInWindow {
  let state: State = { kind: 'over' };
  return {
    context: () => (state.kind === 'over' ? null : state.context),
    isOpen: () => state.kind === 'open',
    isFinishing: () => state.kind === 'finishing',
    begin(context, streamMs) {
      state = { kind: 'open', context, sinceMs: streamMs };
    },
    await(context, streamMs) {
      state = { kind: 'finishing', context, sinceMs: streamMs };
    },
    follow({ kind, quietMs }, streamMs) {
      if (state.kind !== 'open') return;
      const bargedInMs = streamMs - state.sinceMs;
      const isSpeaking = kind !== 'shut' && quietMs < bargeInEndedMs;
      if (bargedInMs >= longestBargeInMs || (bargedInMs >= bargeInBeginMs && !isSpeaking))
        state = { ...state, kind: 'finishing' };
    },
    end() {
      state = { kind: 'over' };
    },
  };
}

/** What nobody should have to say again. All else may belong to a question that is over, or be the voice itself. */
const urgent: readonly Intent[] = ['stop', 'pause', 'sharp pain', ...redFlagIntents];

/**
 * Whether what was heard in a context that is over by now still counts. So does the beginning of help, which answers
 * nothing: where something goes on already it changes no more than the place.
 */
export function countsLate({ verdict, meaning }: Heard, heardIn: ListeningContext): boolean {
  if (!verdict.accepted || meaning === null) return false;
  return urgent.includes(meaning.intent) || (heardIn === 'idle' && meaning.intent === 'cramp.onset');
}
