import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PhraseTrial } from './phrase-trial.ts';
import type { Reaction } from './score.ts';
import type { Side } from './sides.ts';
import type { Condition } from './sound/conditions.ts';
import type { SceneKind } from './sound/scenes.ts';

/** One phrase that was meant for Charley, and what came of it. */
export interface PositiveResult extends PhraseTrial {
  readonly group: Condition['group'];
  /** Of the condition: a level, a noise, a room. */
  readonly name: string;
  /** Null where there was no noise. */
  readonly ratioDb: number | null;
  readonly side: Side;
  readonly voice: string;
  readonly phrase: string;
  readonly peerFindings: number | null;
}

/** Something that a scene for nobody made Charley do. */
export interface FalseAlarm {
  readonly reaction: Reaction;
  readonly score: number;
  /** What each ear made of the synthetic talk. */
  readonly heard: string;
}

/** Some minutes that were meant for nobody, and what came of them. */
export interface NegativeResult {
  readonly kind: SceneKind;
  readonly side: Side | null;
  readonly soundMs: number;
  readonly cpuMs: number;
  readonly microphoneAlarms: number;
  readonly alarms: readonly FalseAlarm[];
  readonly peerFindings: number | null;
}

/** Where and of what the results are. */
export interface Origin {
  /** As YYYY-MM-DD. */
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
}

export interface Stored<Row> {
  readonly origin: Origin;
  readonly rows: readonly Row[];
}

/** Results that are kept line by line as they come, so that a run that is cut off has measured what it has. */
export interface ResultFile<Row> {
  add(row: Row): void;
}

export function beginResults<Row>(file: string, origin: Origin): ResultFile<Row> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(origin)}\n`);
  return { add: (row) => appendFileSync(file, `${JSON.stringify(row)}\n`) };
}

/** What was kept; null where nothing was. */
export function readResults<Row>(file: string): Stored<Row> | null {
  if (!existsSync(file)) return null;
  const [origin, ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { origin, rows };
}
