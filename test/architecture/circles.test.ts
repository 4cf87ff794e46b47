import { describe, expect, it } from 'vitest';
import { importsUnder } from '../support/documents/imports.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** The strongly connected parts of more than one file (Tarjan): within each, every file leads back to itself. */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lower(file, lowest.get(next));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const part = open.splice(open.indexOf(file));
    if (part.length > 1) circles.push(part.toSorted());
  }

  function lower(file: string, to = Number.POSITIVE_INFINITY): void {
    lowest.set(file, Math.min(lowest.get(file) ?? to, to));
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

function graphOf(imports: readonly (readonly [file: string, imported: string])[]): Graph {
  const graph = new Map<string, string[]>();
  for (const [file, imported] of imports) graph.set(file, [...(graph.get(file) ?? []), imported]);
  return graph;
}

describe('imports, those of types among them,', () => {
  it('never lead back to the file that they start from', () => {
    const graph = graphOf(['shared', 'main', 'renderer'].flatMap(importsUnder));
    expect(graph.size).toBeGreaterThan(200);
    expect(circlesIn(graph)).toEqual([]);
  });

  it('that lead back are found, however many files are between', () => {
    const through = (...files: readonly string[]) =>
      files.slice(1).map((file, index) => [files[index] ?? '', file] as const);
    expect(circlesIn(graphOf(through('one', 'two', 'three', 'two', 'four')))).toEqual([['three', 'two']]);
    expect(circlesIn(graphOf(through('one', 'two', 'three', 'one')))).toEqual([['one', 'three', 'two']]);
    expect(
      circlesIn(graphOf([...through('one', 'two', 'four'), ...through('one', 'three', 'four')])),
    ).toEqual([]);
  });
});
