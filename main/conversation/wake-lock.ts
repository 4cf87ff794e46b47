import type { Power } from '../../shared/ports/machine.ts';

/** Keeps the machine awake while a conversation runs. */
interface WakeLock {
  follow(conversation: 'running' | 'waiting'): void;
  release(): void;
}

export function createWakeLock(power: Power): WakeLock {
  let allowSleep: (() => void) | null = null;
  const release = (): void => {
    allowSleep?.();
    allowSleep = null;
  };
  return {
    release,
    follow(conversation) {
      if (conversation === 'waiting') release();
      else allowSleep ??= power.keepAwake('machine and screen');
    },
  };
}
