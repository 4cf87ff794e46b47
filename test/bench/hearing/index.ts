import { helpWhereAsked } from '../../support/developer-options.ts';
import { readRecordings } from './extra.ts';
import { type Options, readOptions, usage } from './options.ts';
import { writePages } from './page/page.ts';
import { aimTables, tablesOf } from './page/tables.ts';
import { measureHearing, measureRecordings } from './run.ts';

/**
 * `npm run bench:hearing`: how well Charley hears synthetic voices, which are not people. Writes the
 * aims of `docs/hearing.md`, `docs/hearing-tables.md` and `docs/hearing-det.svg`; `--quick` and `--extra DIR` only print.
 * Ctrl-C ends it early with what there is.
 */
helpWhereAsked(usage);
const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
else await bench(options);

async function bench({ extra, ...options }: Options): Promise<void> {
  if (extra !== null) {
    const recordings = readRecordings(extra);
    if (typeof recordings === 'string') return refuse(recordings);
    console.log(await measureRecordings(recordings, options.hasPeer));
    return;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const measured = await measureHearing({ ...options, extra }, () => stopping.signal.aborted);
  if (options.isQuick) console.log(`${aimTables(measured)}\n\n${tablesOf(measured)}`);
  else writePages(measured);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
