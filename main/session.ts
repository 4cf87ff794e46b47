import type { Content } from '../shared/content/content.ts';
import type { Effect } from '../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../shared/dialogue/event.ts';
import { contextOf } from '../shared/dialogue/listening.ts';
import { meaningOfPress } from '../shared/dialogue/press.ts';
import { spokenText } from '../shared/dialogue/render.ts';
import { viewOf } from '../shared/dialogue/screen.ts';
import type { State } from '../shared/dialogue/state.ts';
import { nextDeadlineMs, transition } from '../shared/dialogue/transition.ts';
import type { Parts, View } from '../shared/dialogue/view.ts';
import type { Joined, MicrophoneWish, PageHandler, PageTell, Shell } from '../shared/ipc.ts';
import type {
  Clock,
  Heard,
  Hearing,
  Log,
  PartStatus,
  Power,
  Recogniser,
  Utterance,
} from '../shared/ports.ts';
import { assertNever } from '../shared/result.ts';
import { createDeafnessWatch, type DeafnessWatch } from './hearing/deafness.ts';
import type { Mouthpiece } from './speaking/mouthpiece.ts';

/** What is kept beyond the night. */
export type KeptEffect = Extract<
  Effect,
  { readonly kind: 'save episode' | 'amend episode' | 'undo episode' | 'save routine' }
>;

export interface SessionParts {
  readonly clock: Clock;
  /** Null where Charley runs on text alone. */
  readonly recogniser: Recogniser | null;
  readonly mouthpiece: Mouthpiece;
  readonly shell: Shell;
  readonly power: Power;
  readonly log: Log;
  readonly memoir: { keep(effect: KeptEffect): void };
  readonly snooze: () => void;
  readonly content: Content;
  readonly initial: State;
}

/** The conversation's end of the bridge. */
export interface SessionPage extends Omit<PageHandler, 'answer'> {
  join(): Joined;
}

export interface Session {
  readonly page: SessionPage;
  /** Loads the ears and probes the voice; the screen works at once. */
  start(): Promise<void>;
  /** Silence, and everything released. */
  stop(): Promise<void>;
  post(event: DialogueEvent): void;
}

/** The room still rings, and the microphone's buffer still holds the voice, for this long after its real end. [PJ] */
export const deafTailMs = 300;

/**
 * The conversation's mailbox: one event at a time goes through `transition`; its effects go to the ports;
 * then timer, ears, screen and power are brought into line with the new state.
 */
export function createSession(parts: SessionParts): Session {
  return new MailboxSession(parts);
}

