import { randomUUID } from 'node:crypto';
import type { DiarySummary } from '../../shared/dialogue/state.ts';
import { diarySummary } from '../../shared/diary/counts.ts';
import type { DiaryEntry, Episode } from '../../shared/diary/entry.ts';
import { episodeFrom } from '../../shared/diary/finished.ts';
import type { Clock, DiaryStore, Log } from '../../shared/ports.ts';
import type { Result } from '../../shared/result.ts';
import { localIso, offsetMinutesAt } from '../lib/local-time.ts';
import type { KeptEffect } from './session.ts';

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

export function createDiaryRecorder(deps: DiaryRecorderDeps): DiaryRecorder {
  return new DiaryMemoir(deps);
}

class DiaryMemoir implements DiaryRecorder {
  readonly #deps: DiaryRecorderDeps;
  #last: Episode | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(deps: DiaryRecorderDeps) {
    this.#deps = deps;
  }

  keep(effect: KeptEffect): void {
    this.#queue = this.#queue
      .then(() => this.#carryOut(effect))
      .then(() => this.refresh())
      .catch(() => this.#deps.log.note('diary', { code: 'fault' }));
  }

  async refresh(): Promise<void> {
    const { diary, clock, tell } = this.#deps;
    const reading = await diary.read();
    tell(reading.ok ? diarySummary(reading.value.entries, localIso(new Date(clock.wallMs()))) : null);
  }

  async #carryOut(effect: KeptEffect): Promise<void> {
    switch (effect.kind) {
      case 'save episode': {
        const { clock } = this.#deps;
        const wallMs = clock.wallMs();
        const moment = { nowMs: clock.nowMs(), wallMs, offsetMinutes: offsetMinutesAt(new Date(wallMs)) };
        this.#last = episodeFrom(effect.episode, randomUUID(), moment);
        return this.#save(this.#last);
      }
      case 'amend episode':
        return this.#amend(effect);
      case 'undo episode':
        if (this.#last === null) return;
        this.#note(await this.#deps.diary.remove(this.#last.id));
        this.#last = null;
        return;
      case 'save routine': {
        const doneAt = localIso(new Date(this.#deps.clock.wallMs()));
        return this.#save({
          kind: 'routine',
          id: randomUUID(),
          doneAt,
          routine: effect.routine,
          completed: true,
        });
      }
    }
  }

  /** What the diary holds by now is amended: a correction made on the page stays, a deleted entry stays deleted. */
  async #amend({ location, side }: Extract<KeptEffect, { kind: 'amend episode' }>): Promise<void> {
    const reading = await this.#deps.diary.read();
    if (!reading.ok) return this.#note(reading);
    const entry = reading.value.entries.find(({ id }) => id === this.#last?.id);
    if (entry?.kind !== 'episode') return;
    return this.#save({ ...entry, location: location ?? entry.location, side: side ?? entry.side });
  }

  async #save(entry: DiaryEntry): Promise<void> {
    this.#note(await this.#deps.diary.save(entry));
  }

  /** A disk that does not take it is noted; the store keeps it in memory and writes it with the next entry. */
  #note(saved: Result<void>): void {
    if (!saved.ok) this.#deps.log.note('diary', { code: saved.failure.code });
  }
}
