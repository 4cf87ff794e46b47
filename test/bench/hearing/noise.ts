import { phrases } from '../../../shared/content/en/phrases/index.ts';
import { speakFrames } from '../../support/speech-frames.ts';
import { openStudio, type Studio, voices } from '../../support/voices.ts';
import type { Figure } from '../figure.ts';
import { mixed, type RoomNoise, roomNoises } from './noises.ts';
import { type BundledEars, hearPhrase, type PhraseTrial, startBundledEars } from './phrase-trial.ts';
import { wilson } from './wilson.ts';

const signalToNoiseDb = [20, 10, 5, 0];
/** Every third onset phrase: what nine voices say in four noises takes long enough. */
const onsets = phrases['cramp.onset'].filter((_, index) => index % 3 === 0);
/** A second of the noise alone. */
const framesBefore = 10;

/**
 * Counts onset phrases that are heard through noises, by both ears and all gates: started, or asked about. Synthetic
 * voices, which are not people. Takes about a quarter of an hour.
 * @throws Error where a model or a synthesiser is missing
 */
export async function noiseFigures(): Promise<readonly Figure[]> {
  const ears = await startBundledEars();
  const studio = await openStudio();
  try {
    const figures: Figure[] = [];
    for (const noise of await roomNoises(studio))
      for (const ratioDb of signalToNoiseDb)
        figures.push(figureOf(noise.name, ratioDb, await hearThrough(ears, studio, noise, ratioDb)));
    return figures;
  } finally {
    await studio.close();
    await ears.close();
  }
}

async function hearThrough(ears: BundledEars, studio: Studio, noise: RoomNoise, ratioDb: number) {
  const trials: PhraseTrial[] = [];
  for (const voice of voices)
    for (const onset of onsets) {
      const quiet = Array.from({ length: framesBefore }, () => new Int16Array(1_600));
      const spoken = mixed([...quiet, ...(await speakFrames(studio, voice, onset))], noise, ratioDb);
      trials.push(await hearPhrase(ears, spoken, 'idle', 'cramp.onset'));
    }
  return trials;
}

function figureOf(noise: string, ratioDb: number, trials: readonly PhraseTrial[]): Figure {
  const started = trials.filter(({ accepted }) => accepted).length;
  const asked = trials.filter(({ isAskedAbout }) => isAskedAbout).length;
  return {
    name: `onset phrases started, ${noise} at ${ratioDb} dB, ${asked} more asked about; ${percents(started, trials.length)}`,
    median: started,
    unit: `of ${trials.length}`,
    ranOn: `Node ${process.versions.node}, synthetic voices`,
  };
}

function percents(count: number, of: number): string {
  const { low, high } = wilson(count, of);
  return `95 %: ${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}
