import { readDeveloperOptions, refuseOptions } from '../support/developer-options.ts';
import { besideOwnVoiceFigures } from './beside-own-voice.ts';
import { busyFigures } from './busy.ts';
import { diaryPageFigures } from './diary-pages.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { firstMinuteFigures } from './first-minute.ts';
import { garbageFigures } from './garbage.ts';
import { hearingFigures } from './hearing/figures.ts';
import { interruptingFigures } from './interrupting.ts';
import { nightFigures } from './night.ts';
import { phraseFigures } from './phrases.ts';
import { preparingFigures } from './preparing.ts';
import { sentenceFigures } from './sentences.ts';
import { speakingFigures } from './speaking.ts';
import { understandingFigures } from './understanding.ts';

/**
 * `npm run bench [PART…] [-- --lines 1000]`: every figure that `docs/measured.md` speaks of, on this machine,
 * now. `--lines`: so many of Charley's own lines are played with nobody in the room (`interrupting`).
 */
const parts: Readonly<Record<string, (options: BenchOptions) => Promise<readonly Figure[]>>> = {
  night: nightFigures,
  speaking: speakingFigures,
  preparing: preparingFigures,
  'first-minute': firstMinuteFigures,
  beside: besideOwnVoiceFigures,
  interrupting: interruptingFigures,
  hearing: hearingFigures,
  phrases: phraseFigures,
  sentences: sentenceFigures,
  garbage: garbageFigures,
  busy: busyFigures,
  diary: diaryPageFigures,
  understanding: understandingFigures,
};

const usage = `Usage: npm run bench -- [PART…] [--lines 1000]; its parts: ${Object.keys(parts).join(', ')}.`;
const { positionals: wanted, values } = readDeveloperOptions(usage, {
  allowPositionals: true,
  options: { lines: { type: 'string' } },
});
const lines = values.lines === undefined ? undefined : Number(values.lines);
if (lines !== undefined && !(Number.isSafeInteger(lines) && lines > 0)) {
  refuseOptions(`--lines takes a whole number from 1 on, not "${values.lines}".`, usage);
}
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) refuseOptions(`The bench has no part "${unknown[0]}".`, usage);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await measure({ lines });
  console.log(`\n${name} (medians; ${figures[0]?.ranOn ?? 'nowhere'})`);
  for (const { name: figure, median, unit } of figures)
    console.log(`  ${shown(median).padStart(8)} ${unit}  ${figure}`);
}

function shown(value: number): string {
  return Math.abs(value) >= 10 ? String(Math.round(value)) : String(Number(value.toFixed(3)));
}
