/**
 * What makes a Charley's process believe in other clocks, at its edge: on SIGUSR2 its wall clock is set forward by
 * `setByMs`, and with the next one back; on SIGCONT the machine has slept for `sleptMs`: its timers have seen nothing of
 * that, but the wall clock and the time since the machine was started have gone on. Each is printed.
 */
export interface ClockFaults {
  readonly setByMs: number;
  readonly sleptMs: number;
}

/** Printed once the wall clock is set; and again once it is set back. */
export const clockSetLine = 'The wall clock was set.';
export const clockSetBackLine = 'The wall clock was set back.';

/** It is always two o'clock at night in the time zone that it names: no test then depends on the hour at which it runs. */
export function environmentWithClock({ setByMs, sleptMs }: ClockFaults): NodeJS.ProcessEnv {
  const script = `
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import os from 'node:os';
const RealDate = Date;
const realUptime = os.uptime;
let [setMs, sleptMs] = [0, 0];
const nowMs = () => RealDate.now() + setMs + sleptMs;
globalThis.Date = class extends RealDate {
  constructor(...given) { super(...(given.length === 0 ? [nowMs()] : given)); }
  static now() { return nowMs(); }
};
os.uptime = () => realUptime() + sleptMs / 1000;
syncBuiltinESMExports();
if (isMainThread) {
  process.on('SIGUSR2', () => {
    setMs = setMs === 0 ? ${setByMs} : 0;
    console.error(setMs === 0 ? '${clockSetBackLine}' : '${clockSetLine}');
  });
  process.on('SIGCONT', () => { sleptMs += ${sleptMs}; });
}`;
  const hours = ((2 - new Date().getUTCHours() + 36) % 24) - 12;
  return {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
    // These count to the west.
    TZ: `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`,
  };
}
