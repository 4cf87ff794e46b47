import type { PowerMonitor, PowerSaveBlocker } from 'electron';
import type { PageHandler, TellPage } from '../../../shared/ipc/bridge.ts';
import type { Power } from '../../../shared/ports/machine.ts';

/**
 * Keeps the machine awake, and its screen where that is the same request. On Windows keeping the display on lets
 * the system sleep all the same (electron#12345), so there the system is what is kept awake.
 */
export function createElectronPower(
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
  platform: NodeJS.Platform,
): Power {
  return {
    canKeepAwake: () => Promise.resolve(true),
    keepAwake(what) {
      const isMachineOnly = platform === 'win32' || what === 'machine';
      const id = blocker.start(isMachineOnly ? 'prevent-app-suspension' : 'prevent-display-sleep');
      let held = true;
      return () => {
        if (held) blocker.stop(id);
        held = false;
      };
    },
  };
}

/**
 * After a sleep a microphone's stream may have ended or gone silent without a word: the page opens a new one, if
 * main wants one at all. Returns its undo.
 */
export function renewMicrophoneAfterSleep(
  monitor: Pick<PowerMonitor, 'on' | 'off'>,
  handler: Pick<PageHandler, 'answer'>,
  tellPage: TellPage,
): () => void {
  const renew = async (): Promise<void> => {
    const { microphone } = await handler.answer('session:join', undefined);
    if (microphone === 'off') return;
    tellPage('microphone:wish', 'off');
    tellPage('microphone:wish', microphone);
  };
  const onResume = (): void => void renew();
  monitor.on('resume', onResume);
  return () => monitor.off('resume', onResume);
}
