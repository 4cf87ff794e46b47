import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into Charley's own process by `--import`: once a minute it prints the longest delay of its event loop since the
 * minute before, and the 99th percentile. It changes nothing else.
 */
if (isMainThread) {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e4) / 100;
  setInterval(() => {
    console.error(`event-loop delay ${ms(delay.percentile(99))} ${ms(delay.max)}`);
    delay.reset();
  }, 60_000).unref();
}
