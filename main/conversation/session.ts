import type { Content } from '../../shared/content/content.ts';
import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import type { Effect } from '../../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { meaningOfPress } from '../../shared/dialogue/press.ts';
import { spokenText } from '../../shared/dialogue/rendering/spoken-text.ts';
import type { State } from '../../shared/dialogue/state.ts';
import { nextDeadlineMs, transition } from '../../shared/dialogue/transition.ts';
import type { ComponentStatus, Health } from '../../shared/health.ts';
import type {
  Joined,
  MicrophoneChoice,
  MicrophoneWish,
  PageHandler,
  PageTell,
  Shell,
} from '../../shared/ipc.ts';
import type { Clock, Heard, Hearing, Log, Power, Recogniser, Utterance } from '../../shared/ports.ts';
import { assertNever } from '../../shared/result.ts';
import { createMicrophoneWatchdog, type MicrophoneWatchdog } from '../recognition/microphone-watchdog.ts';
import type { Mouthpiece } from '../speech/mouthpiece.ts';
import { createMicrophoneTest, type MicrophoneTest } from './microphone-test.ts';
import { createSoftStart, type SoftStart } from './soft-start.ts';
import { createSpeechOutput, type SpeechOutput } from './speech-output.ts';
import { createViewPublisher, type ViewPublisher } from './view-publisher.ts';
import { createWindowFocus, type WindowFocus } from './window-focus.ts';

/** What is kept beyond the night. */
export type KeptEffect = Extract<
  Effect,
  { readonly kind: 'save episode' | 'amend episode' | 'undo episode' | 'save routine' }
>;

