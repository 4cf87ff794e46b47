import type { Content } from '../../shared/content/content.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { ComponentStatus, Health } from '../../shared/health.ts';
import type { Joined } from '../../shared/ipc/answers.ts';
import type { PageHandler, Shell } from '../../shared/ipc/bridge.ts';
import type { Echo, MicrophoneChoice } from '../../shared/ipc/microphone.ts';
import type { Recogniser } from '../../shared/ports/hearing.ts';
import type { Clock, Log, Power } from '../../shared/ports/machine.ts';
import type { Speaker } from '../../shared/ports/voice.ts';
import type { KeptEffect } from './effects.ts';
import type { ScreenState } from './screen/screen-watch.ts';
import type { Voices } from './voice/voice-succession.ts';
import type { ListeningRecord } from './watches/listening-record.ts';

/** What a session needs of its host. Its `stop` ends the ears and the voice among them, nothing else. */
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
interface SessionStatus {
  readonly scene: State['scene']['kind'];
  readonly health: Health;
  readonly isSpeaking: boolean;
  readonly screen: ScreenState;
  readonly headline: string;
}

/**
 * The conversation with all that serves it. Its screen works at once, it hears from `start` on, and after `stop` it
 * begins nothing.
 */
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
