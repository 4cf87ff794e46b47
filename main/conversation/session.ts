import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { listeningOf } from '../../shared/listening.ts';
import { createAlignment } from './alignment.ts';
import { createEffects } from './effects.ts';
import { createGuard } from './guard.ts';
import { createHealthReport } from './health.ts';
import { createMailbox } from './mailbox.ts';
import type { Session, SessionDeps } from './session-contract.ts';
import { createSessionEars } from './session-ears.ts';
import { createSessionPage } from './session-page.ts';
import { createSessionScreen } from './session-screen.ts';
import { createSessionVoice } from './session-voice.ts';
import { createSoftStart } from './voice/soft-start.ts';
import { isIdle, isWaiting } from './waiting.ts';

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
      voice.delivered(event);
    },
    emptied() {
      deps.listeningRecord.follow(listeningOf(state().health));
      alignment.align();
    },
  });
  const { state, post } = mailbox;

  const softStart = createSoftStart();
  const reportHealth = createHealthReport({ clock, log, state, post });
  const voice = createSessionVoice({
    ...deps,
    state,
    report: (status) => reportHealth('voice', status),
    changed: () => alignment.align(),
  });
  const { speechOutput } = voice;
  const { viewPublisher, screenWatch, windowFocus } = createSessionScreen(deps);
  const ears = createSessionEars({
    ...deps,
    guard,
    state,
    ownVoice: voice.ownVoice,
    report: reportHealth,
    changed: () => alignment.align(),
    post,
  });
  const { microphone } = ears;
  const pageVoice = deps.voices?.first ?? null;
  pageVoice?.onChange(() => alignment.align());
  const alignment = createAlignment({
    ...deps,
    guard,
    state,
    softStart,
    speechOutput,
    pageVoice,
    microphone,
    viewPublisher,
    windowFocus,
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

  const page = createSessionPage({
    isWaiting: () => isWaiting(state()),
    microphone,
    pageVoice: pageVoice?.page ?? null,
    viewPublisher,
    screenWatch,
    pressed: (press) => post({ kind: 'pressed', atMs: nowMs(), press }),
    /** A try of the voice is no part of the conversation: it waits for a Charley that waits. */
    tryVoice(wish) {
      if (isIdle(state())) voice.sayAside({ text: content().settingsPage.voiceSample, ...wish });
    },
    opened: windowFocus.keep,
    answerSign: () => shell.tellPage('main:alive', { kind: 'alive' }),
  });

  let isStopped = false;
  /** A page goes on for a moment after the end, and tells that its microphone goes: nothing is begun for it. */
  const unlessStopped =
    <Told extends readonly unknown[]>(handle: (...told: Told) => void) =>
    (...told: Told): void => {
      if (!isStopped) handle(...told);
    };

  return {
    post,
    align: alignment.align,
    keepScreen: windowFocus.keep,
    isWaiting: () => isWaiting(state()),
    page: { ...page, told: unlessStopped(page.told), left: unlessStopped(page.left) },
    async start() {
      await Promise.all([voice.check(), ears.start()]);
    },
    async stop() {
      isStopped = true;
      mailbox.close();
      for (const each of [alignment, microphone, viewPublisher]) each.stop();
      await Promise.all([speechOutput.stop(), recogniser?.stop()]);
    },
    chooseMicrophone: microphone.choose,
    echo: microphone.echo,
    mute: voice.mute,
    alarm: voice.alarm,
    saving: (status) => reportHealth('disk', status),
    status: () => ({
      scene: state().scene.kind,
      health: state().health,
      isSpeaking: speechOutput.isSounding(),
      screen: screenWatch.state(),
      headline: viewPublisher.view().headline,
    }),
  };
}
