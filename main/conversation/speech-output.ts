import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Speaker, Utterance } from '../../shared/ports.ts';

/** The room still rings, and the microphone's buffer still holds the voice, for this long after its real end. [PJ] */
export const deafTailMs = 300;
/** A voice that could not sound is tried again after this: each try starts a program that fails. [PJ] */
const retryMs = 60_000;

/**
 * Owns the utterance under way: there is one, and the newest wins. The voice says it where there is one; where there
 * is none, it lasts as long as reading takes, so that the pace stays.
 */
export interface SpeechOutput {
  /** Whether there is a voice, found out without a sound. */
  check(): Promise<ComponentStatus>;
  /** Says this in place of whatever is under way; `ended` is called at its own real end, however it ended. */
  say(utterance: Utterance, ended: () => void): void;
  /** Ends what is under way. */
  silence(): void;
  /** From the beginning of what is under way to a tail after its real end. */
  isSounding(): boolean;
  /** Ends everything and calls back no more for the tail; settles when it is silent. */
  stop(): Promise<void>;
}

export interface SpeechOutputDeps {
  /** Null where Charley runs on text alone. */
  readonly voice: Speaker | null;
  /** Makes no sound, and lasts as long as reading. */
  readonly reader: Pick<Speaker, 'say'>;
  readonly clock: Clock;
  /** How the voice fares, as each utterance shows it. */
  readonly voiceIs: (status: ComponentStatus) => void;
  /** This has sounded: its end may come back late. */
  readonly spoke: (text: string) => void;
  /** The tail is over: there is something to hear again. */
  readonly quiet: () => void;
}

/** Once it is `stopped` nothing is said, and what is still falling silent leaves no tail. */
type Speech =
  | { readonly kind: 'silent' }
  | { readonly kind: 'under way'; readonly utterance: AbortController }
  | { readonly kind: 'tail'; readonly cancel: () => void }
  | { readonly kind: 'stopped' };

export function createSpeechOutput(deps: SpeechOutputDeps): SpeechOutput {
  const { voice, reader, clock, voiceIs, spoke, quiet } = deps;
  /** All that have not really ended: the one under way, and those before it that still fall silent. */
  const unended = new Set<Promise<void>>();
  let speech: Speech = { kind: 'silent' };
  let retryAtMs = 0;

  const silence = (): void => {
    if (speech.kind === 'under way') speech.utterance.abort();
  };
  const waitForTail = (): void => {
    const cancel = clock.after(deafTailMs, () => {
      speech = { kind: 'silent' };
      quiet();
    });
    speech = { kind: 'tail', cancel };
  };
  /** Settles at the real end of the speech, or of the reading time. */
  const sound = async (utterance: Utterance, silenced: AbortSignal): Promise<void> => {
    if (voice !== null && clock.nowMs() >= retryAtMs) {
      const end = await voice.say(utterance, silenced);
      if (end.kind === 'finished') voiceIs({ kind: 'ready' });
      if (end.kind === 'failed') {
        retryAtMs = clock.nowMs() + retryMs;
        voiceIs({ kind: 'failed', code: end.failure.code });
      }
      if (end.kind !== 'failed') return spoke(utterance.text);
    }
    await reader.say(utterance, silenced);
  };
  const sayToEnd = async (utterance: Utterance, own: AbortController, ended: () => void): Promise<void> => {
    await sound(utterance, own.signal);
    if (speech.kind === 'under way' && speech.utterance === own) waitForTail();
    ended();
  };
  return {
    silence,
    async check() {
      if (voice === null) return { kind: 'off' };
      const found = await voice.check();
      return found.ok ? { kind: 'ready' } : { kind: 'failed', code: found.failure.code };
    },
    say(utterance, ended) {
      if (speech.kind === 'stopped') return;
      if (speech.kind === 'tail') speech.cancel();
      silence();
      const own = new AbortController();
      speech = { kind: 'under way', utterance: own };
      const saying = sayToEnd(utterance, own, ended);
      unended.add(saying);
      void saying.finally(() => unended.delete(saying));
    },
    isSounding: () => speech.kind === 'under way' || speech.kind === 'tail',
    async stop() {
      if (speech.kind === 'tail') speech.cancel();
      silence();
      speech = { kind: 'stopped' };
      await Promise.all(unended);
    },
  };
}
