/** What was measured, and its figures. */
export type SoakRow = readonly [what: string, ...figures: readonly number[]];

/** How the phrases of one scene were heard. */
export interface Tally {
  readonly planted: number;
  readonly found: number;
  /** Not found, but asked about: "Cramp? Say yes". */
  readonly asked: number;
  readonly falseStarts: number;
  readonly falseAskings: number;
}

export function rowsOfScenes(tallies: ReadonlyMap<string, Tally>): readonly SoakRow[] {
  return [...tallies].map(([scene, { planted, found, asked, falseStarts, falseAskings }]) => [
    `${scene}: planted, found, asked about, false starts, false askings`,
    planted,
    found,
    asked,
    falseStarts,
    falseAskings,
  ]);
}

/** The table in Markdown, as `docs/soak.md` holds it. */
export function tableOf(rows: readonly SoakRow[]): string {
  const lines = rows.map(([what, ...figures]) => `| ${what} | ${figures.join('; ')} |`);
  return ['| What | Figure |', '| --- | --- |', ...lines].join('\n');
}
