import type { ComponentStatus } from '../../shared/health.ts';
import type { Recogniser } from '../../shared/ports/hearing.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { StartEngine } from './engine/engine.ts';

/** What a recogniser is made of; only the narrow engine must be there. */
export interface RecogniserDeps {
  readonly startEngine: StartEngine;
  /** For whole sentences, beside the other; none where it is not given. */
  readonly wide?: WideEngine;
  /** "I have a cramp" in frames: both ears are probed with it while it is quiet, where it is given. */
  readonly knownPhrase?: readonly Int16Array[];
  readonly clock: Clock;
  readonly log: Log;
  /** How easily idle hears, asked at each utterance; the usual way where it is not given. */
  readonly sensitivity?: () => Settings['sensitivity'];
}

/** The engine for whole sentences. Its failure is never that of the recogniser. */
export interface WideEngine {
  readonly startEngine: StartEngine;
  /** It fares otherwise now. */
  readonly changed: () => void;
  /** How long an answer of it is waited for, whatever the other ear heard; `limits.ts` where it is not given. */
  readonly answerMs?: number;
}

/** The recogniser with what a reader of files needs besides: to wait for it. */
export interface PatientRecogniser extends Recogniser {
  /** Settles when everything accepted so far was heard. */
  settled(): Promise<void>;
  /** Another model is to be loaded: it takes over once it is, and this one hears until then. */
  changeModel(): void;
  /** The same for whole sentences. */
  changeWideModel(): void;
  /** Whether whole sentences are listened for, too; settles once that is so, or cannot be. Off until it is said. */
  listenWide(wish: 'on' | 'off'): Promise<void>;
  /** How the ear for whole sentences fares; its failure is none of the whole. */
  wideStatus(): ComponentStatus;
  /** The size of the engines' own memory; 0 while there is none. */
  memoryBytes(): number;
}
