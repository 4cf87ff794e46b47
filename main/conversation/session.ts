import type { Content } from '../../shared/content/content.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { eventOfHeard } from '../../shared/dialogue/event-of-heard.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Joined, MicrophoneChoice, PageHandler, Shell } from '../../shared/ipc.ts';
import type { Clock, Heard, Log, Power, Recogniser, Speaker } from '../../shared/ports.ts';
import { createAlignment, isIdle, isWaiting } from './alignment.ts';
import { createEffects, type KeptEffect } from './effects.ts';
import { createGuard } from './guard.ts';
import { createHealthReport } from './health.ts';
import { createMailbox } from './mailbox.ts';
import { createPageMicrophone } from './microphone.ts';
import { createOwnVoice } from './own-voice.ts';
import { createPageMessages } from './page-messages.ts';
import { createSoftStart } from './soft-start.ts';
import { createSpeechOutput } from './speech-output.ts';
import { createViewPublisher } from './view-publisher.ts';
import type { Voices } from './voice-succession.ts';
import { createWindowFocus } from './window-focus.ts';

export interface SessionDeps {
  readonly clock: Clock;
  /** Null where Charley runs on text alone. */
  readonly recogniser: Recogniser | null;
  /** Null where Charley runs on text alone. */
  readonly voices: Voices | null;
  /** Makes no sound, and lasts as long as reading. */
  readonly reader: Pick<Speaker, 'say'>;
  readonly shell: Shell;
  readonly power: Power;
  readonly log: Log;
  readonly diaryRecorder: { keep(effect: KeptEffect): void };
  readonly snooze: () => void;
  /** The words, asked at each line and view. */
  readonly content: () => Content;
  readonly initial: State;
}

/** The conversation's end of the bridge. */
export interface SessionPage extends Omit<PageHandler, 'answer'> {
  join(): Pick<Joined, 'view' | 'microphone'>;
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
  /** Brings timer, ears and screen into line with what has changed outside the conversation, such as its words. */
  align(): void;
  /** Says this at once, in place of whatever is being said. */
  alarm(text: string): void;
  /** The person uses the window themselves: it is not given back. */
  keepScreen(): void;
}

/**
 * The conversation: events go through the mailbox, their effects to the ports, and then timer, ears, screen, power
 * and window are brought into line with the new state.
 */
export function createSession(deps: SessionDeps): Session {
  const { clock, recogniser, shell, log, content, initial } = deps;
  const guard = createGuard(log);
  const nowMs = () => clock.nowMs();
  const mailbox = createMailbox({
    initial,
    guard,
    carryOut: (effect) => carryOut(effect),
    delivered(event) {
      if (event.kind === 'settings' && event.screen !== undefined) viewPublisher.wish(event.screen);
    },
    emptied: () => alignment.align(),
  });
  const { state, post } = mailbox;

  const softStart = createSoftStart();
  const reportHealth = createHealthReport({ clock, log, state, post });
  const ownVoice = createOwnVoice(clock);
  const speechOutput = createSpeechOutput({
    voices: deps.voices,
    reader: deps.reader,
    clock,
    voiceIs: (status) => reportHealth('voice', status),
    spoke: ownVoice.spoke,
    quiet: () => alignment.align(),
  });
  const viewPublisher = createViewPublisher({
    clock,
    content,
    initial,
    tell: (view) => shell.tellPage('screen:view', view),
  });
  const windowFocus = createWindowFocus(shell);
  const microphone = createPageMicrophone({
    clock,
    recogniser,
    tellPage: shell.tellPage,
    report: (status) => reportHealth('microphone', status),
  });

  const alignment = createAlignment({
    clock,
    guard,
    power: deps.power,
    recogniser,
    state,
    softStart,
    speechOutput,
    viewPublisher,
    windowFocus,
    due: () => post({ kind: 'time', atMs: nowMs() }),
  });
  const carryOut = createEffects({
    state,
    content,
    softStart,
    speechOutput,
    tellPage: shell.tellPage,
    comeForward: windowFocus.take,
    keep: (effect) => deps.diaryRecorder.keep(effect),
    snooze: deps.snooze,
    spoken: (utteranceId) => post({ kind: 'spoken', atMs: nowMs(), utteranceId }),
  });

  const heard = (something: Heard): void => {
    if (ownVoice.isOwn(something) || microphone.test.takes(something)) return;
    const event = eventOfHeard(something, state(), nowMs());
    if (event === null) return;
    // Doubts are counted apart from starts; never what was said.
    if (event.kind === 'almost heard' || event.kind === 'almost emergency')
      log.note('doubt', { of: event.kind });
    post(event);
  };

  const told = createPageMessages({
    isWaiting: () => isWaiting(state()),
    microphone,
    said: (meaning) => post({ kind: 'said', atMs: nowMs(), meaning }),
    /** A try of the voice is no part of the conversation: it waits for a Charley that waits. */
    tryVoice(wish) {
      if (!isIdle(state())) return;
      speechOutput.say({ id: 0, text: content().settingsPage.voiceSample, ...wish }, () => {});
      alignment.align();
    },
    opened: windowFocus.keep,
  });

  return {
    post,
    align: alignment.align,
    keepScreen: windowFocus.keep,
    page: {
      told,
      join: () => ({ view: viewPublisher.view(), microphone: microphone.wish() }),
      left: microphone.left,
    },
    async start() {
      const voice = speechOutput.check().then((status) => reportHealth('voice', status));
      const ears = recogniser?.start({ heard, status: (status) => reportHealth('recognition', status) });
      if (recogniser === null) {
        reportHealth('recognition', { kind: 'off' });
        reportHealth('microphone', { kind: 'off' });
      }
      guard(microphone.tellWish);
      await Promise.all([voice, ears]);
    },
    async stop() {
      mailbox.close();
      for (const each of [alignment, microphone, viewPublisher]) each.stop();
      await Promise.all([speechOutput.stop(), recogniser?.stop()]);
    },
    chooseMicrophone: microphone.choose,
    alarm(text) {
      speechOutput.say({ id: 0, text, rate: 1, volume: 1 }, () => {});
      alignment.align();
    },
  };
}
