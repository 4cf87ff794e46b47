import type { PowerSupply } from '../ports/machine.ts';

/** What is true around Charley, and no part of it can see by itself. */
export interface Surroundings {
  readonly power: PowerSupply;
  /** When the night ends, HH:MM of the wall clock. */
  readonly nightEnds: string;
  /** People go to bed about now: some time before the night begins, and a while into it. */
  readonly isBedtime: boolean;
}
