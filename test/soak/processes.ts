import { readdirSync, readFileSync } from 'node:fs';

/** What one process takes. Linux only: it is read from /proc. */
export interface ProcessUse {
  readonly residentMb: number;
  readonly handles: number;
  readonly cpuSeconds: number;
}

/** Clock ticks of /proc/PID/stat, in a second: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Null where the process is gone. */
export function useOf(pid: number): ProcessUse | null {
  try {
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(stat[11]) + Number(stat[12]);
    const handles = readdirSync(`/proc/${pid}/fd`).length;
    return { residentMb: Number(resident) / 1e3, handles, cpuSeconds: ticks / ticksPerSecond };
  } catch {
    return null;
  }
}

/** The processes of a browser by what they are for (`browser`, `renderer`, …); a zygote only begets others. */
export function processesOf(browserPid: number): ReadonlyMap<number, string> {
  return new Map([...allProcessesOf(browserPid)].filter(([, kind]) => kind !== 'zygote'));
}

/** The zygotes among them, too. */
export function allProcessesOf(browserPid: number): ReadonlyMap<number, string> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /\) \w (\d+) /.exec(textOf(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isInside = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === browserPid || isInside(parents.get(pid)));
  return new Map([...parents.keys()].filter(isInside).map((pid) => [pid, kindOf(pid)] as const));
}

function kindOf(pid: number): string {
  return /--type=([\w-]+)/.exec(textOf(`/proc/${pid}/cmdline`))?.[1] ?? 'browser';
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
