import type { Content } from '../../shared/content/content.ts';

type Words = Content['commands']['doctor'];

type DoctorCheck = keyof Words['checks'];
/** What can be found, by the name of its words in `commands/doctor.ts`. */
export type FindingId = keyof Words['findings'];
type Verdict = 'pass' | 'warn' | 'fail';

/** What one check has found. */
export interface Finding {
  readonly check: DoctorCheck;
  readonly verdict: Verdict;
  readonly id: FindingId;
  /** Completes the words; never what a person said. */
  readonly detail?: string;
}

/** One part of the machine, looked at; rejects only for a fault of the program. */
export type Examination = () => Promise<Finding>;

/** The verdict of them all; `pass` where there are none. */
export function worstOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return findings.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}
