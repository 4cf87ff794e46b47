import { openStudio } from '../../support/voices.ts';
import { startBundledEars } from './ears.ts';
import { measureNegatives, measurePositives } from './measure.ts';
import { makeNoises } from './noises.ts';
import { readOptions } from './options.ts';
import { originOf } from './origin.ts';
import { beginResults } from './results.ts';
import { speakIn } from './sound.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exit(2);
}
let isEnough = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isEnough = true;
  });
const studio = await openStudio();
const ears = await startBundledEars();
const speak = speakIn(studio);
const setting = { ears, speak, noises: await makeNoises(speak), isEnough: () => isEnough };
if (options.parts.includes('positives'))
  await measurePositives(
    setting,
    options.size,
    beginResults('out/bench-hearing/positives.jsonl', originOf()),
  );
if (options.parts.includes('negatives'))
  await measureNegatives(
    setting,
    options.hours,
    beginResults('out/bench-hearing/negatives.jsonl', originOf()),
  );
await ears.close();
await studio.close();
