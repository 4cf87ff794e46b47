import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Clock } from '../../shared/ports/machine.ts';
import type { AbortSignalLike, SpeechEnd } from '../../shared/ports/voice.ts';
import type { Machine } from '../lib/system/machine.ts';
import { type EndSignal, endGroup } from '../lib/system/process-group.ts';
import type { SpeechCommand } from './programs/voice-program.ts';
import { startExporting, startSaying } from './say.ts';
import { endingOf, endingOfStart, failure } from './speech-ending.ts';

/** What a child gets to end when it is asked, before it is ended by force; and then to be gone. */
export const graceMs = 1_000;
/** Enough of stderr to tell a missing device from noise. */
const stderrLength = 8_192;

/** One utterance in a child of its own. */
export interface SpeechProcess {
  /** Settles when nothing is left that could sound; never rejects. */
  readonly ended: Promise<SpeechEnd>;
  /** Ends the child and all that it started by force at once, for when Charley itself ends. */
  kill(): void;
}

interface SpeechCircumstances extends Machine {
  readonly clock: Clock;
  /** Asks the child and all that it started to end; after `graceMs` they are ended by force. */
  readonly silenced: AbortSignalLike;
  /** Whatever happens, the utterance is ended after this long. */
  readonly capMs: number;
}

/** Starts to speak. A failed start, too, is told through `ended`. */
export function startSpeech(command: SpeechCommand, circumstances: SpeechCircumstances): SpeechProcess {
  return owned(() => startSaying(command, optionsFor(circumstances)), circumstances);
}

/** Starts to write a text into a WAV file, behind everything else that this machine has to do. */
export function startRendering(
  command: SpeechCommand,
  file: string,
  circumstances: SpeechCircumstances,
): SpeechProcess {
  return owned(() => {
    const child = startExporting(command, file, optionsFor(circumstances));
    stepBack(child);
    return child;
  }, circumstances);
}

function owned(start: () => ChildProcess, circumstances: SpeechCircumstances): SpeechProcess {
  try {
    return ownSpeech(start(), circumstances);
  } catch (error) {
    return { ended: Promise.resolve(endingOfStart(error)), kill() {} };
  }
}

/** What the child starts inherits it. A child that is gone already needs none. */
function stepBack({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It works all the same, only not behind the others.
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
function ownSpeech(child: ChildProcess, circumstances: SpeechCircumstances): SpeechProcess {
  const { clock, capMs, silenced } = circumstances;
  /** What the end will be called once we have asked for it. */
  let wanted: SpeechEnd | null = null;
  let settle: (end: SpeechEnd) => void = () => {};
  const ended = new Promise<SpeechEnd>((resolve) => {
    settle = resolve;
  });

  const signal = (name: EndSignal): void => {
    if (child.pid !== undefined) endGroup(child.pid, name, circumstances);
  };
  /** Lets go of everything, also of pipes that a program outside the group may still hold. */
  const finish = (end: SpeechEnd): void => {
    cancelTimer();
    silenced.removeEventListener('abort', silence);
    for (const pipe of child.stdio ?? []) pipe?.destroy();
    settle(end);
  };
  const endAs = (end: SpeechEnd): void => {
    wanted = end;
    cancelTimer();
    signal('SIGTERM');
    cancelTimer = clock.after(graceMs, () => {
      signal('SIGKILL');
      cancelTimer = clock.after(graceMs, () => finish(end));
    });
  };
  const silence = (): void => {
    if (wanted === null) endAs({ kind: 'silenced' });
  };
  silenced.addEventListener('abort', silence, { once: true });
  let cancelTimer = clock.after(capMs, () =>
    endAs({ ...failure('voice-failed', `not done in ${capMs} ms`), how: 'hung' }),
  );

  const stderr = lastWordsOf(child);
  child.on('error', (error) => {
    if (child.pid === undefined) finish(endingOfStart(error));
  });
  child.on('close', (code, name) => finish(wanted ?? endingOf(code, name, stderr())));
  // A child that dies before it has read its text breaks its pipe; its `close` tells how it ended.
  for (const pipe of child.stdio ?? []) pipe?.on('error', () => {});
  return { ended, kill: () => signal('SIGKILL') };
}

/** The end of what a child says on its error output. */
function lastWordsOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (more: string) => {
    text = (text + more).slice(-stderrLength);
  });
  return () => text;
}
