import type { StepId } from '../content/protocol.ts';
import type { Relief } from './coaching/coaching-state.ts';
import type { Location, Side } from './meaning.ts';
import type { Surroundings } from './surroundings.ts';

/** What Charley knows of earlier cramps. */
export interface Memory {
  readonly lastRelief: LastRelief | null;
  /** When the entry was kept that "delete that entry" takes out; null where there is none, as after a practice. */
  readonly lastKeptAtMs: number | null;
  /** What was known with the entry that was taken out last and can be brought back; null where there is none. */
  readonly taken: Taken | null;
  /** Null where there is no diary. */
  readonly diary: DiarySummary | null;
  /** Null until somebody has looked. */
  readonly surroundings: Surroundings | null;
}

/** Whether the entry of the last cramp is in the diary: nobody has taken it out since. */
export function isKept({ taken }: Memory): boolean {
  return taken === null;
}

/** What comes back with an entry. */
type Taken = Pick<Memory, 'lastKeptAtMs' | 'lastRelief'>;

/** The last cramp of this run of Charley, for what is said or asked about it later. */
export interface LastRelief {
  readonly endedAtMs: number;
  readonly location: Location;
  /** Null where no side was named. */
  readonly side: Side | null;
  /** Whether the place was ever said in this night. */
  readonly certainty: Relief['certainty'];
  readonly toesHold: Relief['toesHold'];
  /** The last stretch or rub before it eased. */
  readonly helped: StepId | null;
}

/** What the dialogue may tell from the diary. */
export interface DiarySummary {
  readonly crampsThisWeek: number;
  readonly lastHelped: StepId | null;
  readonly routineNights: number;
  /** Whether last night had its routine: a missed night is met with "Welcome back", no blame. */
  readonly routineLastNight: 'done' | 'missed' | 'never';
}