class MailboxSession implements Session {
  readonly #parts: SessionParts;
  readonly #deafness: DeafnessWatch;
  readonly #mailbox: DialogueEvent[] = [];
  #isDelivering = false;
  #state: State;
  #view: View;
  #isSounding = false;
  #cancelTimer: () => void = () => {};
  #cancelTail: () => void = () => {};
  #allowSleep: (() => void) | null = null;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#state = parts.initial;
    this.#view = viewOf(this.#state, parts.content, 1);
    this.#deafness = createDeafnessWatch(parts.clock, (status) => this.#setPart('microphone', status));
  }

  readonly page: SessionPage = {
    join: () => ({ view: this.#view, microphone: this.#microphoneWish() }),
    told: (tell) => this.#told(tell),
    left: () => this.#microphone({ kind: 'off' }),
  };

  async start(): Promise<void> {
    const { mouthpiece, recogniser } = this.#parts;
    const voice = mouthpiece.check().then((status) => this.#setPart('voice', status));
    const ears = recogniser?.start({
      heard: (heard) => this.#heard(heard),
      status: (status) => this.#setPart('recognition', status),
    });
    if (recogniser === null) {
      this.#setPart('recognition', { kind: 'off' });
      this.#setPart('microphone', { kind: 'off' });
    }
    this.#parts.shell.tellPage('microphone:wish', this.#microphoneWish());
    await Promise.all([voice, ears]);
  }

  async stop(): Promise<void> {
    this.#cancelTimer();
    this.#cancelTail();
    this.#deafness.stop();
    this.#allowSleep?.();
    await Promise.all([this.#parts.mouthpiece.silence(), this.#parts.recogniser?.stop()]);
  }

  post(event: DialogueEvent): void {
    this.#mailbox.push(event);
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    try {
      for (let next = this.#mailbox.shift(); next !== undefined; next = this.#mailbox.shift())
        this.#deliver(next);
    } finally {
      this.#isDelivering = false;
    }
    this.#align();
  }

  #deliver(event: DialogueEvent): void {
    const { state, effects } = transition(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'say':
        this.#say({
          id: effect.utteranceId,
          text: spokenText(this.#parts.content, effect.lines),
          ...this.#state.voice,
        });
        break;
      case 'silence':
        void this.#parts.mouthpiece.silence();
        break;
      case 'tone':
        this.#parts.shell.tellPage('sound:tone', { kind: 'hold-end' });
        break;
      case 'come forward':
        this.#parts.shell.comeForward();
        break;
      case 'save episode':
      case 'undo episode':
      case 'amend episode':
      case 'save routine':
        this.#parts.memoir.keep(effect);
        break;
      case 'snooze reminder':
        this.#parts.snooze();
        break;
      default:
        assertNever(effect);
    }
  }

  #say(utterance: Utterance): void {
    const { clock, mouthpiece } = this.#parts;
    this.#cancelTail();
    this.#isSounding = true;
    void mouthpiece
      .say(utterance, (status) => this.#setPart('voice', status))
      .then(() => {
        // An utterance that a newer one replaced has nothing more to say.
        if (utterance.id !== this.#state.mouth.lastId) return;
        this.#cancelTail = clock.after(deafTailMs, () => {
          this.#isSounding = false;
          this.#align();
        });
        this.post({ kind: 'spoken', atMs: clock.nowMs(), utteranceId: utterance.id });
      });
  }

  #told(tell: PageTell): void {
    switch (tell.channel) {
      case 'microphone:frame':
        this.#deafness.frame(tell.payload.samples);
        this.#parts.recogniser?.accept(tell.payload);
        break;
      case 'microphone:status':
        this.#microphone(tell.payload);
        break;
      case 'control:press':
        this.post({ kind: 'said', atMs: this.#nowMs(), meaning: meaningOfPress(tell.payload.press) });
        break;
      case 'screen:painted':
        break;
      default:
        assertNever(tell);
    }
  }

  #microphone(status: PartStatus): void {
    this.#deafness.microphone(status);
    this.#setPart('microphone', status);
  }

  #heard({ verdict, meaning }: Heard): void {
    const atMs = this.#nowMs();
    if (verdict.accepted) {
      if (meaning !== null) this.post({ kind: 'said', atMs, meaning });
    } else if (contextOf(this.#state) !== 'idle') {
      if (verdict.reason === 'nothing understood') this.post({ kind: 'not understood', atMs });
    } else if (meaning?.intent === 'cramp.onset') {
      this.post({ kind: 'almost heard', atMs });
    }
  }

  #setPart(name: keyof Parts, status: PartStatus): void {
    const before = this.#state.parts[name];
    if (JSON.stringify(before) === JSON.stringify(status)) return;
    this.#parts.log.note('part', {
      name,
      status: status.kind,
      ...(status.kind === 'failed' ? { code: status.code } : {}),
    });
    this.post({ kind: 'parts', atMs: this.#nowMs(), parts: { ...this.#state.parts, [name]: status } });
  }

  #nowMs(): number {
    return this.#parts.clock.nowMs();
  }

  /** Timer, ears, screen and power follow the state; nothing that the state left behind stays armed. */
  #align(): void {
    this.#setTimer();
    this.#parts.recogniser?.arm(this.#hearing());
    this.#show();
    this.#keepAwake();
  }

  #setTimer(): void {
    const { clock } = this.#parts;
    this.#cancelTimer();
    const dueMs = nextDeadlineMs(this.#state);
    this.#cancelTimer =
      dueMs === null
        ? () => {}
        : clock.after(Math.max(0, dueMs - clock.nowMs()), () =>
            this.post({ kind: 'time', atMs: clock.nowMs() }),
          );
  }

  /** Deaf while a real voice sounds and for a short tail; a voice that only shows its words deafens nobody. */
  #hearing(): Hearing {
    const isDeaf = this.#isSounding && this.#state.parts.voice.kind === 'ready';
    return isDeaf ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(this.#state) };
  }

  #show(): void {
    const view = viewOf(this.#state, this.#parts.content, this.#view.id);
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = { ...view, id: this.#view.id + 1 };
    this.#parts.shell.tellPage('screen:view', this.#view);
  }

  #keepAwake(): void {
    const isBusy = this.#state.scene.kind !== 'waiting';
    if (isBusy && this.#allowSleep === null) this.#allowSleep = this.#parts.power.keepAwake();
    if (isBusy) return;
    this.#allowSleep?.();
    this.#allowSleep = null;
  }

  #microphoneWish(): MicrophoneWish {
    return this.#parts.recogniser === null ? 'off' : 'on';
  }
}
