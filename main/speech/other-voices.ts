import type { Speaker, SpeechEnd } from '../../shared/ports/voice.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from './speech-ending.ts';

interface OtherVoicesDeps {
  /** The names of the voices of this machine. */
  readonly installed: () => Promise<Result<readonly string[]>>;
  /** The chosen voice, which is not "other"; null is the machine's own choice. */
  readonly chosen: () => string | null;
  readonly speakerOf: (name: string) => Speaker;
}

/** So many others are tried for one sentence: each may take seconds to fail. [PJ] */
const mostOthers = 2;

/**
 * The installed voices beside the chosen one, for when that one fails: each utterance is said by the first that can.
 * Which there are is asked at the first need, and again where there was none. `voice-missing` where there is none.
 */
export function createOtherVoices({ installed, chosen, speakerOf }: OtherVoicesDeps): Pick<Speaker, 'say'> {
  let known: readonly string[] = [];
  const others = async (): Promise<readonly string[]> => {
    if (known.length === 0) {
      const found = await installed();
      known = found.ok ? found.value : [];
    }
    return known.filter((name) => name !== chosen()).slice(0, mostOthers);
  };
  return {
    async say(utterance, silenced) {
      let end: SpeechEnd = failure('voice-missing', 'no other voice');
      for (const name of await others()) {
        end = await speakerOf(name).say(utterance, silenced);
        if (end.kind !== 'failed') return end;
      }
      return end;
    },
  };
}