export interface SessionDeps {
  readonly clock: Clock;
  /** Null where Charley runs on text alone. */
  readonly recogniser: Recogniser | null;
  readonly mouthpiece: Mouthpiece;
  readonly shell: Shell;
  readonly power: Power;
  readonly log: Log;
  readonly diaryRecorder: { keep(effect: KeptEffect): void };
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
export function createSession(deps: SessionDeps): Session {
  return new MailboxSession(deps);
}

class MailboxSession implements Session {
  readonly #deps: SessionDeps;
  readonly #microphoneWatchdog: MicrophoneWatchdog;
  readonly #microphoneTest: MicrophoneTest;
  readonly #viewPublisher: ViewPublisher;
  readonly #speechOutput: SpeechOutput;
  readonly #softStart: SoftStart = createSoftStart();
  readonly #windowFocus: WindowFocus;
  readonly #mailbox: DialogueEvent[] = [];
  #isDelivering = false;
  #isStopped = false;
  #state: State;
  #microphoneChoice: MicrophoneChoice | null = null;
  #cancelTimer: () => void = () => {};
  #allowSleep: (() => void) | null = null;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
    this.#state = deps.initial;
    this.#windowFocus = createWindowFocus(deps.shell);
    this.#viewPublisher = createViewPublisher({
      clock: deps.clock,
      content: deps.content,
      initial: deps.initial,
      tell: (view) => deps.shell.tellPage('screen:view', view),
    });
    this.#microphoneTest = createMicrophoneTest(deps.clock, (result) =>
      deps.shell.tellPage('microphone:heard', result),
    );
    this.#speechOutput = createSpeechOutput({
      mouthpiece: deps.mouthpiece,
      clock: deps.clock,
      voiceIs: (status) => this.#setHealth('voice', status),
      quiet: () => this.#align(),
    });
    this.#microphoneWatchdog = createMicrophoneWatchdog(deps.clock, (status) =>
      this.#setHealth('microphone', status),
    );
  }

  readonly page: SessionPage = {
    join: () => ({ view: this.#viewPublisher.view(), microphone: this.#microphoneWish() }),
    told: (tell) => this.#told(tell),
    left: () => {
      this.#microphoneTest.end();
      this.#microphone({ kind: 'off' });
    },
  };

  async start(): Promise<void> {
    const { mouthpiece, recogniser } = this.#deps;
    const voice = mouthpiece.check().then((status) => this.#setHealth('voice', status));
    const ears = recogniser?.start({
      heard: (heard) => this.#heard(heard),
      status: (status) => this.#setHealth('recognition', status),
    });
    if (recogniser === null) {
      this.#setHealth('recognition', { kind: 'off' });
      this.#setHealth('microphone', { kind: 'off' });
    }
    this.#guard(() => this.#deps.shell.tellPage('microphone:wish', this.#microphoneWish()));
    await Promise.all([voice, ears]);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelTimer();
    this.#speechOutput.stop();
    this.#microphoneWatchdog.stop();
    this.#microphoneTest.end();
    this.#viewPublisher.stop();
    this.#allowSleep?.();
    await Promise.all([this.#deps.mouthpiece.silence(), this.#deps.recogniser?.stop()]);
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
    this.#deps.shell.tellPage('microphone:wish', this.#microphoneWish());
  }

  keepScreen(): void {
    this.#windowFocus.keep();
  }

  /** The edge of the mailbox: a fault in one thing (a page that is gone, a disk) must not stop the others. */
  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#deps.log.note('fault', { name: error instanceof Error ? error.name : 'unknown' });
    }
  }

  #deliver(event: DialogueEvent): void {
    const { state, effects } = transition(this.#state, event);
    this.#state = state;
    if (event.kind === 'settings' && event.screen !== undefined) this.#viewPublisher.wish(event.screen);
    for (const effect of effects) this.#guard(() => this.#carryOut(effect));
  }

  #carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'say':
        this.#say({
          id: effect.utteranceId,
          text: spokenText(this.#deps.content(), effect.lines),
          rate: this.#state.voice.rate,
          volume: this.#softStart.volumeOf(this.#state),
        });
        break;
      case 'silence':
        void this.#deps.mouthpiece.silence();
        break;
      case 'tone':
        this.#deps.shell.tellPage('sound:tone', { kind: 'hold-end' });
        break;
      case 'come forward':
        this.#windowFocus.take();
        break;
      case 'save episode':
      case 'undo episode':
      case 'amend episode':
      case 'save routine':
        this.#deps.diaryRecorder.keep(effect);
        break;
      case 'snooze reminder':
        this.#deps.snooze();
        break;
      default:
        assertNever(effect);
    }
  }

  #say(utterance: Utterance): void {
    this.#speechOutput.sound(utterance, () => {
      // An utterance that a newer one replaced, or that was hushed, has nothing more to say.
      if (utterance.id !== this.#state.speech.lastId) return;
      this.post({ kind: 'spoken', atMs: this.#nowMs(), utteranceId: utterance.id });
    });
  }

  /** A try of the voice is no part of the conversation: it waits for a Charley that waits. */
  #tryVoice(wish: Pick<Utterance, 'rate' | 'volume'>): void {
    if (!this.#isWaiting() || this.#state.speech.saying !== null) return;
    this.#speechOutput.sound({ id: 0, text: this.#deps.voiceSample, ...wish }, () => {});
    this.#align();
  }

  #isWaiting(): boolean {
    return this.#state.scene.kind === 'waiting';
  }

  #told(tell: PageTell): void {
    switch (tell.channel) {
      case 'microphone:frame':
        this.#microphoneWatchdog.frame(tell.payload.samples);
        this.#deps.recogniser?.accept(tell.payload);
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
        if (tell.payload.kind === 'end') this.#microphoneTest.end();
        else if (this.#isWaiting()) this.#microphoneTest.start();
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

  #microphone(status: ComponentStatus): void {
    this.#microphoneWatchdog.microphone(status);
    this.#setHealth('microphone', status);
  }

  #heard(heard: Heard): void {
    if (this.#microphoneTest.takes(heard)) return;
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

  #setHealth(name: keyof Health, status: ComponentStatus): void {
    const before = this.#state.health[name];
    if (JSON.stringify(before) === JSON.stringify(status)) return;
    this.#deps.log.note('part', {
      name,
      status: status.kind,
      ...(status.kind === 'failed' ? { code: status.code } : {}),
    });
    this.post({ kind: 'health', atMs: this.#nowMs(), health: { ...this.#state.health, [name]: status } });
  }

  #nowMs(): number {
    return this.#deps.clock.nowMs();
  }

  /** Timer, ears, screen and power follow the state; nothing that the state left behind stays armed. */
  #align(): void {
    if (this.#isWaiting() && this.#state.speech.saying === null) this.#softStart.rest();
    this.#guard(() => this.#setTimer());
    this.#guard(() => this.#deps.recogniser?.arm(this.#hearing()));
    this.#guard(() => this.#viewPublisher.show(this.#state));
    this.#guard(() => this.#keepAwake());
    this.#guard(() => this.#windowFocus.follow(this.#state));
  }

  #setTimer(): void {
    const { clock } = this.#deps;
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
    const isDeaf = this.#speechOutput.isSounding() && this.#state.health.voice.kind === 'ready';
    return isDeaf ? { kind: 'deaf' } : { kind: 'listening', context: contextOf(this.#state) };
  }

  #keepAwake(): void {
    const isBusy = !this.#isWaiting();
    if (isBusy && this.#allowSleep === null) this.#allowSleep = this.#deps.power.keepAwake();
    if (isBusy) return;
    this.#allowSleep?.();
    this.#allowSleep = null;
  }

  #microphoneWish(): MicrophoneWish {
    return this.#deps.recogniser === null ? 'off' : (this.#microphoneChoice ?? 'on');
  }
}
