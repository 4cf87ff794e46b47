import { readFileSync, readlinkSync } from 'node:fs';
import type { Clock } from '../../shared/ports/machine.ts';
import { every } from '../lib/time/every.ts';

/** What the system tells of processes. */
interface ProcessTable {
  /** Who started this process, or took it over once that one had ended. */
  parent(): number;
  /** Null where the system does not tell. */
  parentOf(id: number): number | null;
  /** The file that a process runs; null where the system does not tell. */
  programOf(id: number): string | null;
}

interface NpmWatch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processes: ProcessTable;
  readonly clock: Clock;
}

/** Long for nobody who has ended npm, and next to nothing to do. */
const lookEveryMs = 1_000;

/**
 * Notices that the `npm start` by which we run has ended: npm hands SIGTERM on to its shell only, and SIGHUP and SIGINT
 * to nobody, so that whoever signals npm alone would leave a Charley that listens on. A Charley that npm has not
 * started, that a script of another package started (which may mean to leave it behind), or whose npm cannot be told, is
 * not watched, nor is any on Windows, where a parent keeps its name after its end. Returns its undo.
 * @param ended called once, a second after npm has ended at the latest
 */
export function watchNpm(
  { platform, environment, processes, clock }: NpmWatch,
  ended: () => void,
): () => void {
  const { npm_lifecycle_event: script, npm_package_name: ofPackage } = environment;
  if (platform === 'win32' || script !== 'start' || ofPackage !== 'charley') return () => {};
  const parent = processes.parent();
  const isUnchanged = unchanged(parent, environment.npm_node_execpath, processes);
  if (isUnchanged === null) return () => {};
  const undo = every(clock, lookEveryMs, () => {
    if (processes.parent() === parent && isUnchanged()) return;
    undo();
    ended();
  });
  return undo;
}

/** Whether npm is still above our parent; null where our parent is nothing of npm's. */
function unchanged(
  parent: number,
  npm: string | undefined,
  { programOf, parentOf }: ProcessTable,
): (() => boolean) | null {
  const program = programOf(parent);
  // Where the system does not tell (macOS), the shell has npm's command take its own place.
  if (program === null || program === npm) return () => true;
  const above = parentOf(parent);
  if (above === null || programOf(above) !== npm) return null;
  // A shell between us, as Debian's: it lives on until we end.
  return () => [above, null].includes(parentOf(parent));
}

/** This system's; `parentOf` and `programOf` tell nothing but on Linux. */
export const systemProcesses: ProcessTable = {
  parent: () => process.ppid,
  parentOf(id) {
    try {
      const found = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, 'latin1'));
      return found === null ? null : Number(found[1]);
    } catch {
      return null;
    }
  },
  programOf(id) {
    try {
      return readlinkSync(`/proc/${id}/exe`);
    } catch {
      return null;
    }
  },
};
