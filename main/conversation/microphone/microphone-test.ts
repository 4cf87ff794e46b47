import type { MainTells } from '../../../shared/ipc/main-tells.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { Clock } from '../../../shared/ports/machine.ts';

/** "Test my microphone from bed": a time in which "I have a cramp" is reported and starts no relief. */
export interface MicrophoneTest {
  start(): void;
  end(): void;
  /** The microphone passes on the lower half of a voice only: said once in a test. */
  narrow(): void;
  /** Whether this was for the test and for nobody else. Whatever is not an onset keeps its meaning. */
  takes(heard: Heard): boolean;
}

/** The page ends the test after 15 s; a page that does not must not keep Charley from hearing a cramp. [PJ] */
export const longestTestMs = 20_000;

export function createMicrophoneTest(
  clock: Clock,
  tell: (result: MainTells['microphone:heard']) => void,
): MicrophoneTest {
  let cancel: (() => void) | null = null;
  let isToldNarrow = false;

  function end(): void {
    cancel?.();
    cancel = null;
  }
  return {
    start() {
      end();
      isToldNarrow = false;
      cancel = clock.after(longestTestMs, end);
    },
    end,
    narrow() {
      if (cancel === null || isToldNarrow) return;
      isToldNarrow = true;
      tell({ kind: 'narrow' });
    },
    takes({ verdict, meaning }) {
      if (cancel === null) return false;
      if (!verdict.accepted) {
        tell({ kind: 'not understood' });
        return true;
      }
      if (meaning?.intent !== 'cramp.onset') return false;
      end();
      tell({ kind: 'understood' });
      return true;
    },
  };
}
