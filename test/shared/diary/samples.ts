import type { Episode, RoutineEntry } from '../../../shared/diary/entry.ts';

let entriesMade = 0;

/** A calf cramp of a quarter past three, with what a test wants otherwise. */
export function episode(differences: Partial<Episode> = {}): Episode {
  entriesMade += 1;
  const startedAt = differences.startedAt ?? '2026-11-23T03:15:00+00:00';
  return {
    kind: 'episode',
    id: `sample-${entriesMade}`,
    startedAt,
    endedAt: null,
    location: 'calf',
    side: 'left',
    steps: ['straightenLeg', 'toesTowardShin'],
    helped: 'toesTowardShin',
    outcome: 'eased',
    ...differences,
  };
}

/** The night's cramps at these times of the wall clock; a time before noon is on the next date. */
export function crampsAt(...startedAt: readonly string[]): readonly Episode[] {
  return startedAt.map((time) => episode({ startedAt: time }));
}

export function routineDone(doneAt: string, differences: Partial<RoutineEntry> = {}): RoutineEntry {
  entriesMade += 1;
  return {
    kind: 'routine',
    id: `sample-${entriesMade}`,
    doneAt,
    routine: 'standing',
    completed: true,
    ...differences,
  };
}
