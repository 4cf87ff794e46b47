import { createHash } from 'node:crypto';
import { isTree, type Tree } from '../../../shared/json.ts';

/**
 * What a settings file must never be believed about unless Charley wrote it: a flipped bit makes 912 of 112, or lets
 * somebody stand who must not. Everything else may be edited by hand, and is told of.
 */
const guardedKeys = ['emergencyNumber', 'profile'] as const;
type GuardedKey = (typeof guardedKeys)[number];

/** Where a file is not as Charley wrote it: in a guarded setting, or somewhere else. */
export type Alteration = GuardedKey | 'elsewhere';

/** The sums that stand in the file beside the settings: of each guarded one, and of all of them. */
export function checksOf(data: unknown): Tree {
  const guarded = guardedKeys.map((key) => [key, sumOf(isTree(data) ? data[key] : null)] as const);
  return { ...Object.fromEntries(guarded), all: sumOf(data) };
}

/** None in a file without sums: a version before them wrote it. What the layout of the file is does not count. */
export function alterationsIn(document: Tree): readonly Alteration[] {
  const { checks, data } = document;
  if (!isTree(checks)) return [];
  const right = checksOf(data);
  const guarded = guardedKeys.filter((key) => checks[key] !== right[key]);
  const isAltered = checks.all !== right.all;
  return isAltered && guarded.length === 0 ? ['elsewhere'] : guarded;
}

/** 64 bits of SHA-256: for accidents, not for forgers. */
function sumOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex')
    .slice(0, 16);
}
