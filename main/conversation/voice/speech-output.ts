import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { Speaker, Utterance } from '../../../shared/ports/voice.ts';
import { createVoiceSuccession, type Voices } from './voice-succession.ts';

/** The room still rings, and the microphone's buffer still holds the voice, for this long after its real end. [PJ] */
export const deafTailMs = 300;

/** The rest of a sentence is waited for, the rest of a long answer is not. [PJ] */
const longestRestMs = 4_000;

/**
 * Owns the utterance under way: there is one, and the newest wins. A voice says it where one can; where none can,
 * it lasts as long as reading takes, so that the pace stays.
 */
export interface SpeechOutput {
  /** Whether there is a voice, found out without a sound. */
  check(): Promise<ComponentStatus>;
  /**
   * Says this in place of whatever is under way; `ended` is called at its own real end, however it ended.
   * @param start `at once` cuts short what is under way; `after the words` lets it end, if that is soon
   */
  say(utterance: Utterance, start: SpeechStart, ended: () => void): void;
  /** Whether words are under way, said or read. */
  isSaying(): boolean;
  /** Ends what is under way, and what waits for it. */
  silence(): void;
  /** A voice is at work: from the beginning of what is under way to a tail after its real end. Words that are only read sound nowhere. */
  isSounding(): boolean;
  /** The words of that voice; null where none is at work. */
  soundingWords(): string | null;
  /** Ends everything and calls back no more for the tail; settles when it is silent. */
  stop(): Promise<void>;
}

/** A person is answered at once; what comes by itself cuts no word. */
export type SpeechStart = 'at once' | 'after the words';

interface SpeechOutputDeps {
  /** Null where Charley runs on text alone. */
  readonly voices: Voices | null;
  /** Makes no sound, and lasts as long as reading. */
  readonly reader: Pick<Speaker, 'say'>;
  readonly clock: Clock;
  /** The voice is not to be heard: what is said lasts as long as reading takes. */
  readonly isMuted: () => boolean;
  /** How the voice fares: see `VoiceSuccession`. */
  readonly voiceIs: (status: ComponentStatus) => void;
  /** This has sounded: its end may come back late. */
  readonly spoke: (text: string) => void;
  /** No voice is at work any more: there is something to hear again. */
  readonly quiet: () => void;
}

interface Waiting {
  readonly begin: () => void;
  /** It is not said, and so it has ended. */
  readonly forget: () => void;
}

/** Once it is `stopped` nothing is said, and what is still falling silent leaves no tail. */
type Speech =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'under way';
      readonly by: 'voice' | 'reader';
      readonly utterance: AbortController;
      readonly words: string;
    }
  | { readonly kind: 'tail'; readonly cancel: () => void; readonly words: string }
  | { readonly kind: 'stopped' };

export function createSpeechOutput(deps: SpeechOutputDeps): SpeechOutput {
  const { voices, reader, clock, isMuted, voiceIs, spoke, quiet } = deps;
  const inOrder = voices === null ? [] : [voices.first, ...voices.others];
  const succession = createVoiceSuccession({ voices: inOrder, clock, voiceIs });
  /** All that have not really ended: the one under way, and those before it that still fall silent. */
  const unended = new Set<Promise<void>>();
  let speech: Speech = { kind: 'silent' };
  /** What waits for the end of the words under way: the newest, and no other. */
  let waiting: Waiting | null = null;

  const forgetWaiting = (): void => {
    const forgotten = waiting;
    waiting = null;
    forgotten?.forget();
  };
  const silence = (): void => {
    forgetWaiting();
    if (speech.kind === 'under way') speech.utterance.abort();
  };
  const waitForTail = (words: string): void => {
    const cancel = clock.after(deafTailMs, () => {
      speech = { kind: 'silent' };
      quiet();
    });
    speech = { kind: 'tail', cancel, words };
  };
  const isSounding = (): boolean =>
    speech.kind === 'tail' || (speech.kind === 'under way' && speech.by === 'voice');
  const isUnderWay = (own: AbortController): boolean =>
    speech.kind === 'under way' && speech.utterance === own;
  const sayToEnd = async (utterance: Utterance, own: AbortController, ended: () => void): Promise<void> => {
    const said = isMuted() ? 'not said' : await succession.say(utterance, own.signal);
    if (said === 'said') {
      spoke(utterance.text);
      if (isUnderWay(own)) waitForTail(utterance.text);
    } else {
      if (isUnderWay(own)) {
        speech = { kind: 'under way', by: 'reader', utterance: own, words: utterance.text };
        quiet();
      }
      await reader.say(utterance, own.signal);
      if (isUnderWay(own)) speech = { kind: 'silent' };
    }
    ended();
    if (!own.signal.aborted) waiting?.begin();
  };
  const begin = (utterance: Utterance, ended: () => void): void => {
    if (speech.kind === 'stopped') return;
    if (speech.kind === 'tail') speech.cancel();
    silence();
    const own = new AbortController();
    const by = !isMuted() && succession.mayTry() ? 'voice' : 'reader';
    speech = { kind: 'under way', by, utterance: own, words: utterance.text };
    const saying = sayToEnd(utterance, own, ended);
    unended.add(saying);
    void saying.finally(() => unended.delete(saying));
  };
  const waitForWords = (utterance: Utterance, ended: () => void): void => {
    const now = (): void => {
      cancel();
      waiting = null;
      begin(utterance, ended);
    };
    const cancel = clock.after(longestRestMs, now);
    const forget = (): void => {
      cancel();
      ended();
    };
    waiting = { begin: now, forget };
  };
  return {
    silence,
    async check() {
      if (voices === null) return { kind: 'off' };
      const found = await voices.first.check();
      return found.ok ? { kind: 'ready' } : { kind: 'failed', code: found.failure.code };
    },
    say(utterance, start, ended) {
      forgetWaiting();
      if (start === 'at once' || speech.kind !== 'under way') begin(utterance, ended);
      else waitForWords(utterance, ended);
    },
    isSaying: () => speech.kind === 'under way',
    isSounding,
    soundingWords: () => (isSounding() && 'words' in speech ? speech.words : null),
    async stop() {
      if (speech.kind === 'tail') speech.cancel();
      silence();
      speech = { kind: 'stopped' };
      await Promise.all(unended);
    },
  };
}
