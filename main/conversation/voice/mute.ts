import type { State } from '../../../shared/dialogue/state.ts';
import type { ComponentStatus } from '../../../shared/health.ts';

/** Whether the voice may be heard. The person who muted it may be asleep by the next cramp: what matters lifts it. */
interface Mute {
  /** `silent` from now on, or `heard` again. Nothing where there is no voice. */
  set(voice: 'silent' | 'heard'): void;
  isMuted(): boolean;
  /** How the voice fares: passed on, and kept for later while it is muted. */
  voiceIs(status: ComponentStatus): void;
}

interface MuteDeps {
  readonly hasVoice: boolean;
  readonly report: (status: ComponentStatus) => void;
  readonly state: () => State;
}

export function createMute({ hasVoice, report, state }: MuteDeps): Mute {
  let muted = false;
  let voice: ComponentStatus = { kind: 'starting' };
  const lift = (): void => {
    if (!muted) return;
    muted = false;
    report(voice);
  };
  return {
    set(wanted) {
      if (wanted === 'heard') return lift();
      if (!hasVoice || muted) return;
      muted = true;
      report({ kind: 'failed', code: 'voice-muted' });
    },
    isMuted() {
      if (state().scene.kind === 'emergency') lift();
      return muted;
    },
    voiceIs(status) {
      voice = status;
      if (!muted) report(status);
    },
  };
}
