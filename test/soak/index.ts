import { parseArgs } from 'node:util';
import { soakFast } from './fast.ts';
import { soakReal } from './real.ts';
import { tableOf } from './table.ts';

/**
 * `npm run soak [-- --hours 1] [-- --real 8h]`: hours of mixed sound as fast as the ears can, or the real thing in real
 * time (`8h`, `10m`). Prints a table; Ctrl-C ends it early and prints what there is.
 */
const { values } = parseArgs({
  options: { hours: { type: 'string', default: '1' }, real: { type: 'string' } },
});
const hours = values.real === undefined ? Number(values.hours) : hoursOf(values.real);
if (!(hours > 0)) {
  console.error('Say how long: --hours 1 (of sound), or --real 8h or --real 10m.');
  process.exit(2);
}
let isEnough = false;
const enough = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isEnough = true;
      resolve();
    });
});
const rows =
  values.real === undefined ? await soakFast(hours, () => isEnough) : await soakReal(hours, enough);
console.log(tableOf(rows));
process.exit(0);

function hoursOf(text: string): number {
  const [, count = '', unit = ''] = /^([\d.]+)([hm])$/.exec(text) ?? [];
  return Number(count) / (unit === 'm' ? 60 : 1);
}
