import { locations, sides } from '../../../shared/dialogue/meaning.ts';
import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { isoWithOffset } from '../../../shared/diary/night.ts';

const dayMs = 24 * 60 * 60_000;
const helpful = [
  'toesTowardShin',
  'towelStretch',
  'pullToesBack',
  'rub',
  'weightOnLeg',
  'shortWalk',
  null,
] as const;

/** A year of made-up nights up to the morning of 23 November 2026: about five cramps in two weeks, and a routine. */
export function yearOfNights(): readonly DiaryEntry[] {
  return Array.from({ length: 365 }, (_, index) => nightEntries(index)).flat();
}

function nightEntries(index: number): readonly DiaryEntry[] {
  const eveningMs = Date.UTC(2026, 10, 22, 22) - index * dayMs;
  const cramps = [0, 1, 0, 0, 2, 0, 0, 1, 0, 0, 0, 3, 0, 0][(index * 5) % 14] ?? 0;
  return [
    ...(index % 3 === 0 ? [routine(index, eveningMs - 30 * 60_000)] : []),
    ...Array.from({ length: cramps }, (_, cramp) => cramped(index + cramp, `${index}-${cramp}`, eveningMs)),
  ];
}

function routine(index: number, doneMs: number): DiaryEntry {
  return {
    kind: 'routine',
    id: `routine-${index}`,
    doneAt: isoWithOffset(doneMs, 0),
    routine: 'standing',
    completed: index % 9 !== 0,
  };
}

function cramped(index: number, name: string, eveningMs: number): Episode {
  const startedMs = eveningMs + ((index * 97) % 480) * 60_000;
  return {
    kind: 'episode',
    id: `cramp-${name}`,
    startedAt: isoWithOffset(startedMs, 0),
    endedAt: index % 5 === 0 ? null : isoWithOffset(startedMs + (2 + (index % 9)) * 60_000, 0),
    location: index % 4 === 0 ? 'foot' : (locations[(index * 3) % locations.length] ?? null),
    side: index % 6 === 0 ? null : (sides[index % 2] ?? null),
    steps: ['straightenLeg', 'toesTowardShin'],
    helped: helpful[index % helpful.length] ?? null,
    outcome: 'eased',
    ...(index % 2 === 0
      ? { pain: index % 11, soreNextDay: index % 3 === 0, sleepLost: index % 4 === 0 }
      : {}),
    ...(index % 7 === 0 ? { tags: ['hard day'] as const, note: 'Walked up the hill to the church.' } : {}),
  };
}
