import type { Content } from '../../shared/content/content.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { eventOfHeard } from '../../shared/dialogue/event-of-heard.ts';
import type { State } from '../../shared/dialogue/state.ts';
import { isOwnEcho } from '../../shared/dialogue/understanding/own-words.ts';
import type { ComponentStatus, Health } from '../../shared/health.ts';
import type { Joined } from '../../shared/ipc/answers.ts';
import type { PageHandler, Shell } from '../../shared/ipc/bridge.ts';
import type { Echo, MicrophoneChoice } from '../../shared/ipc/microphone.ts';
import { listeningOf } from '../../shared/listening.ts';
import type { Clock, Heard, Log, Power, Recogniser, Speaker } from '../../shared/ports.ts';
import { createAlignment, isIdle, isWaiting } from './alignment.ts';
import { createEffects, type KeptEffect } from './effects.ts';
import { createGuard } from './guard.ts';
import { createHealthReport } from './health.ts';
import type { ListeningRecord } from './listening-record.ts';
import { createMailbox } from './mailbox.ts';
import { createPageMicrophone } from './microphone.ts';
import { createMute } from './mute.ts';
import { createOwnVoice } from './own-voice.ts';
import { createPageMessages } from './page-messages.ts';
import { createPreloading } from './preloading.ts';
import { createScreenWatch, type ScreenState } from './screen-watch.ts';
import { createSoftStart } from './soft-start.ts';
import { soundingOf } from './sounding.ts';
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
  readonly listeningRecord: Pick<ListeningRecord, 'follow' | 'doubt'>;
  readonly snooze: () => void;
  /** Whether Charley can be interrupted has changed: see `Session.echo`. */
  readonly echoChanged: () => void;
  /** The words, asked at each line and view. */
  readonly content: () => Content;
  readonly initial: State;
}

/** The conversation's end of the bridge. */
export interface SessionPage extends Omit<PageHandler, 'answer'> {
  join(): Pick<Joined, 'view' | 'microphone'>;
}

/** What is true now. */
export interface SessionStatus {
  readonly scene: State['scene']['kind'];
  readonly health: Health;
  readonly isSpeaking: boolean;
  readonly screen: ScreenState;
  readonly headline: string;
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
  /** `silent`: no voice until it is to be heard again, Charley has an alarm or a red flag is raised. */
  mute(voice: 'silent' | 'heard'): void;
  /** Whether all that was to be kept is on the disk. */
  saving(status: ComponentStatus): void;
  status(): SessionStatus;
  /** `cancelled`: the ears stay open while the page plays a prepared line. */
  echo(): Echo;
  /** Nobody is being helped. */
  isWaiting(): boolean;
}

/**
 * The conversation: events go through the mailbox, their effects to the ports, and then timer, ears, screen, power
 * and window are brought into line with the new state.
 */
