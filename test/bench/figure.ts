/** One row of the bench. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly unit: string;
  readonly ranOn: string;
}

/** What was asked of the bench beside its parts. */
export interface BenchOptions {
  /** So many of Charley's own lines, with nobody in the room. */
  readonly lines: number | undefined;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that this share of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
