import { growthOf } from './growth.ts';
import type { Sample } from './slope.ts';
import type { Tally } from './table.ts';

/** What a soak has to show for itself. */
export interface Soaked {
  readonly scenes: ReadonlyMap<string, Tally>;
  /** The longest time without a frame on its way to Charley; null where there is no real clock. */
  readonly longestGapMs: number | null;
  /** Gaps in the listening that Charley itself told, false alarms of its microphone and faults of its ears. */
  readonly faults: number;
  readonly processes: readonly FollowedProcess[];
}

/** A process that was there until the end. */
export interface FollowedProcess {
  readonly name: string;
  readonly residentMb: readonly Sample[];
  readonly handles: readonly Sample[];
}

export interface Judgement {
  readonly outcome: 'met' | 'missed' | 'cannot tell';
  /** A sentence with its figures. */
  readonly why: string;
}

const longestGapAimMs = 1_000;
const growthAimMbPerHour = 2;
/** Less is too short to tell two megabytes in an hour from the ups and downs of a heap. */
const shortestJudgedHours = 0.75;
/**
 * What even a short run must not grow by: a leak that would take the memory of a small machine in a night. Twice as much
 * as what a heap was seen to grow by until it is as large as it may be.
 */
const shortGrowthMb = 60;
/** Files, sockets and pipes come and go by a few. */
const handlesAim = 20;

/** Whether each aim of docs/soak.md is met. */
export function judge({ scenes, longestGapMs, faults, processes }: Soaked): readonly Judgement[] {
  return [
    ...[...scenes].map(([name, tally]) => sceneJudgement(name, tally)),
    ...(longestGapMs === null ? [] : [gapJudgement(longestGapMs)]),
    of(faults === 0, `Charley told ${faults} gaps, false alarms and faults.`),
    ...processes.flatMap((each) => [memoryJudgement(each), handlesJudgement(each)]),
  ];
}

/** Null where every aim is met that could be judged; else the sentence that a failing run ends with. */
export function failureOf(judgements: readonly Judgement[]): string | null {
  const missed = judgements.filter(({ outcome }) => outcome === 'missed').length;
  return missed === 0 ? null : `${missed} of ${judgements.length} aims are missed.`;
}

function sceneJudgement(name: string, { planted, found, falseStarts }: Tally): Judgement {
  const isMet = found === planted && falseStarts === 0;
  const phrases = planted === 0 ? 'no phrase came' : `${found} of ${planted} phrases found`;
  return of(isMet, `${name}: ${phrases}, ${falseStarts} false starts.`);
}

function gapJudgement(longestGapMs: number): Judgement {
  return of(
    longestGapMs <= longestGapAimMs,
    `The longest time without sound was ${Math.round(longestGapMs)} ms.`,
  );
}

function memoryJudgement({ name, residentMb }: FollowedProcess): Judgement {
  const growth = growthOf(residentMb);
  if (growth === null) return { outcome: 'cannot tell', why: `${name}: too few samples of its memory.` };
  const { hours, total, perHour, marginPerHour } = growth;
  if (hours < shortestJudgedHours) {
    const why = `${name}: its memory grew by ${one(total)} MB in ${Math.round(hours * 60)} minutes, too short to tell the growth in an hour.`;
    return { outcome: total > shortGrowthMb ? 'missed' : 'cannot tell', why };
  }
  const why = `${name}: its memory grows by ${one(perHour)} MB in an hour, give or take ${one(marginPerHour)}.`;
  if (perHour + marginPerHour < growthAimMbPerHour) return { outcome: 'met', why };
  return { outcome: perHour - marginPerHour > growthAimMbPerHour ? 'missed' : 'cannot tell', why };
}

function handlesJudgement({ name, handles }: FollowedProcess): Judgement {
  const growth = growthOf(handles);
  if (growth === null) return { outcome: 'cannot tell', why: `${name}: too few samples of its handles.` };
  return of(growth.total <= handlesAim, `${name}: ${growth.total} more handles at the end.`);
}

function of(isMet: boolean, why: string): Judgement {
  return { outcome: isMet ? 'met' : 'missed', why };
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
