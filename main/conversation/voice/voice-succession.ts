import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { AbortSignalLike, Speaker, Utterance } from '../../../shared/ports/voice.ts';
import type { PageVoice } from '../../speech/page-voice.ts';

/** A voice that failed this often in a row is left for the next one; a single failure costs one sentence only. [PJ] */
const failuresInRow = 3;
/** The first voice is tried again after this, whether another one speaks meanwhile or none: each try starts a program that may fail. [PJ] */
const retryMs = 60_000;
/** … and, where another one speaks meanwhile, twice as long after each time in a row that it hung, up to this: a try costs seconds without a voice, and with shut ears. [PJ] */
const lastRetryMs = 3_600_000;

/** What says a sentence, in the order in which it is tried. */
export interface Voices {
  /** The one that the person chose, or the machine's own choice; the page plays what is prepared of it. */
  readonly first: PageVoice;
  /** What stands in for it. */
  readonly others: readonly Pick<Speaker, 'say'>[];
}

/**
 * The voices of this machine in their order, and which of them speaks:
 * - after a failed sentence the same voice says the next one;
 * - after three in a row, or one that hung, the next voice says the last of them at once, and goes on;
 * - after the last voice there is text, and one notice, for a minute;
 * - a first voice that hangs again and again is tried again after 1, 2, 4, … minutes, for as long as another one speaks.
 */
export interface VoiceSuccession {
  /** Whether a voice would be tried now. */
  mayTry(): boolean;
  /** Settles at the real end of the sound; `not said` where the words are to be read instead. Never rejects. */
  say(utterance: Utterance, silenced: AbortSignalLike): Promise<'said' | 'not said'>;
}

interface VoiceSuccessionDeps {
  /** In their order; none where there is text alone. */
  readonly voices: readonly Pick<Speaker, 'say'>[];
  readonly clock: Pick<Clock, 'nowMs'>;
  /** `ready` with each sentence that was said; `failed` when the last voice has failed, too. */
  readonly voiceIs: (status: ComponentStatus) => void;
}

export function createVoiceSuccession({ voices, clock, voiceIs }: VoiceSuccessionDeps): VoiceSuccession {
  /** Which voice speaks; past the last one there is text. */
  let speaking = 0;
  let failures = 0;
  let retryAtMs = Number.POSITIVE_INFINITY;
  /** How often in a row the first voice hung. */
  let hangs = 0;

  /** Another failure of the first voice, or the first of one that stands in, passes the sentence on. */
  const begin = (voice: number): void => {
    speaking = voice;
    failures = failuresInRow - 1;
    if (voice === 1) retryAtMs = clock.nowMs() + Math.min(lastRetryMs, retryMs * 2 ** Math.max(0, hangs - 1));
    // Nobody speaks: an hour without a voice would be worse than the tries.
    if (voice === voices.length) retryAtMs = Math.min(retryAtMs, clock.nowMs() + retryMs);
  };
  const sayWith = async (utterance: Utterance, silenced: AbortSignalLike): Promise<'said' | 'not said'> => {
    const voice = voices[speaking];
    if (voice === undefined) return 'not said';
    const isFirst = speaking === 0;
    const end = await voice.say(utterance, silenced);
    if (end.kind === 'silenced') return 'said';
    if (isFirst) hangs = end.kind === 'failed' && end.how === 'hung' ? hangs + 1 : 0;
    if (end.kind === 'finished') {
      failures = 0;
      voiceIs({ kind: 'ready' });
      return 'said';
    }
    // To wait for two more would take half a minute, in which no ear is open.
    failures += end.how === 'hung' ? failuresInRow : 1;
    if (failures < failuresInRow) return 'not said';
    begin(speaking + 1);
    if (speaking === voices.length) voiceIs({ kind: 'failed', code: end.failure.code });
    return silenced.aborted ? 'said' : sayWith(utterance, silenced);
  };
  return {
    mayTry: () => speaking < voices.length || clock.nowMs() >= retryAtMs,
    async say(utterance, silenced) {
      if (clock.nowMs() >= retryAtMs) {
        retryAtMs = Number.POSITIVE_INFINITY;
        begin(0);
      }
      return sayWith(utterance, silenced);
    },
  };
}
