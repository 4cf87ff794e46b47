import type { Content } from '../../content/content.ts';
import { filled } from '../../filled.ts';
import { speakingMs } from '../../speech.ts';
import { contextOf } from '../context-of-state.ts';
import type { DialogueEvent } from '../event.ts';
import { eventOfHeard } from '../event-of-heard.ts';
import { loudnessOf } from '../loudness.ts';
import { isPress, meaningOfPress, presses } from '../press.ts';
import { spokenText } from '../rendering/spoken-text.ts';
import { viewOf } from '../rendering/view-of-state.ts';
import { initialState, type State } from '../state.ts';
import { nextDeadlineMs, transition } from '../transition.ts';
import { judge } from '../understanding/judge.ts';
import { normalise } from '../understanding/words.ts';
import { readCircumstance } from './circumstances.ts';
import { afterKeeping } from './simulated-diary.ts';

/** One line of a simulation, with the virtual time of its clock. */
export interface SimulationLine {
  readonly atMs: number;
  readonly kind: 'you' | 'say' | 'show';
  readonly text: string;
}

/** The conversation in text with a virtual clock: the same transition, no sound, no model. */
export interface Simulation {
  /** Follows one line of a script; a sentence about what is wrong with it, or null. */
  follow(line: string): string | null;
  /** Lets what is being said be said to its end. */
  finish(): void;
}

const ready = { kind: 'ready' } as const;
/** No question comes later than this: the quiet time after two unanswered ones is the longest. */
const longestWaitMs = 20 * 60_000;

export function createSimulation(
  content: Content,
  print: (line: SimulationLine) => void,
  initial: State = initialState(),
): Simulation {
  const words = content.commands.simulation;
  let nowMs = 0;
  let state: State = { ...initial, health: { microphone: ready, recognition: ready, voice: ready } };
  let speech: { readonly id: number; readonly endsAtMs: number } | null = null;
  let shown = '';
  let counted = false;

  const tell = (kind: SimulationLine['kind'], text: string): void =>
    print({ atMs: Math.round(nowMs), kind, text });

  const show = (): void => {
    const { headline, secondsLeft } = viewOf(state, content, 0);
    const isCounting = secondsLeft !== null;
    if (headline === shown && isCounting === counted) return;
    const isNews = headline !== shown || isCounting;
    shown = headline;
    counted = isCounting;
    if (isNews) tell('show', isCounting ? `${headline} (${secondsLeft})` : headline);
  };

  const post = (event: DialogueEvent): void => {
    const change = transition(state, event);
    state = change.state;
    for (const effect of change.effects) {
      if (effect.kind === 'silence') speech = null;
      state = { ...state, memory: { ...state.memory, diary: afterKeeping(state.memory.diary, effect) } };
      if (effect.kind !== 'say') continue;
      const text = spokenText(content, effect.lines);
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

  const advance = (untilMs: number): void => {
    while (step(untilMs));
    nowMs = untilMs;
  };

  /** Charley is deaf while it speaks, so a person's words come after it. */
  const listenFirst = (): void => {
    while (speech !== null) step(speech.endsAtMs);
  };

  /** Lets time pass until Charley has asked something and listens for the answer. */
  const waitForQuestion = (): string | null => {
    const untilMs = nowMs + longestWaitMs;
    const isAsked = () =>
      speech === null && state.scene.kind === 'coaching' && state.scene.activity.kind === 'asking';
    while (!isAsked()) if (!step(untilMs)) return words.noQuestion;
    return null;
  };

  const tellOf = (text: string): string | null => {
    const circumstance = readCircumstance(text, state, nowMs, content);
    if (circumstance.kind === 'fault') return circumstance.fault;
    post(circumstance.event);
    return null;
  };

  const hear = (said: string): void => {
    listenFirst();
    tell('you', said);
    const text = normalise(said);
    const event = eventOfHeard({ text, ...judge(text, contextOf(state)) }, state, nowMs);
    if (event !== null) post(event);
  };

  const press = (name: string): string | null => {
    if (!isPress(name)) return filled(words.unknownKey, { key: name, keys: presses.join(', ') });
    tell('you', `[${name}]`);
    post({ kind: 'said', atMs: nowMs, meaning: meaningOfPress(name) });
    return null;
  };

  show();
  return {
    follow(raw) {
      const line = raw.replace(/#.*$/, '').trim();
      if (line === '') return null;
      if (line.startsWith('@')) return tellOf(line.slice(1));
      if (/^wait for (the|a) question$/i.test(line)) return waitForQuestion();
      const wait = /^wait\b(.*)$/i.exec(line);
      if (wait !== null && wait[1]?.trim() !== '' && /^\s*[\d.]/.test(wait[1] ?? '')) {
        const ms = durationMs(wait[1] ?? '');
        if (ms === null) return filled(words.badTime, { line });
        advance(nowMs + ms);
        return null;
      }
      const pressed = /^press\s+(\S+)$/i.exec(line);
      if (pressed !== null) return press((pressed[1] ?? '').toLowerCase());
      hear(line);
      return null;
    },
    finish: listenFirst,
  };
}

function durationMs(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h)?\s*$/i.exec(text);
  if (match === null) return null;
  const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's').toLowerCase()] ?? 1_000;
  return Number(match[1]) * unitMs;
}
