import type { Content } from './content.ts';

/** What opens a cramp greets besides: a diary names what was done. */
const named: Readonly<Record<string, string>> = { straightenAtOnce: 'straightenLeg' };

type Lines = Readonly<Record<string, { readonly headline: string }>>;

/** A step as a diary names it, by its large print; its own name where this version no longer knows it. */
export function stepName(step: string, content: Pick<Content, 'lines'>): string {
  const lines: Lines = content.lines;
  return lines[named[step] ?? step]?.headline ?? step;
}
