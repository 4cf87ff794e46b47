import { type Scene, sceneMs } from './scenes.ts';
import type { Tally } from './table.ts';

/** A beginning belongs to a phrase that ended so long before it, or that has not quite ended yet. */
const beforeMs = 4_000;
const afterMs = 8_000;
/** A phrase is taken so soon after its end where nothing is late. */
const soonMs = 1_000;

/** What began and what was asked, in milliseconds since the scenes began. */
export interface HeardTimes {
  readonly startsMs: readonly number[];
  readonly askingsMs: readonly number[];
}

/**
 * How each kind of scene was heard, where the scenes came one after the other, again and again, for so long. A busy
 * machine plays a tape not quite by the clock: how late a phrase was found is how late the next one is looked for.
 */
export function tallyOf(
  scenes: readonly Scene[],
  heardMs: number,
  { startsMs, askingsMs }: HeardTimes,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  let lateMs = 0;
  for (let index = 0; index * sceneMs < heardMs; index += 1) {
    const scene = scenes[index % scenes.length];
    if (scene === undefined) break;
    const from = index * sceneMs + lateMs;
    const plantMs = scene.plantEndMs === null ? null : from + scene.plantEndMs;
    const isDue = plantMs !== null && plantMs + afterMs < heardMs;
    const isPlant = (atMs: number) =>
      plantMs !== null && atMs > plantMs - beforeMs && atMs < plantMs + afterMs;
    const here = (times: readonly number[]) => times.filter((atMs) => atMs >= from && atMs < from + sceneMs);
    const found = startsMs.find(isPlant);
    const isFound = found !== undefined;
    if (isFound && plantMs !== null) lateMs += found - plantMs - soonMs;
    const asked = isDue && !isFound && askingsMs.some(isPlant);
    const before = tallies.get(scene.name) ?? {
      planted: 0,
      found: 0,
      asked: 0,
      falseStarts: 0,
      falseAskings: 0,
    };
    tallies.set(scene.name, {
      planted: before.planted + (isDue ? 1 : 0),
      found: before.found + (isDue && isFound ? 1 : 0),
      asked: before.asked + (asked ? 1 : 0),
      falseStarts: before.falseStarts + here(startsMs).filter((atMs) => !isPlant(atMs)).length,
      falseAskings: before.falseAskings + here(askingsMs).filter((atMs) => !isPlant(atMs)).length,
    });
  }
  return tallies;
}
