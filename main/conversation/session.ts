import type { Content } from '../../shared/content/content.ts';
import type { Effect } from '../../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { contextOf } from '../../shared/dialogue/listening-context.ts';
import { meaningOfPress } from '../../shared/dialogue/press.ts';
import { spokenText } from '../../shared/dialogue/rendering/spoken-text.ts';
import type { State } from '../../shared/dialogue/state.ts';
import { nextDeadlineMs, transition } from '../../shared/dialogue/transition.ts';
import type { Parts } from '../../shared/dialogue/view.ts';
import type {
  Joined,
  MicrophoneChoice,
  MicrophoneWish,
  PageHandler,
  PageTell,
  Shell,
} from '../../shared/ipc.ts';
import type {
  Clock,
  Heard,
  Hearing,
  Log,
  PartStatus,
  Power,
  Recogniser,
  Utterance,
} from '../../shared/ports.ts';
import { assertNever } from '../../shared/result.ts';
import { createDeafnessWatch, type DeafnessWatch } from '../recognition/microphone-watchdog.ts';
import type { Mouthpiece } from '../speech/mouthpiece.ts';
import { type BedTest, createBedTest } from './microphone-test.ts';
import { createSoftStart, type SoftStart } from './soft-start.ts';
import { createSounding, type Sounding } from './speech-output.ts';
import { createShowing, type Showing } from './view-publisher.ts';
import { createScreenLoan, type ScreenLoan } from './window-focus.ts';

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
  /** The words, asked at each line and view. */
  readonly content: () => Content;
  /** What a try of the voice says. */
  readonly voiceSample: string;
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
  /** Listens to this microphone from now on; null leaves it to the machine. */
  chooseMicrophone(choice: MicrophoneChoice | null): void;
  /** The person uses the window themselves: it is not given back. */
  keepScreen(): void;
}

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
  readonly #bedTest: BedTest;
  readonly #showing: Showing;
  readonly #sounding: Sounding;
  readonly #softStart: SoftStart = createSoftStart();
  readonly #screenLoan: ScreenLoan;
  readonly #mailbox: DialogueEvent[] = [];
  #isDelivering = false;
  #isStopped = false;
  #state: State;
  #microphoneChoice: MicrophoneChoice | null = null;
  #cancelTimer: () => void = () => {};
  #allowSleep: (() => void) | null = null;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#state = parts.initial;
    this.#screenLoan = createScreenLoan(parts.shell);
    this.#showing = createShowing({
      clock: parts.clock,
      content: parts.content,
      initial: parts.initial,
      tell: (view) => parts.shell.tellPage('screen:view', view),
    });
    this.#bedTest = createBedTest(parts.clock, (result) => parts.shell.tellPage('microphone:heard', result));
    this.#sounding = createSounding({
      mouthpiece: parts.mouthpiece,
      clock: parts.clock,
      voiceIs: (status) => this.#setPart('voice', status),
      quiet: () => this.#align(),
    });
    this.#deafness = createDeafnessWatch(parts.clock, (status) => this.#setPart('microphone', status));
  }

  readonly page: SessionPage = {
    join: () => ({ view: this.#showing.view(), microphone: this.#microphoneWish() }),
    told: (tell) => this.#told(tell),
    left: () => {
      this.#bedTest.end();
      this.#microphone({ kind: 'off' });
    },
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
    this.#guard(() => this.#parts.shell.tellPage('microphone:wish', this.#microphoneWish()));
    await Promise.all([voice, ears]);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelTimer();
    this.#sounding.stop();
    this.#deafness.stop();
    this.#bedTest.end();
    this.#showing.stop();
    this.#allowSleep?.();
    await Promise.all([this.#parts.mouthpiece.silence(), this.#parts.recogniser?.stop()]);
  }

  post(event: DialogueEvent): void {
    if (this.#isStopped) return;
    this.#mailbox.push(event);
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    for (let next = this.#mailbox.shift(); next !== undefined; next = this.#mailbox.shift()) {
      const delivered = next;
      this.#guard(() => this.#deliver(delivered));
    }
    this.#isDelivering = false;
    this.#align();
  }

  chooseMicrophone(choice: MicrophoneChoice | null): void {
    if (JSON.stringify(choice) === JSON.stringify(this.#microphoneChoice)) return;
    this.#microphoneChoice = choice;
    this.#parts.shell.tellPage('microphone:wish', this.#microphoneWish());
  }

  keepScreen(): void {
    this.#screenLoan.keep();
  }

  /** The edge of the mailbox: a fault in one thing (a page that is gone, a disk) must not stop the others. */
  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#parts.log.note('fault', { name: error instanceof Error ? error.name : 'unknown' });
    }
  }

  #deliver(event: DialogueEvent): void {
    const { state, effects } = transition(this.#state, event);
    this.#state = state;
    if (event.kind === 'settings' && event.screen !== undefined) this.#showing.wish(event.screen);
    for (const effect of effects) this.#guard(() => this.#carryOut(effect));
  }

  #carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'say':
        this.#say({
          id: effect.utteranceId,
          text: spokenText(this.#parts.content(), effect.lines),
          rate: this.#state.voice.rate,
          volume: this.#softStart.volumeOf(this.#state),
        });
        break;
      case 'silence':
        void this.#parts.mouthpiece.silence();
        break;
      case 'tone':
        this.#parts.shell.tellPage('sound:tone', { kind: 'hold-end' });
        break;
      case 'come forward':
        this.#screenLoan.take();
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
    this.#sounding.sound(utterance, () => {
      // An utterance that a newer one replaced, or that was hushed, has nothing more to say.
      if (utterance.id !== this.#state.mouth.lastId) return;
      this.post({ kind: 'spoken', atMs: this.#nowMs(), utteranceId: utterance.id });
    });
  }

  /** A try of the voice is no part of the conversation: it waits for a Charley that waits. */
  #tryVoice(wish: Pick<Utterance, 'rate' | 'volume'>): void {
    if (!this.#isWaiting() || this.#state.mouth.saying !== null) return;
    this.#sounding.sound({ id: 0, text: this.#parts.voiceSample, ...wish }, () => {});
    this.#align();
  }

  #isWaiting(): boolean {
    return this.#state.scene.kind === 'waiting';
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
      case 'voice:try':
        this.#tryVoice(tell.payload);
        break;
      case 'microphone:test':
        if (tell.payload.kind === 'end') this.#bedTest.end();
        else if (this.#isWaiting()) this.#bedTest.start();
        break;
      case 'page:opened':
        this.keepScreen();
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

  #heard(heard: Heard): void {
    if (this.#bedTest.takes(heard)) return;
    const { verdict, meaning } = heard;
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
    if (this.#isWaiting() && this.#state.mouth.saying === null) this.#softStart.rest();
    this.#guard(() => this.#setTimer());
    this.#guard(() => this.#parts.recogniser?.arm(this.#hearing()));
    this.#guard(() => this.#showing.show(this.#state));
    this.#guard(() => this.#keepAwake());
    this.#guard(() => this.#screenLoan.follow(this.#state));
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
    const isDeaf = this.#sounding.isSounding() && this.#state.parts.voice.kind === 'ready';
    return isDeaf ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(this.#state) };
  }

  #keepAwake(): void {
    const isBusy = !this.#isWaiting();
    if (isBusy && this.#allowSleep === null) this.#allowSleep = this.#parts.power.keepAwake();
    if (isBusy) return;
    this.#allowSleep?.();
    this.#allowSleep = null;
  }

  #microphoneWish(): MicrophoneWish {
    return this.#parts.recogniser === null ? 'off' : (this.#microphoneChoice ?? 'on');
  }
}
