import { randomUUID } from 'node:crypto';
import type { FinishedEpisode } from '../../shared/dialogue/effect.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { DiarySummary } from '../../shared/dialogue/memory.ts';
import { diarySummary } from '../../shared/diary/counts.ts';
import type { DiaryEntry, Episode } from '../../shared/diary/entry.ts';
import { episodeFrom } from '../../shared/diary/finished.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { DiaryReading, DiaryStore } from '../../shared/ports/storing.ts';
import { assertNever, type Result } from '../../shared/result.ts';
import { localIso, offsetMinutesAt } from '../lib/local-time.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import type { KeptEffect } from './effects.ts';

/** Keeps what the conversation wants kept. Never throws, never makes anyone wait for a disk. */
interface DiaryRecorder {
  keep(effect: KeptEffect): void;
  /** Reads the diary, and tells the conversation what it may say of it. */
  refresh(): Promise<void>;
}

type EntryGone = Extract<DialogueEvent, { kind: 'entry gone' }>;

interface DiaryRecorderDeps {
  readonly diary: DiaryStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell: (summary: DiarySummary | null) => void;
  /** What was kept or taken out last was deleted by hand: the conversation can neither undo it nor bring it back. */
  readonly entryGone: (found: EntryGone['found']) => void;
}

export function createDiaryRecorder({
  diary,
  clock,
  log,
  tell,
  entryGone,
}: DiaryRecorderDeps): DiaryRecorder {
  const inTurn = createSerialQueue();
  /** What the conversation may still amend or undo. */
  let last: Episode | null = null;
  /** What was taken out last, as the diary had it. */
  let taken: Episode | null = null;
  /** How many effects wait for their turn: until it comes, the conversation knows of more than `last` and `taken`. */
  let waiting = 0;
  let isGoneUntold = false;

  const wallTime = (): string => localIso(new Date(clock.wallMs()));

  /** Reads the diary, and forgets what was deleted by hand since: on the page, or by the command line. */
  const readAndForget = async (): Promise<Result<DiaryReading>> => {
    const reading = await diary.read();
    if (!reading.ok) return reading;
    const { entries, removed } = reading.value;
    const isLastGone = last !== null && !entries.some(({ id }) => id === last?.id);
    const isTakenGone = taken !== null && !removed.includes(taken.id);
    if (isLastGone || isTakenGone) {
      last = null;
      taken = null;
      isGoneUntold = true;
    }
    return reading;
  };

  const readAndTell = async (): Promise<void> => {
    const reading = await readAndForget();
    tellGone('by a look');
    tell(reading.ok ? diarySummary(reading.value.entries, wallTime()) : null);
  };
  const tellGone = (found: EntryGone['found']): void => {
    if (!isGoneUntold || waiting > 0) return;
    isGoneUntold = false;
    entryGone(found);
  };
  const noteFault = (): void => log.note('diary', { code: 'fault' });

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
    isGoneUntold = false;
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
    await readAndForget();
    if (last === null) return;
    // Where the diary cannot be read now, the entry is as it was kept.
    taken = (await inDiary(last.id)) ?? last;
    noteFailure(await diary.remove(last.id));
    last = null;
  };

  const bringBack = async (): Promise<void> => {
    await readAndForget();
    tellGone('bringing back');
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
    refresh: () => inTurn(readAndTell).catch(noteFault),
    keep(effect) {
      waiting += 1;
      const kept = inTurn(() => {
        waiting -= 1;
        return carryOut(effect).then(readAndTell);
      });
      void kept.catch(noteFault);
    },
  };
}
