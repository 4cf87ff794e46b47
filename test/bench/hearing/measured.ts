import type { MachineResult } from './machine.ts';
import {
  type NegativeResult,
  type Origin,
  type PositiveResult,
  readResults,
  type Stored,
} from './results.ts';

/** Where the results of the last runs are kept. */
export const resultsFolder = 'out/bench-hearing';
/** A quick run leaves them as they are. */
export const quickFolder = `${resultsFolder}/quick`;

/** What the last runs came to; a part that was never run is null. */
export interface Measured {
  readonly positives: Stored<PositiveResult> | null;
  readonly negatives: Stored<NegativeResult> | null;
  readonly machine: { readonly origin: Origin; readonly row: MachineResult } | null;
}

export function readMeasured(folder = resultsFolder): Measured {
  const machine = readResults<MachineResult>(`${folder}/machine.jsonl`);
  const [row] = machine?.rows ?? [];
  return {
    positives: readResults<PositiveResult>(`${folder}/positives.jsonl`),
    negatives: readResults<NegativeResult>(`${folder}/negatives.jsonl`),
    machine: machine === null || row === undefined ? null : { origin: machine.origin, row },
  };
}
