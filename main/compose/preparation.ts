import { release } from 'node:os';
import { fixedSentences } from '../../shared/dialogue/rendering/fixed-sentences.ts';
import { slowerRate } from '../../shared/dialogue/speech-rate.ts';
import type { Log } from '../../shared/ports/machine.ts';
import { openLineCache } from '../speech/prepared/line-cache.ts';
import { createLineRenderer } from '../speech/prepared/line-renderer.ts';
import { createPreparation, type Preparation } from '../speech/prepared/preparation.ts';
import type { VoiceInUse } from '../speech/voice-in-use.ts';
import type { VoiceWishes } from './voices.ts';

interface PreparationEnvironment extends VoiceWishes {
  readonly inUse: VoiceInUse;
  readonly log: Log;
  /** Holds the finished lines. */
  readonly folder: string;
  /** Nobody is being helped. */
  readonly mayWork: () => boolean;
}

/** Renders ahead at the set speed, then at the two speeds that "slower" leads to. */
export function composePreparation(environment: PreparationEnvironment): Preparation {
  const { machine, clock, settings, content, inUse, log, folder, mayWork } = environment;
  return createPreparation({
    clock,
    log,
    mayWork,
    cache: openLineCache(folder),
    renderer: createLineRenderer({ ...machine, clock, systemVersion: release() }),
    wish() {
      const { rate } = settings().voice;
      const slower = slowerRate(rate);
      const rates = [...new Set([rate, slower, slowerRate(slower)])];
      return { voice: inUse.name(), sentences: fixedSentences(content()), rates };
    },
  });
}
