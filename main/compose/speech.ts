import type { Voices } from '../conversation/voice/voice-succession.ts';
import { atMostEvery } from '../lib/time/at-most-every.ts';
import type { PreparingProgress } from '../speech/prepared/prepared-lines.ts';
import type { VoiceInUse } from '../speech/voice-in-use.ts';
import { preparedLineFolder } from '../storage/cache-folder.ts';
import type { HostEnvironment } from './composition.ts';
import { composePreparation } from './preparation.ts';
import { composeVoiceInUse, composeVoices, type VoicesEnvironment, type VoiceWishes } from './voices.ts';

interface SpeechEnvironment
  extends VoiceWishes,
    Pick<VoicesEnvironment, 'tellPage'>,
    Pick<HostEnvironment, 'log' | 'cacheFolder' | 'textOnly'> {
  /** Nobody is being helped: lines may be rendered. */
  readonly mayWork: () => boolean;
  /** More lines are ready. */
  readonly progressed: () => void;
}

/** All that a host speaks with: its voices, and the lines that are rendered ahead for the one in use. */
interface Speech {
  /** Null where Charley runs on text alone. */
  readonly voices: Voices | null;
  readonly installed: VoiceInUse['read'];
  /** How many lines are rendered; null where Charley runs on text alone. */
  readonly progress: () => PreparingProgress | null;
  /** Voice, speed or words may be others now. */
  look(): void;
  stop(): Promise<void>;
}

/** Settings show how many lines are prepared, and read it out: so often. [PJ] */
const progressMs = 10_000;

export function composeSpeech(environment: SpeechEnvironment): Speech {
  const { clock, cacheFolder, textOnly, progressed } = environment;
  const inUse = composeVoiceInUse(environment);
  if (textOnly === 'yes')
    return {
      voices: null,
      installed: inUse.read,
      progress: () => null,
      look() {},
      async stop() {},
    };
  const prepared = composePreparation({ ...environment, inUse, folder: preparedLineFolder(cacheFolder) });
  const progress = atMostEvery(clock, progressMs, progressed);
  prepared.onProgress(progress.changed);
  return {
    voices: composeVoices({ ...environment, prepared, inUse }),
    installed: inUse.read,
    progress: prepared.progress,
    // Whose lines they are to be is known once the machine has named its voices.
    look: () => void inUse.read().then(prepared.look),
    async stop() {
      progress.stop();
      await prepared.stop();
    },
  };
}
