import { type Judgement, judge, type Soaked } from './aims.ts';
import { type SoakRow, tableOf } from './table.ts';

/** What a soak knows, so far or in the end. */
export interface Findings {
  readonly rows: readonly SoakRow[];
  readonly soaked: Soaked;
  /** Codes and times, never words. */
  readonly notes: readonly string[];
}

/** Prints the table, the notes and which aims are met; gives back the last. */
export function printFindings(title: string, { rows, soaked, notes }: Findings): readonly Judgement[] {
  const judgements = judge(soaked);
  const told = judgements.map(({ outcome, why }) => `${outcome}: ${why}`);
  console.log([title, '', tableOf(rows), ...notes, '', ...told, ''].join('\n'));
  return judgements;
}
