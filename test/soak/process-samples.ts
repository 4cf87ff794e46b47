import type { FollowedProcess } from './aims.ts';
import { type ProcessUse, processesOf, useOf } from './processes.ts';

/** What Charley's process and those of its browser take, from time to time. */
export interface ProcessSamples {
  take(): void;
  /** Those that are there until the end, each with its last figures. */
  followed(): readonly (FollowedProcess & { readonly last: ProcessUse })[];
}

export function sampleProcesses(charleyPid: number, browserPid: number): ProcessSamples {
  const startedMs = performance.now();
  const taken = new Map<number, { kind: string; hours: number; use: ProcessUse }[]>();
  let last: readonly number[] = [];
  return {
    take() {
      const hours = (performance.now() - startedMs) / 3_600_000;
      const kinds = [[charleyPid, 'Charley'] as const, ...processesOf(browserPid)];
      last = kinds.flatMap(([pid, kind]) => {
        const use = useOf(pid);
        if (use === null) return [];
        taken.set(pid, [...(taken.get(pid) ?? []), { kind, hours, use }]);
        return pid;
      });
    },
    followed: () =>
      last.flatMap((pid) => {
        const samples = taken.get(pid) ?? [];
        const newest = samples.at(-1);
        if (newest === undefined) return [];
        const of = (value: (use: ProcessUse) => number) =>
          samples.map(({ hours, use }) => ({ hours, value: value(use) }));
        return {
          name: `${newest.kind} ${pid}`,
          residentMb: of((use) => use.residentMb),
          handles: of((use) => use.handles),
          last: newest.use,
        };
      }),
  };
}
