import { parseArgs } from 'node:util';
import type { PlanSize } from './sound/conditions.ts';

/** What is measured; what is not, is taken from the last run. */
const parts = ['positives', 'negatives', 'machine'] as const;
export type Part = (typeof parts)[number];
/** Measures nothing: the pages are written anew of what the last runs kept. */
const pageAlone = 'page';

export interface Options {
  readonly parts: readonly Part[];
  /** Of sound that is for nobody. */
  readonly hours: number;
  readonly size: PlanSize;
  /** A run of a few minutes: it prints and writes no page. */
  readonly isQuick: boolean;
  readonly hasPeer: boolean;
  /** A folder of one's own recordings, or null. */
  readonly extra: string | null;
}

const fullSize: PlanSize = { inLevels: 8, inNoises: 4, inRooms: 4, commands: 16 };
const quickSize: PlanSize = { inLevels: 1, inNoises: 0, inRooms: 0, commands: 2 };
const quickHours = 0.25;
const fullHours = 6;

/** @returns what was asked for, or in one sentence what is wrong with it */
export function readOptions(args: readonly string[]): Options | string {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
  const { quick = false, peer = false, only, extra = null } = values;
  const hours = values.hours === undefined ? (quick ? quickHours : fullHours) : Number(values.hours);
  if (!(hours > 0)) return `"--hours ${values.hours}" is no number of hours. ${usage}`;
  const part = parts.find((name) => name === only);
  if (only !== undefined && only !== pageAlone && part === undefined)
    return `The bench has no part "${only}". ${usage}`;
  return {
    parts: partsOf(only),
    hours,
    size: quick ? quickSize : fullSize,
    isQuick: quick,
    hasPeer: peer,
    extra,
  };
}

/** How the command is used. */
export const usage = `Usage: npm run bench:hearing -- [--hours H] [--only ${[...parts, pageAlone].join('|')}] [--quick] [--peer] [--extra DIR]`;

function partsOf(only: string | undefined): readonly Part[] {
  return only === undefined ? parts : parts.filter((name) => name === only);
}

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      hours: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
      peer: { type: 'boolean' },
      extra: { type: 'string' },
    },
  });
  return values;
}
