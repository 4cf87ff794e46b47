import { createHash } from 'node:crypto';
import type { LineVoice } from './prepared-lines.ts';

/** Raised when the same text would be finished another way. */
const formatVersion = 1;

/** One sentence to render. */
export interface PlannedLine {
  readonly id: string;
  readonly text: string;
  readonly rate: number;
}

/** What is to be ready, in the order of use. */
export interface LinePlan {
  readonly voice: string | null;
  /** Tells one version of the voice's program from another. */
  readonly engine: string;
  /** At the speed that is set. */
  readonly usual: readonly PlannedLine[];
  /** All of them: behind the usual ones the slower ones. */
  readonly all: readonly PlannedLine[];
}

/** What the person's settings and words ask for. */
export interface LineWish {
  readonly voice: string | null;
  readonly sentences: readonly string[];
  /** The set speed, then those that "slower" leads to. */
  readonly rates: readonly number[];
}

/**
 * The plan for what is wished. Ids tell voice, engine, speed and text apart: what was rendered before is found again.
 */
export function planOf({ voice, sentences, rates }: LineWish, engine: string): LinePlan {
  const at = (rate: number): readonly PlannedLine[] =>
    sentences.map((text) => ({ id: lineId(engine, { name: voice, rate }, text), text, rate }));
  const all = rates.flatMap(at);
  return { voice, engine, usual: all.slice(0, sentences.length), all };
}

/** The same for the same sound, and for no other. */
export function lineId(engine: string, { name, rate }: LineVoice, text: string): string {
  const parts = [formatVersion, engine, name, rate.toFixed(3), text];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
