import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Guard } from './guard.ts';
import { createHearing } from './microphone/hearing.ts';
import { createPageMicrophone, type PageMicrophone } from './microphone/microphone.ts';
import type { SessionDeps } from './session-contract.ts';
import type { OwnVoice } from './voice/own-voice.ts';

/** All that the session hears: the page's microphone, and what the ears make of it. */
interface SessionEars {
  readonly microphone: PageMicrophone;
  /** Loads the ears, where there are any, and tells the page what to open. */
  start(): Promise<void>;
}

interface SessionEarsDeps
  extends Pick<SessionDeps, 'clock' | 'recogniser' | 'shell' | 'log' | 'listeningRecord' | 'echoChanged'> {
  readonly guard: Guard;
  readonly state: () => State;
  readonly ownVoice: OwnVoice;
  readonly report: (part: 'microphone' | 'recognition', status: ComponentStatus) => void;
  /** Whether Charley may be interrupted is otherwise now. */
  readonly changed: () => void;
  readonly post: (event: DialogueEvent) => void;
}

export function createSessionEars(deps: SessionEarsDeps): SessionEars {
  const { clock, recogniser, shell, log, guard, state, ownVoice, report, changed, post } = deps;
  const microphone = createPageMicrophone({
    clock,
    recogniser,
    tellPage: (channel, payload) => guard(() => shell.tellPage(channel, payload)),
    report: (status) => report('microphone', status),
    stuck() {
      log.note('microphone stuck');
      shell.renewWindow?.();
    },
    echoChanged(kind) {
      log.note('echo', { kind });
      deps.echoChanged();
      changed();
    },
  });
  const doubt = deps.listeningRecord.doubt;
  const heard = createHearing({ clock, log, state, ownVoice, microphone, doubt, post });
  return {
    microphone,
    async start() {
      const started = recogniser?.start({ heard, status: (status) => report('recognition', status) });
      if (recogniser === null) {
        report('recognition', { kind: 'off' });
        report('microphone', { kind: 'off' });
      }
      guard(microphone.tellWish);
      await started;
    },
  };
}
