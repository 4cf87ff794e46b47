import { randomUUID } from 'node:crypto';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { DiarySummary } from '../../shared/dialogue/memory.ts';
import { diarySummary } from '../../shared/diary/counts.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { DiaryStore } from '../../shared/ports/storing.ts';
import { assertNever, type Result } from '../../shared/result.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import { localIso } from '../lib/time/local-time.ts';
import type { KeptEffect } from './effects.ts';
import { createLastEpisode } from './last-episode.ts';

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
  /** How many effects wait for their turn: until it comes, the conversation knows of more than was kept and taken out. */
  let waiting = 0;
  let isGoneUntold = false;

  const wallTime = (): string => localIso(new Date(clock.wallMs()));
  const noteFault = (): void => log.note('diary', { code: 'fault' });
  /** A disk that does not take it is noted; the store keeps it in memory and writes it with the next entry. */
  const noteFailure = (answer: Result<unknown>): void => {
    if (!answer.ok) log.note('diary', { code: answer.failure.code });
  };

  const lastEpisode = createLastEpisode({
    diary,
    clock,
    answered: noteFailure,
    gone() {
      isGoneUntold = true;
    },
  });

  const tellGone = (found: EntryGone['found']): void => {
    if (!isGoneUntold || waiting > 0) return;
    isGoneUntold = false;
    entryGone(found);
  };
  const readAndTell = async (): Promise<void> => {
    const reading = await lastEpisode.read();
    tellGone('by a look');
    tell(reading.ok ? diarySummary(reading.value.entries, wallTime()) : null);
  };

  const bringBack = async (): Promise<void> => {
    await lastEpisode.read();
    tellGone('bringing back');
    return lastEpisode.bringBack();
  };

  const saveRoutine = async ({
    routine,
    completed,
  }: Extract<KeptEffect, { kind: 'save routine' }>): Promise<void> =>
    noteFailure(
      await diary.save({ kind: 'routine', id: randomUUID(), doneAt: wallTime(), routine, completed }),
    );

  const carryOut = async (effect: KeptEffect): Promise<void> => {
    switch (effect.kind) {
      case 'save episode':
        isGoneUntold = false;
        return lastEpisode.keep(effect.episode);
      case 'amend episode':
        return lastEpisode.amend(effect);
      case 'undo episode':
        return lastEpisode.undo();
      case 'bring back episode':
        return bringBack();
      case 'save routine':
        return saveRoutine(effect);
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