export function createSession(deps: SessionDeps): Session {
  const { clock, recogniser, shell, log, content, initial } = deps;
  const guard = createGuard(log);
  const nowMs = () => clock.nowMs();
  /** What the effects that are carried out now come from. */
  let cause: DialogueEvent['kind'] = 'settings';
  const mailbox = createMailbox({
    initial,
    guard,
    carryOut: (effect) => carryOut(effect),
    delivered(event) {
      cause = event.kind;
      if (event.kind === 'settings' && event.screen !== undefined) viewPublisher.wish(event.screen);
      if (isWishForMore(event)) mute.set('heard');
    },
    emptied() {
      deps.listeningRecord.follow(listeningOf(state().health));
      alignment.align();
    },
  });
  const { state, post } = mailbox;

  const pageVoice = deps.voices?.first.page ?? null;
  const softStart = createSoftStart();
  const reportHealth = createHealthReport({ clock, log, state, post });
  const mute = createMute({
    hasVoice: deps.voices !== null,
    report: (status) => reportHealth('voice', status),
    state,
  });
  const ownVoice = createOwnVoice(clock);
  const speechOutput = createSpeechOutput({
    voices: deps.voices,
    reader: deps.reader,
    clock,
    voiceIs: mute.voiceIs,
    isMuted: mute.isMuted,
    spoke: ownVoice.spoke,
    quiet: () => alignment.align(),
  });
  const screenWatch = createScreenWatch(clock);
  const viewPublisher = createViewPublisher({
    clock,
    content,
    initial,
    tell(view) {
      screenWatch.told(view.id);
      shell.tellPage('screen:view', view);
    },
  });
  const windowFocus = createWindowFocus(shell);
  const microphone = createPageMicrophone({
    clock,
    recogniser,
    tellPage: shell.tellPage,
    report: (status) => reportHealth('microphone', status),
    echoChanged(kind) {
      log.note('echo', { kind });
      deps.echoChanged();
      alignment.align();
    },
  });
  const sounding = () => soundingOf({ speechOutput, voice: deps.voices?.first ?? null, microphone });
  deps.voices?.first.onSource(() => alignment.align());

  const alignment = createAlignment({
    clock,
    guard,
    power: deps.power,
    recogniser,
    state,
    softStart,
    sounding,
    viewPublisher,
    windowFocus,
    preloading: createPreloading({ clock, content, voice: deps.voices?.first ?? null }),
    due: () => post({ kind: 'time', atMs: nowMs() }),
  });
  const carryOut = createEffects({
    state,
    content,
    softStart,
    speechOutput,
    isByItself: () => cause === 'time' || cause === 'reminder',
    tellPage: shell.tellPage,
    comeForward: windowFocus.take,
    keep: (effect) => deps.diaryRecorder.keep(effect),
    snooze: deps.snooze,
    spoken: (utteranceId) => post({ kind: 'spoken', atMs: nowMs(), utteranceId }),
  });

  const heard = (something: Heard): void => {
    if (something.beside !== undefined && !something.verdict.accepted) {
      // Its own words, in their order: no canceller is at work, whatever the page believes.
      if (isOwnEcho(something.text, something.beside)) microphone.echoIs('heard');
      return;
    }
    if (ownVoice.isOwn(something) || microphone.test.takes(something)) return;
    const event = eventOfHeard(something, state(), nowMs());
    if (event === null) return;
    // Doubts are counted apart from starts; never what was said.
    if (event.kind === 'almost heard' || event.kind === 'almost emergency') {
      log.note('doubt', { of: event.kind });
      deps.listeningRecord.doubt();
    }
    post(event);
  };

  const told = createPageMessages({
    isWaiting: () => isWaiting(state()),
    microphone,
    pageVoice,
    pressed: (press) => post({ kind: 'pressed', atMs: nowMs(), press }),
    /** A try of the voice is no part of the conversation: it waits for a Charley that waits. */
    tryVoice(wish) {
      if (!isIdle(state())) return;
      speechOutput.say({ id: 0, text: content().settingsPage.voiceSample, ...wish }, 'at once', () => {});
      alignment.align();
    },
    opened: windowFocus.keep,
    painted: screenWatch.painted,
    answerSign: () => shell.tellPage('main:alive', { kind: 'alive' }),
  });

  return {
    post,
    align: alignment.align,
    keepScreen: windowFocus.keep,
    isWaiting: () => isWaiting(state()),
    page: {
      told,
      join() {
        const view = viewPublisher.view();
        screenWatch.joined(view.id);
        pageVoice?.joined();
        return { view, microphone: microphone.wish() };
      },
      left() {
        screenWatch.left();
        pageVoice?.left();
        microphone.left();
      },
    },
    async start() {
      const voice = speechOutput.check().then(mute.voiceIs);
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
    echo: microphone.echo,
    mute(voice) {
      mute.set(voice);
      if (voice === 'silent') speechOutput.silence();
    },
    saving: (status) => reportHealth('disk', status),
    status: () => ({
      scene: state().scene.kind,
      health: state().health,
      isSpeaking: speechOutput.isSounding(),
      screen: screenWatch.state(),
      headline: viewPublisher.view().headline,
    }),
    alarm(text) {
      mute.set('heard');
      const { rate, volume } = state().voice;
      speechOutput.say({ id: 0, text, rate, volume }, 'at once', () => {});
      alignment.align();
    },
  };
}

/** Whoever wants the voice louder wants to hear it. */
function isWishForMore(event: DialogueEvent): boolean {
  if (event.kind === 'pressed') return event.press === 'louder';
  return event.kind === 'said' && event.meaning.intent === 'louder';
}
