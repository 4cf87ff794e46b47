import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { Clock, SpeechEnd } from '../../shared/ports.ts';
import { type EndSignal, endGroup, type Machine } from '../lib/process-group.ts';
import { startSaying } from './say.ts';
import { endingOf, endingOfStart, failure } from './speech-ending.ts';
import type { SpeechCommand } from './voice-program.ts';

/** What a child gets to end when it is asked, before it is ended by force; and then to be gone. */
export const graceMs = 1_000;
/** Enough of stderr to tell a missing device from noise. */
const stderrLength = 8_192;

/** One utterance in a child of its own. */
export interface SpeechProcess {
  /** Settles when nothing is left that could sound; never rejects. */
  readonly ended: Promise<SpeechEnd>;
  /** Asks the child and all that it started to end; after `graceMs` ends them by force. */
  silence(): void;
  /** Ends them by force at once, for when Charley itself ends. */
  kill(): void;
}

export interface SpeechCircumstances extends Machine {
  readonly clock: Clock;
  /** Whatever happens, the utterance is ended after this long. */
  readonly capMs: number;
}

/** Starts to speak. A failed start, too, is told through `ended`. */
export function startSpeech(command: SpeechCommand, circumstances: SpeechCircumstances): SpeechProcess {
  try {
    return new OwnedSpeech(startSaying(command, optionsFor(circumstances)), circumstances);
  } catch (error) {
    return { ended: Promise.resolve(endingOfStart(error)), silence() {}, kill() {} };
  }
}

/**
 * The child leads a group of its own. Its fourth handle is a pipe that nobody writes to: whatever it starts inherits
 * it, so that the child's `close` comes when the last program that could still be playing is gone.
 */
function optionsFor({ platform, environment }: SpeechCircumstances): SpawnOptions {
  const env = environment;
  return platform === 'win32'
    ? { env, windowsHide: true, stdio: ['pipe', 'ignore', 'pipe'] }
    : { env, detached: true, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] };
}

/** speaking ─ silence or cap ─▶ asked (SIGTERM) ─ graceMs ─▶ forced (SIGKILL) ─ graceMs ─▶ given up; `close` ends each. */
class OwnedSpeech implements SpeechProcess {
  readonly ended: Promise<SpeechEnd>;
  readonly #child: ChildProcess;
  readonly #circumstances: SpeechCircumstances;
  #settle: (end: SpeechEnd) => void = () => {};
  #cancelTimer: () => void;
  /** What the end will be called once we have asked for it. */
  #wanted: SpeechEnd | null = null;
  #stderr = '';

  constructor(child: ChildProcess, circumstances: SpeechCircumstances) {
    this.#child = child;
    this.#circumstances = circumstances;
    const { clock, capMs } = circumstances;
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#cancelTimer = clock.after(capMs, () =>
      this.#end(failure('voice-failed', `not done in ${capMs} ms`)),
    );
    this.#listen();
  }

  silence(): void {
    if (this.#wanted === null) this.#end({ kind: 'silenced' });
  }

  kill(): void {
    this.#signal('SIGKILL');
  }

  #listen(): void {
    const child = this.#child;
    child.on('error', (error) => {
      if (child.pid === undefined) this.#finish(endingOfStart(error));
    });
    child.on('close', (code, signal) => this.#finish(this.#wanted ?? endingOf(code, signal, this.#stderr)));
    // A child that dies before it has read its text breaks its pipe; its `close` tells how it ended.
    for (const pipe of child.stdio ?? []) pipe?.on('error', () => {});
    child.stderr?.on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-stderrLength);
    });
  }

  #end(wanted: SpeechEnd): void {
    const { clock } = this.#circumstances;
    this.#wanted = wanted;
    this.#cancelTimer();
    this.#signal('SIGTERM');
    this.#cancelTimer = clock.after(graceMs, () => {
      this.#signal('SIGKILL');
      this.#cancelTimer = clock.after(graceMs, () => this.#finish(wanted));
    });
  }

  #signal(signal: EndSignal): void {
    if (this.#child.pid !== undefined) endGroup(this.#child.pid, signal, this.#circumstances);
  }

  /** Lets go of everything, also of pipes that a program outside the group may still hold. */
  #finish(end: SpeechEnd): void {
    this.#cancelTimer();
    for (const pipe of this.#child.stdio ?? []) pipe?.destroy();
    this.#settle(end);
  }
}
