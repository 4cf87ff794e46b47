import { readDeveloperOptions, refuseOptions } from '../support/developer-options.ts';
import { failureOf } from './aims.ts';
import { soakFast } from './fast.ts';
import { printFindings } from './findings.ts';
import { soakReal } from './real.ts';

/**
 * `npm run soak [-- --hours 1] [-- --real 8h]`: hours of mixed sound as fast as the ears can, or the real thing in real
 * time (`8h`, `10m`; each hour it prints what it knows so far). Prints a table, and which aims are met; Ctrl-C ends it
 * early and prints what there is. Ends with 1 where an aim is missed.
 */
const usage =
  'Usage: npm run soak -- [--hours 1 (of sound, as fast as it can)] [--real 8h|10m (by the clock)]';
const { values } = readDeveloperOptions(usage, {
  options: { hours: { type: 'string', default: '1' }, real: { type: 'string' } },
});
const hours = values.real === undefined ? Number(values.hours) : hoursOf(values.real);
if (!(hours > 0)) refuseOptions('Say how long: --hours 1 (of sound), or --real 8h or --real 10m.', usage);
let isEnough = false;
const enough = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isEnough = true;
      resolve();
    });
});
const found =
  values.real === undefined
    ? await soakFast(hours, () => isEnough)
    : await soakReal(hours, enough, (soFar) => printFindings('So far:', soFar));
const failure = failureOf(printFindings('In the end:', found));
if (failure !== null) console.error(failure);
process.exit(failure === null ? 0 : 1);

function hoursOf(text: string): number {
  const [, count = '', unit = ''] = /^([\d.]+)([hm])$/.exec(text) ?? [];
  return Number(count) / (unit === 'm' ? 60 : 1);
}
