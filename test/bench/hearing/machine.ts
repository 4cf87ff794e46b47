import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hearFrames } from '../../../main/cli/hear-frames.ts';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import { phrases } from '../../../shared/content/en/phrases/index.ts';
import { noise } from '../../support/sounds.ts';
import { speakFrames } from '../../support/speech-frames.ts';
import { openStudio, type Studio, type Voice, voices } from '../../support/voices.ts';
import { type Figure, median, percentile } from '../figure.ts';
import { type BundledEars, hearPhrase, type PhraseTrial, roomDb, startBundledEars } from './phrase-trial.ts';

const loads = 5;
const frameMs = 100;
const quietMinutes = 5;

/**
 * Measures recognition with the real engine and model on synthetic voices, which are not people.
 * @throws Error where the model or a synthesiser is missing
 */
export async function hearingFigures(): Promise<readonly Figure[]> {
  const ranOn = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, synthetic voices`;
  const row = (name: string, values: readonly number[], unit: string): Figure => ({
    name,
    median: median(values),
    unit,
    ranOn,
  });
  const loadMs: number[] = [];
  for (let load = 0; load < loads; load += 1) loadMs.push(await measureLoad());
  const ears = await startBundledEars();
  const studio = await openStudio();
  try {
    const byVoice = await hearOnsets(ears, studio);
    const stops = await hearStops(ears, studio);
    const trials = byVoice.flatMap(({ trials: own }) => own);
    const heard = trials.flatMap(({ delayMs }) => (delayMs === null ? [] : [delayMs]));
    const audioMs = trials.reduce((sum, { soundMs }) => sum + soundMs, 0);
    const decodeMs = trials.reduce((sum, trial) => sum + trial.decodeMs, 0);
    const quietShare = await measureQuiet(ears);
    const residentMb = await measureResident(studio);
    return [
      row('both models checked and loaded, to listening', loadMs, 'ms'),
      row('end of phrase to accepted intent, idle', heard, 'ms'),
      row('the same, slowest of ten', [percentile(heard, 0.9)], 'ms'),
      row(
        'end of "stop" to accepted intent, coaching',
        stops.flatMap(({ delayMs }) => delayMs ?? []),
        'ms',
      ),
      row(
        '"stop" accepted, coaching, all voices',
        [stops.filter(({ accepted }) => accepted).length],
        `of ${stops.length}`,
      ),
      row('real-time factor, phrases with 2 s of room each', [decodeMs / audioMs], 'of real time'),
      row('processor time in a quiet room', [100 * quietShare], '% of a core'),
      row(
        'WASM memory of both ears after all phrases',
        [(ears.narrow.memoryBytes() + ears.wide.memoryBytes()) / 1e6],
        'MB',
      ),
      row(
        'resident memory of a process that only hears, with both ears, median while hearing',
        residentMb,
        'MB',
      ),
      row('the same, most', [Math.max(...residentMb)], 'MB'),
      ...byVoice.map(({ voice, trials: own }) =>
        row(
          `onset phrases accepted, ${voice.name}; ${own.filter(({ isAskedAbout }) => isAskedAbout).length} more asked about`,
          [own.filter(({ accepted }) => accepted).length],
          `of ${own.length}`,
        ),
      ),
    ];
  } finally {
    await studio.close();
    await ears.close();
  }
}

async function measureLoad(): Promise<number> {
  const startedMs = performance.now();
  const ears = await startBundledEars();
  const loadMs = performance.now() - startedMs;
  await ears.close();
  return loadMs;
}

async function hearOnsets(ears: BundledEars, studio: Studio) {
  const byVoice: { readonly voice: Voice; readonly trials: readonly PhraseTrial[] }[] = [];
  for (const voice of voices) {
    const trials: PhraseTrial[] = [];
    for (const phrase of phrases['cramp.onset']) {
      const spoken = await speakFrames(studio, voice, phrase);
      trials.push(await hearPhrase(ears, spoken, 'idle', 'cramp.onset'));
    }
    byVoice.push({ voice, trials });
  }
  return byVoice;
}

async function hearStops(ears: BundledEars, studio: Studio): Promise<readonly PhraseTrial[]> {
  const trials: PhraseTrial[] = [];
  for (const voice of voices) {
    trials.push(await hearPhrase(ears, await speakFrames(studio, voice, 'stop'), 'coaching', 'stop'));
  }
  return trials;
}

/** In a process of its own: this one holds the bench. */
async function measureResident(studio: Studio): Promise<number[]> {
  const [voice] = voices;
  if (voice === undefined) throw new Error('No voice');
  const files = await Promise.all(phrases['cramp.onset'].map((phrase) => studio.speak(voice, phrase)));
  const program = fileURLToPath(new URL('./resident.js', import.meta.url));
  const lines = execFileSync(process.execPath, [program, ...files], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.map((bytes) => Number(bytes) / 1e6);
}

async function measureQuiet(ears: BundledEars): Promise<number> {
  const minute = Array.from({ length: 600 }, () => noise(frameMs, roomDb));
  const frames = Array.from({ length: quietMinutes }, () => minute).flat();
  const before = process.cpuUsage();
  await hearFrames(
    composeRecogniser(ears.narrow, ears.wide),
    'idle',
    frames.map((samples, sequence) => ({ sequence, samples })),
    () => undefined,
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / (60 * quietMinutes);
}
