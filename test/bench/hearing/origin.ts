import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Origin } from './results.ts';

/** This machine, now, and the commit that is checked out. */
export function originOf(): Origin {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.versions.node,
    cores: cpus().length,
  };
}
