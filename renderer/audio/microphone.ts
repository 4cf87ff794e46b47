import type { AudioFrame } from '../../shared/audio/frame.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Echo, MicrophoneChoice, MicrophoneWish } from '../../shared/ipc/microphone.ts';
import type { FailureCode } from '../../shared/result.ts';
import { attemptCapture } from './attempt.ts';
import { onMicrophonesChanged, onPermissionChanged } from './devices.ts';

/** How long an absent or lost microphone is left alone before the next try. */
const retryMs = 2_000;

interface MicrophoneListener {
  /** 16 kHz, mono, 20 to 100 ms; the sequence counts on over losses and wishes. */
  frame(frame: AudioFrame): void;
  status(status: ComponentStatus): void;
  /** Of each device that was opened. */
  echo(kind: Echo): void;
}

/** The one microphone of the page; main decides whether it is open. */
export interface Microphone {
  /** `on` keeps the microphone open, through losses; `off` closes the device for real. Every wish is answered with a status. */
  readonly wish: (wish: MicrophoneWish) => void;
}

export function createMicrophone(listener: MicrophoneListener): Microphone {
  let wished: MicrophoneWish = 'off';
  let status: ComponentStatus = { kind: 'off' };
  let sequence = 0;
  let close = () => {};

  function tell(next: ComponentStatus): void {
    status = next;
    listener.status(next);
  }
  function frame(samples: Int16Array): void {
    listener.frame({ sequence, samples });
    sequence += 1;
  }
  return {
    wish(wish) {
      if (JSON.stringify(wish) === JSON.stringify(wished)) return tell(status);
      wished = wish;
      close();
      tell({ kind: wish === 'off' ? 'off' : 'starting' });
      if (wish !== 'off')
        close = keepOpen(wish === 'on' ? null : wish, { frame, status: tell, echo: listener.echo });
    },
  };
}

interface KeptOpen extends Pick<MicrophoneListener, 'status' | 'echo'> {
  readonly frame: (samples: Int16Array) => void;
}

/** Opens the microphone and opens it again after every loss; a denial is final until the permission changes. */
function keepOpen(choice: MicrophoneChoice | null, told: KeptOpen): () => void {
  const undo = new AbortController();
  let closeAttempt = () => {};
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isDenied = false;

  function open(): void {
    clearTimeout(retry);
    closeAttempt();
    isDenied = false;
    closeAttempt = attemptCapture(choice, {
      frame: told.frame,
      echo: told.echo,
      unanswered: () => told.status({ kind: 'failed', code: 'microphone-unanswered' }),
      late: () => told.status({ kind: 'failed', code: 'microphone-lost' }),
      ready: () => told.status({ kind: 'ready' }),
      failed,
    });
  }
  function failed(code: FailureCode): void {
    told.status({ kind: 'failed', code });
    isDenied = code === 'microphone-denied';
    if (!isDenied) retry = setTimeout(open, retryMs);
  }
  onMicrophonesChanged(() => {
    if (!isDenied) open();
  }, undo.signal);
  onPermissionChanged(() => {
    if (isDenied) open();
  }, undo.signal);
  open();
  return () => {
    undo.abort();
    clearTimeout(retry);
    closeAttempt();
  };
}
