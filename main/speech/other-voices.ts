import type { Speaker, SpeechEnd } from '../../shared/ports/voice.ts';
import type { Result } from '../../shared/result.ts';
import type { HungPrograms } from './hung-programs.ts';
import { failure } from './speech-ending.ts';

interface OtherVoicesDeps {
  /** The names of the voices of this machine. */
  readonly installed: () => Promise<Result<readonly string[]>>;
  /** The chosen voice, which is not "other"; null is the machine's own choice. */
  readonly chosen: () => string | null;
  readonly speakerOf: (name: string) => Pick<Speaker, 'say'>;
  readonly programs: Pick<HungPrograms, 'hasHung' | 'programOf'>;
}

/** So many others are tried for one sentence: each may take seconds to fail. [PJ] */
const mostOthers = 2;

/**
 * The installed voices beside the chosen one, for when that one fails: each utterance is said by the first that can. Those
 * of a program that hung, or that has just failed with another voice, come last.
 * Which there are is asked at the first need, and again where there was none. `voice-missing` where there is none.
 */
export function createOtherVoices(deps: OtherVoicesDeps): Pick<Speaker, 'say'> {
  const { installed, chosen, speakerOf, programs } = deps;
  let known: readonly string[] = [];
  const others = async (): Promise<readonly string[]> => {
    if (known.length === 0) {
      const found = await installed();
      known = found.ok ? found.value : [];
    }
    return known.filter((name) => name !== chosen());
  };
  return {
    async say(utterance, silenced) {
      let end: SpeechEnd = failure('voice-missing', 'no other voice');
      let left = await others();
      const failed = new Set<ReturnType<typeof programs.programOf>>();
      const isDoubted = (name: string): boolean => {
        const program = programs.programOf(name);
        return failed.has(program) || programs.hasHung(program);
      };
      for (let tries = 0; tries < mostOthers; tries += 1) {
        const name = left.find((other) => !isDoubted(other)) ?? left[0];
        if (name === undefined) return end;
        left = left.filter((other) => other !== name);
        end = await speakerOf(name).say(utterance, silenced);
        if (end.kind !== 'failed') return end;
        failed.add(programs.programOf(name));
      }
      return end;
    },
  };
}
