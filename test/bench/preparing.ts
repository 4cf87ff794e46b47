import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createClock } from '../../main/lib/time/clock.ts';
import { joinedLine } from '../../main/speech/prepared/joined-line.ts';
import { openLineCache } from '../../main/speech/prepared/line-cache.ts';
import { createLineRenderer } from '../../main/speech/prepared/line-renderer.ts';
import { finishedSound } from '../../main/speech/prepared/sentence-sound.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { fixedSentences } from '../../shared/dialogue/rendering/fixed-sentences.ts';
import { measured, type SoundMeasure } from '../support/speech/sound-measure.ts';
import { type Figure, median, percentile } from './figure.ts';

const voices = ['cmu_us_slt_arctic_hts', 'kal_diphone'];
const everyMs = 20;

/** Renders all that Charley can say ahead, with the real Festival, into a folder of its own. */
export async function preparingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const voice of voices) figures.push(...(await figuresOf(voice)));
  return figures;
}

async function figuresOf(voice: string): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-lines-'));
  const cache = openLineCache(folder);
  const renderer = createLineRenderer({
    clock: createClock(),
    platform: process.platform,
    environment: process.env,
    systemVersion: '',
  });
  const sentences = fixedSentences(contentFor('en'));
  const [before, after]: [SoundMeasure[], SoundMeasure[]] = [[], []];
  let [seconds, clipped] = [0, 0];
  const memory = watchChildren();
  const startedAtMs = performance.now();
  for (const [index, text] of sentences.entries()) {
    const line = { name: voice, rate: 1 };
    const raw = await renderer.render(text, line, await cache.draftPath(), new AbortController().signal);
    if (!raw.ok) throw new Error(`${text} ${raw.failure.code}`);
    const { samples, rateHz } = raw.value;
    const sound = finishedSound(samples, rateHz);
    if (sound === null) throw new Error(`${text} is silent`);
    await cache.write(idOf(index), sound);
    const kept = Float32Array.from(sound.samples, (sample) => sample / 0x7fff);
    before.push(...[measured(samples, rateHz)].flatMap((measure) => measure ?? []));
    after.push(...[measured(kept, rateHz)].flatMap((measure) => measure ?? []));
    seconds += kept.length / rateHz;
    clipped += kept.filter((sample) => Math.abs(sample) > 0.999).length;
  }
  const tookSeconds = (performance.now() - startedAtMs) / 1000;
  const childBytes = memory.stop();
  const bytes = await sizeOf(folder);
  const found = sentences.slice(0, 50).map((_, index) => findMs(() => cache.read(idOf(index)), idOf(index)));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const figure = (name: string, value: number, unit: string): Figure => ({
    name: `${voice}: ${name}`,
    median: value,
    unit,
    ranOn: `Node ${process.versions.node}, Festival, niced, a synthetic voice`,
  });
  const spread = (measures: readonly SoundMeasure[]): number => {
    const levels = measures.map(({ levelDb }) => levelDb);
    return percentile(levels, 0.95) - percentile(levels, 0.05);
  };
  return [
    figure('sentences', sentences.length, ''),
    figure('to render them all, one speed', tookSeconds, 's'),
    figure('they last', seconds, 's'),
    figure('they take on the disk', bytes / 1e6, 'MB'),
    figure('memory of the program that renders, at most', childBytes / 1e6, 'MB'),
    figure('to find a sentence, read and checked', median(found), 'ms'),
    figure('level, 5th to 95th of 100, as the voice gives it', spread(before), 'dB'),
    figure('… as it is kept', spread(after), 'dB'),
    figure('silence before the first sound, as the voice gives it', median(before.map(lead)), 'ms'),
    figure('… as it is kept', median(after.map(lead)), 'ms'),
    figure('samples at full scale, as it is kept', clipped, ''),
  ];
}

const idOf = (index: number): string => index.toString(16).padStart(32, '0');
const lead = ({ leadMs }: SoundMeasure): number => leadMs;

function findMs(read: () => ReturnType<ReturnType<typeof openLineCache>['read']>, id: string): number {
  const startedAtMs = performance.now();
  const sound = read();
  if (sound === null || joinedLine([[id, sound]]) === undefined) throw new Error(`${id} is lost`);
  return performance.now() - startedAtMs;
}

async function sizeOf(folder: string): Promise<number> {
  const files = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The most memory that a child of this process has held, looked at now and then (Linux). */
function watchChildren() {
  let mostBytes = 0;
  const timer = setInterval(() => {
    for (const task of readdirSync('/proc/self/task'))
      for (const pid of readIfThere(`/proc/self/task/${task}/children`).split(' ')) {
        const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? '0';
        mostBytes = Math.max(mostBytes, 1024 * Number(kilobytes));
      }
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return mostBytes;
    },
  };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
