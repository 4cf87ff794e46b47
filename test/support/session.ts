import type { KeptEffect } from '../../main/conversation/effects.ts';
import { createSession } from '../../main/conversation/session.ts';
import type { PageVoice, VoiceSource } from '../../main/speech/page-voice.ts';
import { createReadingSpeaker } from '../../main/speech/reading-speaker.ts';
import { english } from '../../shared/content/en/index.ts';
import type { Meaning, PlainIntent } from '../../shared/dialogue/meaning.ts';
import type { Press } from '../../shared/dialogue/press.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { View } from '../../shared/dialogue/view.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { Heard, Hearing, Recogniser, RecogniserListener } from '../../shared/ports/hearing.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { Speaker, SpeechEnd, Utterance } from '../../shared/ports/voice.ts';
import { type Result, succeeded } from '../../shared/result.ts';
import { createManualClock } from './manual-clock.ts';
import { settle } from './settle.ts';

/** A voice whose utterances end when the test says so, or when they are silenced. */
function scriptedVoice(found: Result<void>) {
  const said: Utterance[] = [];
  let silences = 0;
  let end: (how: SpeechEnd) => void = () => {};
  const speaker: Speaker = {
    check: async () => found,
    say: (utterance, silenced) =>
      new Promise((resolve) => {
        said.push(utterance);
        if (!found.ok) return resolve({ kind: 'failed', failure: found.failure });
        end = resolve;
        const silence = (): void => {
          silences += 1;
          resolve({ kind: 'silenced' });
        };
        silenced.addEventListener('abort', silence, { once: true });
      }),
  };
  return {
    speaker,
    said,
    texts: () => said.map(({ text }) => text),
    silences: () => silences,
    end: () => end({ kind: 'finished' }),
  };
}

/** A voice of which the page plays nothing. */
export function withoutPage(speaker: Speaker, source: VoiceSource = 'living voice'): PageVoice {
  const page = { joined() {}, left() {}, held() {}, played() {}, sound: () => null };
  return {
    ...speaker,
    expect() {},
    page,
    source: () => source,
    isHeld: () => false,
    onChange: () => () => {},
  };
}

/** Ears that hear what the test says. */
function scriptedEars(loaded: Result<void>) {
  const armed: Hearing[] = [];
  let listener: RecogniserListener | null = null;
  const recogniser: Recogniser = {
    async start(whoListens) {
      listener = whoListens;
      whoListens.status(loaded.ok ? { kind: 'ready' } : { kind: 'failed', code: loaded.failure.code });
      return loaded;
    },
    arm: (hearing) => armed.push(hearing),
    accept: () => {},
    stop: async () => {},
  };
  return { recogniser, armed, hear: (heard: Heard) => listener?.heard(heard) };
}

/** What is not given works. */
export interface SessionWish {
  /** Whether there is a voice; null for a Charley on text alone, which has no ears either. */
  readonly voice?: Result<void> | null;
  readonly model?: Result<void>;
  /** Who is to be heard: the living voice, where it is not given. */
  readonly source?: VoiceSource;
  /** The first voice, in place of a scripted one. */
  readonly firstVoice?: (clock: Clock) => PageVoice;
  readonly tellPage?: TellPage;
  readonly renewWindow?: () => void;
  readonly keep?: (effect: KeptEffect) => void;
}

/** The real session on a clock that stands still, with its start behind it and a microphone that is ready. */
export async function openSession({
  voice: found = succeeded(undefined),
  model = succeeded(undefined),
  ...wish
}: SessionWish = {}) {
  const clock = createManualClock();
  const voice = scriptedVoice(found ?? succeeded(undefined));
  const ears = scriptedEars(model);
  const told: { readonly atMs: number; readonly channel: string; readonly payload: unknown }[] = [];
  const noted: string[] = [];
  const kept: KeptEffect[] = [];
  const front: string[] = [];
  const listened: string[] = [];
  let awake = 0;
  const first = wish.firstVoice?.(clock) ?? withoutPage(voice.speaker, wish.source);
  const session = createSession({
    clock,
    recogniser: found === null ? null : ears.recogniser,
    voices: found === null ? null : { first, others: [] },
    reader: createReadingSpeaker(clock),
    shell: {
      tellPage: wish.tellPage ?? ((channel, payload) => told.push({ atMs: clock.nowMs(), channel, payload })),
      renewWindow: wish.renewWindow ?? (() => {}),
      comeForward() {
        front.push('taken');
        return () => front.push('given back');
      },
    },
    power: {
      canKeepAwake: async () => true,
      keepAwake() {
        awake += 1;
        return () => {
          awake -= 1;
        };
      },
    },
    log: { note: (event, facts) => noted.push(JSON.stringify([event, facts])) },
    diaryRecorder: { keep: wish.keep ?? ((effect) => kept.push(effect)) },
    listeningRecord: {
      follow: (listening) => listened.push(listening.kind),
      doubt: () => listened.push('doubt'),
    },
    snooze: () => {},
    echoChanged: () => {},
    content: () => english,
    initial: initialState(),
  });
  await session.start();
  session.page.told({ channel: 'microphone:status', payload: { kind: 'ready' } });
  const payloads = (channel: string) => told.filter((tell) => tell.channel === channel);
  return {
    clock,
    session,
    voice,
    ears,
    noted,
    kept,
    front,
    listened,
    awake: () => awake,
    /** What the page was told on a channel, in order. */
    told: (channel: string) => payloads(channel).map(({ payload }) => payload),
    views: () => payloads('screen:view').map(({ atMs, payload }) => ({ atMs, view: payload as View })),
    shown: () => session.page.join().view,
    hearing: () => ears.armed.at(-1),
    press: (press: Press) => session.page.told({ channel: 'control:press', payload: { press } }),
    heard: (intent: PlainIntent | 'cramp.onset' | 'emergency') => ears.hear(accepted({ intent })),
    /** The sound really ends, and what waited for that goes on. */
    async voiceEnds() {
      voice.end();
      await settle();
    },
    async wait(ms: number) {
      clock.advance(ms);
      await settle();
    },
  };
}

export type OpenedSession = Awaited<ReturnType<typeof openSession>>;

/** Something heard and accepted, in words that no log may ever show. */
export function accepted(meaning: Meaning): Heard {
  return { atMs: 0, text: 'secret words', meaning, verdict: { accepted: true } };
}

/** Onset to the middle of the first hold: "Straighten", three seconds, "Now pull", "Hold". */
export async function intoTheHold(night: OpenedSession): Promise<void> {
  night.press('start');
  await night.voiceEnds();
  await night.wait(3_000);
  await night.voiceEnds();
}
