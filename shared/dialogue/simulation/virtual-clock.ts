import type { Content } from '../../content/content.ts';
import { speakingMs } from '../../speaking-time.ts';
import { nextDeadlineMs } from '../deadline.ts';
import type { DialogueEvent } from '../event.ts';
import { loudnessOf } from '../loudness.ts';
import { sensesOf } from '../rendering/senses.ts';
import { spokenText } from '../rendering/spoken-text.ts';
import { viewOf } from '../rendering/view-of-state.ts';
import { initialState, type State } from '../state.ts';
import { transition } from '../transition.ts';
import { afterKeeping } from './simulated-diary.ts';

/** One line of a simulation, with the virtual time of its clock. */
export interface SimulationLine {
  readonly atMs: number;
  readonly kind: 'you' | 'say' | 'show';
  readonly text: string;
}

/** The conversation with a clock of its own: nothing happens in it but what is posted, and what time brings. */
interface VirtualClock {
  nowMs(): number;
  state(): State;
  tell(kind: SimulationLine['kind'], text: string): void;
  /** Takes an event of this moment and tells what it does. */
  post(event: DialogueEvent): void;
  /** Lets this much time pass. */
  advance(ms: number): void;
  /** Charley is deaf while it speaks, so a person's words come after it. */
  listenFirst(): void;
  /** Lets time pass until this is so; false where it is not within the longest wait. */
  waitUntil(isSo: (state: State) => boolean): boolean;
}

const ready = { kind: 'ready' } as const;
/** No question comes later than this: the quiet time after unanswered ones is the longest. */
const longestWaitMs = 20 * 60_000;

/** Begins by telling what the screen shows. */
export function createVirtualClock(content: Content, print: (line: SimulationLine) => void): VirtualClock {
  const words = content.commands.simulation;
  let nowMs = 0;
  let state: State = {
    ...initialState(),
    health: { microphone: ready, recognition: ready, voice: ready, disk: ready },
  };
  let speech: { readonly id: number; readonly endsAtMs: number } | null = null;
  let shown = '';
  let counted = false;

  const tell = (kind: SimulationLine['kind'], text: string): void =>
    print({ atMs: Math.round(nowMs), kind, text });

  const show = (): void => {
    const { headline, count } = viewOf(state, content, 0);
    const isCounting = count !== null;
    if (headline === shown && isCounting === counted) return;
    const isNews = headline !== shown || isCounting;
    shown = headline;
    counted = isCounting;
    if (isNews) tell('show', count === null ? headline : `${headline} (${count.secondsLeft})`);
  };

  const post = (event: DialogueEvent): void => {
    const change = transition(state, event);
    state = change.state;
    for (const effect of change.effects) {
      if (effect.kind === 'silence') speech = null;
      state = { ...state, memory: { ...state.memory, diary: afterKeeping(state.memory.diary, effect) } };
      if (effect.kind !== 'say') continue;
      const text = spokenText(content, effect.lines, sensesOf(state));
      speech = { id: effect.utteranceId, endsAtMs: nowMs + speakingMs(text, state.voice.rate) };
      const loudness = loudnessOf(state);
      tell('say', loudness === 'full' ? text : `${words.loudness[loudness]} ${text}`);
    }
    show();
  };

  /** Moves the clock to the next thing that happens, no further than `untilMs`. */
  const step = (untilMs: number): boolean => {
    const deadline = nextDeadlineMs(state) ?? Number.POSITIVE_INFINITY;
    const speechEnd = speech?.endsAtMs ?? Number.POSITIVE_INFINITY;
    const next = Math.max(nowMs, Math.min(deadline, speechEnd));
    if (next > untilMs) return false;
    nowMs = next;
    if (speech !== null && speechEnd <= deadline) {
      const { id } = speech;
      speech = null;
      post({ kind: 'spoken', atMs: nowMs, utteranceId: id });
    } else {
      post({ kind: 'time', atMs: nowMs });
    }
    return true;
  };

  show();
  return {
    nowMs: () => nowMs,
    state: () => state,
    tell,
    post,
    advance(ms) {
      const untilMs = nowMs + ms;
      while (step(untilMs));
      nowMs = untilMs;
    },
    listenFirst() {
      while (speech !== null) step(speech.endsAtMs);
    },
    waitUntil(isSo) {
      const untilMs = nowMs + longestWaitMs;
      while (speech !== null || !isSo(state)) if (!step(untilMs)) return false;
      return true;
    },
  };
}
