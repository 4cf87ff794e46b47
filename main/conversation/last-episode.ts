import { randomUUID } from 'node:crypto';
import type { FinishedEpisode } from '../../shared/dialogue/effect.ts';
import type { Episode } from '../../shared/diary/entry.ts';
import { episodeFrom } from '../../shared/diary/finished.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { DiaryReading, DiaryStore } from '../../shared/ports/storing.ts';
import type { Result } from '../../shared/result.ts';
import { offsetMinutesAt } from '../lib/time/local-time.ts';
import type { KeptEffect } from './effects.ts';

/** The episode that was kept last: the conversation may still amend it, take it out, and bring it back. */
interface LastEpisode {
  keep(episode: FinishedEpisode): Promise<void>;
  /** What the diary holds by now is amended: a correction made on the page stays, a deleted entry stays deleted. */
  amend(details: Extract<KeptEffect, { kind: 'amend episode' }>): Promise<void>;
  undo(): Promise<void>;
  /** Keeps what was taken out last, as the diary had it. */
  bringBack(): Promise<void>;
  /** Reads the diary, and forgets what was deleted by hand since: on the page, or by the command line. */
  read(): Promise<Result<DiaryReading>>;
}

interface LastEpisodeDeps {
  readonly diary: DiaryStore;
  readonly clock: Clock;
  /** Whether the disk took it, or gave it. */
  readonly answered: (answer: Result<unknown>) => void;
  /** What was kept or taken out last was deleted by hand. */
  readonly gone: () => void;
}

export function createLastEpisode({ diary, clock, answered, gone }: LastEpisodeDeps): LastEpisode {
  let last: Episode | null = null;
  let taken: Episode | null = null;

  const save = async (episode: Episode): Promise<void> => answered(await diary.save(episode));

  const read = async (): Promise<Result<DiaryReading>> => {
    const reading = await diary.read();
    if (!reading.ok) return reading;
    const { entries, removed } = reading.value;
    const isLastGone = last !== null && !entries.some(({ id }) => id === last?.id);
    const isTakenGone = taken !== null && !removed.includes(taken.id);
    if (isLastGone || isTakenGone) {
      last = null;
      taken = null;
      gone();
    }
    return reading;
  };

  const inDiary = async (id: string | undefined): Promise<Episode | null> => {
    const reading = await diary.read();
    if (!reading.ok) answered(reading);
    const entry = reading.ok ? reading.value.entries.find((known) => known.id === id) : undefined;
    return entry?.kind === 'episode' ? entry : null;
  };

  return {
    keep(episode) {
      const wallMs = clock.wallMs();
      const moment = { nowMs: clock.nowMs(), wallMs, offsetMinutes: offsetMinutesAt(new Date(wallMs)) };
      last = episodeFrom(episode, randomUUID(), moment);
      taken = null;
      return save(last);
    },
    async amend({ location, side }) {
      const entry = await inDiary(last?.id);
      if (entry === null) return;
      return save({ ...entry, location: location ?? entry.location, side: side ?? entry.side });
    },
    async undo() {
      await read();
      if (last === null) return;
      // Where the diary cannot be read now, the entry is as it was kept.
      taken = (await inDiary(last.id)) ?? last;
      answered(await diary.remove(last.id));
      last = null;
    },
    async bringBack() {
      if (taken === null) return;
      last = taken;
      taken = null;
      return save(last);
    },
    read,
  };
}
