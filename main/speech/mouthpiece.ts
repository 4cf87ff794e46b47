import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Speaker, Utterance } from '../../shared/ports.ts';

/** The voice where there is one; where there is none, the time that reading takes, so that the pace stays. */
export interface Mouthpiece {
  /** Whether there is a voice, found out without a sound. */
  check(): Promise<ComponentStatus>;
  /** Settles at the real end of the speech or of the reading time; says how the voice fares on the way. */
  say(utterance: Utterance, voiceIs: (status: ComponentStatus) => void): Promise<void>;
  silence(): Promise<void>;
}

/** A voice that could not sound is tried again after this: each try starts a program that fails. */
const retryMs = 60_000;

/** `voice` is null where Charley runs on text alone; `reader` makes no sound. */
export function createMouthpiece(voice: Speaker | null, reader: Speaker, clock: Clock): Mouthpiece {
  let current = 0;
  let retryAtMs = 0;
  return {
    async check() {
      if (voice === null) return { kind: 'off' };
      const found = await voice.check();
      return found.ok ? { kind: 'ready' } : { kind: 'failed', code: found.failure.code };
    },
    async say(utterance, voiceIs) {
      const turn = ++current;
      void reader.silence();
      if (voice !== null && clock.nowMs() >= retryAtMs) {
        const end = await voice.say(utterance);
        if (end.kind === 'finished') voiceIs({ kind: 'ready' });
        if (end.kind === 'failed') {
          retryAtMs = clock.nowMs() + retryMs;
          voiceIs({ kind: 'failed', code: end.failure.code });
        }
        if (end.kind !== 'failed' || turn !== current) return;
      }
      await reader.say(utterance);
    },
    async silence() {
      current += 1;
      await Promise.all([voice?.silence(), reader.silence()]);
    },
  };
}
