import { randomUUID } from 'node:crypto';
import type { FinishedEpisode } from '../../shared/dialogue/effect.ts';
import type { DiarySummary } from '../../shared/dialogue/memory.ts';
import { diarySummary } from '../../shared/diary/counts.ts';
import type { DiaryEntry, Episode } from '../../shared/diary/entry.ts';
import { episodeFrom } from '../../shared/diary/finished.ts';
import type { Clock, DiaryStore, Log } from '../../shared/ports.ts';
import { assertNever, type Result } from '../../shared/result.ts';
import { localIso, offsetMinutesAt } from '../lib/local-time.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import type { KeptEffect } from './effects.ts';

/** Keeps what the conversation wants kept. Never throws, never makes anyone wait for a disk. */
export interface DiaryRecorder {
  keep(effect: KeptEffect): void;
  /** Reads the diary, and tells the conversation what it may say of it. */
  refresh(): Promise<void>;
}

export interface DiaryRecorderDeps {
  readonly diary: DiaryStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell: (summary: DiarySummary | null) => void;
}

export function createDiaryRecorder({ diary, clock, log, tell }: DiaryRecorderDeps): DiaryRecorder {
  const inTurn = createSerialQueue();
  /** What the conversation may still amend or undo. */
  let last: Episode | null = null;
  /** What was taken out last, as the diary had it. */
  let taken: Episode | null = null;

  const wallTime = (): string => localIso(new Date(clock.wallMs()));

  const readAndTell = async (): Promise<void> => {
    const reading = await diary.read();
    tell(reading.ok ? diarySummary(reading.value.entries, wallTime()) : null);
  };
  const refresh = (): Promise<void> => readAndTell().catch(() => log.note('diary', { code: 'fault' }));

  /** A disk that does not take it is noted; the store keeps it in memory and writes it with the next entry. */
  const noteFailure = (saved: Result<unknown>): void => {
    if (!saved.ok) log.note('diary', { code: saved.failure.code });
  };
  const save = async (entry: DiaryEntry): Promise<void> => noteFailure(await diary.save(entry));

  const saveEpisode = (episode: FinishedEpisode): Promise<void> => {
    const wallMs = clock.wallMs();
    const moment = { nowMs: clock.nowMs(), wallMs, offsetMinutes: offsetMinutesAt(new Date(wallMs)) };
    last = episodeFrom(episode, randomUUID(), moment);
    taken = null;
    return save(last);
  };

  /** What the diary holds by now is amended: a correction made on the page stays, a deleted entry stays deleted. */
  const inDiary = async (id: string | undefined): Promise<Episode | null> => {
    const reading = await diary.read();
    if (!reading.ok) noteFailure(reading);
    const entry = reading.ok ? reading.value.entries.find((known) => known.id === id) : undefined;
    return entry?.kind === 'episode' ? entry : null;
  };

  const amend = async ({ location, side }: Extract<KeptEffect, { kind: 'amend episode' }>): Promise<void> => {
    const entry = await inDiary(last?.id);
    if (entry === null) return;
    return save({ ...entry, location: location ?? entry.location, side: side ?? entry.side });
  };

  const undo = async (): Promise<void> => {
    if (last === null) return;
    taken = (await inDiary(last.id)) ?? last;
    noteFailure(await diary.remove(last.id));
    last = null;
  };

  const bringBack = async (): Promise<void> => {
    if (taken === null) return;
    last = taken;
    taken = null;
    return save(last);
  };

  const carryOut = async (effect: KeptEffect): Promise<void> => {
    switch (effect.kind) {
      case 'save episode':
        return saveEpisode(effect.episode);
      case 'amend episode':
        return amend(effect);
      case 'undo episode':
        return undo();
      case 'bring back episode':
        return bringBack();
      case 'save routine':
        return save({
          kind: 'routine',
          id: randomUUID(),
          doneAt: wallTime(),
          routine: effect.routine,
          completed: effect.completed,
        });
      default:
        return assertNever(effect);
    }
  };

  return {
    refresh,
    keep(effect) {
      const kept = inTurn(() => carryOut(effect).then(refresh));
      void kept.catch(() => log.note('diary', { code: 'fault' }));
    },
  };
}
