import type { Echo, MicrophoneChoice } from '../../shared/ipc/microphone.ts';
import type { FailureCode } from '../../shared/result.ts';
import { openCapture } from './capture.ts';
import { isUnanswered } from './devices.ts';

/**
 * Twice so long without a frame, once one was there: the device hangs. In two steps: where the page itself hung the first
 * may be over at once, and what the device gave meanwhile is read before the second.
 */
const gapStepMs = 1_500;
/** A browser that asks nobody opens the microphone sooner; one that asks shows its question by then. [PJ] */
const questionMs = 2_000;
/** Once that is answered: a microphone that works opens in a second or two, on a busy machine in a few. [PJ] */
const openingMs = 20_000;
/** Where nobody was asked it is told as early, and let be for longer: a machine that has just started may be slow. [PJ] */
const slowestOpeningMs = 60_000;

interface AttemptListener {
  frame(samples: Int16Array): void;
  echo(kind: Echo): void;
  /** The browser asks the person, who has not answered yet: nothing is wrong, and nothing comes. */
  unanswered(): void;
  /** Nobody is asked, and nothing has come for long. It may come yet: nothing is given up. */
  late(): void;
  /** The first frame is there. */
  ready(): void;
  /** The attempt is over and everything of it is released. */
  failed(code: FailureCode): void;
}

/** Opens the microphone once and watches over it until it fails; returns its undo. */
export function attemptCapture(choice: MicrophoneChoice | null, listener: AttemptListener): () => void {
  let release = () => {};
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let question = setTimeout(() => void lookForQuestion(), questionMs);
  let isAsked = false;
  /** The device is open: whoever was asked has answered, whatever the browser says of the permission. */
  let isOpen = false;
  let isReady = false;
  let isOver = false;

  function close(): void {
    isOver = true;
    clearTimeout(watchdog);
    clearTimeout(question);
    release();
  }
  function fail(code: FailureCode): void {
    if (isOver) return;
    close();
    listener.failed(code);
  }
  /** Set anew by each frame: in a hidden page a chain of more than four timers may come once a minute. */
  function watch(): void {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      watchdog = setTimeout(() => fail('microphone-lost'), gapStepMs);
    }, gapStepMs);
  }
  function frame(samples: Int16Array): void {
    if (isOver) return;
    watch();
    clearTimeout(question);
    if (!isReady) listener.ready();
    isReady = true;
    listener.frame(samples);
  }

  function echo(kind: Echo): void {
    if (isOver) return;
    isOpen = true;
    listener.echo(kind);
  }

  async function lookForQuestion(): Promise<void> {
    const asks = (await isUnanswered()) && !isOpen;
    if (isOver || isReady) return;
    if (asks && !isAsked) listener.unanswered();
    isAsked ||= asks;
    // Else nobody would be told of a device that hangs, and nothing would be tried again.
    const hangs = (): void => fail('microphone-lost');
    const late = (): void => {
      listener.late();
      question = setTimeout(hangs, slowestOpeningMs - openingMs);
    };
    if (asks) question = setTimeout(() => void lookForQuestion(), questionMs);
    else question = setTimeout(isAsked ? hangs : late, openingMs);
  }

  openCapture(choice, { frame, echo, lost: () => fail('microphone-lost') }).then(
    (opened) => {
      release = opened;
      if (isOver) opened();
    },
    (reason: unknown) => fail(codeOf(reason)),
  );
  return close;
}

/** Names by the Media Capture specification, getUserMedia. Without a secure page there is no device at all. */
function codeOf(reason: unknown): FailureCode {
  const name = reason instanceof Error ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'microphone-denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError' || name === 'TypeError') {
    return 'microphone-absent';
  }
  return 'microphone-lost';
}
