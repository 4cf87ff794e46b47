/** What is true around Charley, and no part of it can see by itself. */
export interface Surroundings {
  /** `unknown` where the system does not tell. */
  readonly power: 'plugged in' | 'on battery' | 'without battery' | 'unknown';
  /** When the night ends, HH:MM of the wall clock. */
  readonly nightEnds: string;
  /** People go to bed about now: some time before the night begins, and a while into it. */
  readonly isBedtime: boolean;
}
