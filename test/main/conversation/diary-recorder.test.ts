import { describe, expect, it } from 'vitest';
import { createDiaryRecorder } from '../../../main/conversation/diary-recorder.ts';
import type { KeptEffect } from '../../../main/conversation/effects.ts';
import type { FinishedEpisode } from '../../../shared/dialogue/effect.ts';
import type { DiarySummary } from '../../../shared/dialogue/memory.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { DiaryStore } from '../../../shared/ports/storing.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';

/** A diary in memory, with a disk that does what the test says. */
function diaryIn(disk: { write: () => Result<void> }) {
  const entries = new Map<string, DiaryEntry>();
  const removed = new Set<string>();
  const store: DiaryStore = {
    read: async () =>
      succeeded({
        entries: [...entries.values()],
        removed: [...removed],
        damagedLines: [],
        newerLines: [],
        unsaved: 0,
      }),
    async save(entry) {
      const written = disk.write();
      if (written.ok) entries.set(entry.id, entry);
      removed.delete(entry.id);
      return written;
    },
    async remove(id) {
      entries.delete(id);
      removed.add(id);
      return disk.write();
    },
    async erase() {
      entries.clear();
      removed.clear();
      return disk.write();
    },
  };
  return { store, entries: () => [...entries.values()] };
}

function house() {
  const clock = createManualClock();
  const disk = { write: (): Result<void> => succeeded(undefined) };
  const diary = diaryIn(disk);
  const told: (DiarySummary | null)[] = [];
  const noted: string[] = [];
  const gone: string[] = [];
  const diaryRecorder = createDiaryRecorder({
    diary: diary.store,
    clock,
    log: { note: (event, facts) => noted.push(JSON.stringify([event, facts])) },
    tell: (summary) => told.push(summary),
    entryGone: (found) => gone.push(found),
  });
  return {
    clock,
    gone,
    disk,
    diaryRecorder,
    noted,
    told,
    entries: diary.entries,
    store: diary.store,
    async keep(...effects: readonly KeptEffect[]) {
      for (const effect of effects) diaryRecorder.keep(effect);
      await settle();
    },
  };
}

const eased: FinishedEpisode = {
  startedAtMs: 10_000,
  endedAtMs: 70_000,
  location: null,
  side: null,
  steps: ['straightenAtOnce', 'toesTowardShin'],
  helped: 'toesTowardShin',
  outcome: 'eased',
};
const save: KeptEffect = { kind: 'save episode', episode: eased };

describe('what is kept of a night', () => {
  it('is a cramp with its own length, and what the conversation may then tell of it', async () => {
    const night = house();
    night.clock.advance(70_000);
    await night.keep(save);
    const [entry] = night.entries();
    expect(entry).toMatchObject({
      kind: 'episode',
      location: null,
      helped: 'toesTowardShin',
      outcome: 'eased',
    });
    if (entry?.kind !== 'episode') throw new Error('no episode');
    expect(Date.parse(entry.endedAt ?? '') - Date.parse(entry.startedAt)).toBe(60_000);
    expect(Date.parse(entry.endedAt ?? '')).toBe(night.clock.wallMs());
    expect(night.told.at(-1)).toMatchObject({ crampsThisWeek: 1, lastHelped: 'toesTowardShin' });
  });

  it('gets its place and side when they are told afterwards, as the same entry', async () => {
    const night = house();
    await night.keep(
      save,
      { kind: 'amend episode', location: 'quad' },
      { kind: 'amend episode', side: 'left' },
    );
    expect(night.entries()).toMatchObject([{ location: 'quad', side: 'left', helped: 'toesTowardShin' }]);
  });

  it('is taken out again when it is undone, once', async () => {
    const night = house();
    await night.keep(save, save);
    await night.keep({ kind: 'undo episode' }, { kind: 'undo episode' });
    expect(night.entries()).toHaveLength(1);
    expect(night.told.at(-1)).toMatchObject({ crampsThisWeek: 1 });
  });

  it('is brought back as the diary had it, with what the page corrected, and can be taken out again', async () => {
    const night = house();
    await night.keep(save);
    const [entry] = night.entries();
    if (entry?.kind !== 'episode') throw new Error('no episode');
    const corrected = { ...entry, note: 'after a long walk' };
    await night.store.save(corrected);
    await night.keep({ kind: 'undo episode' });
    expect(night.entries()).toEqual([]);
    await night.keep({ kind: 'bring back episode' }, { kind: 'bring back episode' });
    expect(night.entries()).toEqual([corrected]);
    expect(night.told.at(-1)).toMatchObject({ crampsThisWeek: 1 });
    await night.keep({ kind: 'undo episode' });
    expect(night.entries()).toEqual([]);
  });

  it('keeps a correction made on the page when its side is told afterwards', async () => {
    const night = house();
    await night.keep(save);
    const [entry] = night.entries();
    if (entry?.kind !== 'episode') throw new Error('no episode');
    await night.store.save({ ...entry, location: 'shin', note: 'after a long walk' });
    await night.keep({ kind: 'amend episode', side: 'left' });
    expect(night.entries()).toMatchObject([{ location: 'shin', side: 'left', note: 'after a long walk' }]);
  });

  it('is not amended after it was undone', async () => {
    const night = house();
    await night.keep(save, { kind: 'undo episode' }, { kind: 'amend episode', side: 'left' });
    expect(night.entries()).toEqual([]);
  });

  it('is also the bedtime routine, which counts from then on', async () => {
    const night = house();
    await night.keep({ kind: 'save routine', routine: 'seated', completed: true });
    expect(night.entries()).toMatchObject([{ kind: 'routine', routine: 'seated', completed: true }]);
    expect(night.told.at(-1)).toMatchObject({ routineNights: 1, crampsThisWeek: 0 });
  });

  it('tells a bedtime routine whose moves were skipped from one that was done', async () => {
    const night = house();
    await night.keep({ kind: 'save routine', routine: 'standing', completed: false });
    expect(night.entries()).toMatchObject([{ kind: 'routine', routine: 'standing', completed: false }]);
    expect(night.told.at(-1)).toMatchObject({ routineNights: 0 });
  });
});

describe('what was deleted by hand', () => {
  const undo: KeptEffect = { kind: 'undo episode' };
  const bringBack: KeptEffect = { kind: 'bring back episode' };

  it('is not brought back into a diary that was erased after it was taken out', async () => {
    const night = house();
    await night.keep(save, undo);
    await night.store.erase();
    await night.keep(bringBack);
    expect(night.entries()).toEqual([]);
    expect(night.gone).toEqual(['bringing back']);
  });

  it('is not brought back where the diary was erased before it was to be taken out', async () => {
    const night = house();
    await night.keep(save);
    await night.store.erase();
    await night.keep(undo, bringBack);
    expect(night.entries()).toEqual([]);
    expect(night.gone).toHaveLength(1);
  });

  it('is forgotten as soon as the page has deleted it, and told once', async () => {
    const night = house();
    await night.keep(save);
    const [entry] = night.entries();
    await night.store.remove(entry?.id ?? '');
    await night.diaryRecorder.refresh();
    await night.diaryRecorder.refresh();
    expect(night.gone).toEqual(['by a look']);
    await night.keep(undo, bringBack);
    expect(night.entries()).toEqual([]);
  });

  it('takes nothing from a cramp that is kept meanwhile', async () => {
    const night = house();
    await night.keep(save);
    await night.store.erase();
    const looked = night.diaryRecorder.refresh();
    await night.keep(save);
    await looked;
    expect(night.gone).toEqual([]);
    await night.keep(undo, bringBack);
    expect(night.entries()).toHaveLength(1);
  });
});

describe('a disk', () => {
  it('that refuses is noted by its code, and the next cramp is kept', async () => {
    const night = house();
    night.disk.write = () => failed('disk-unwritable', '/home/somebody');
    await night.keep(save);
    expect(night.noted).toEqual([JSON.stringify(['diary', { code: 'disk-unwritable' }])]);
    night.disk.write = () => succeeded(undefined);
    await night.keep(save);
    expect(night.entries()).toHaveLength(1);
  });

  it('that throws stops nothing: the next cramp is kept', async () => {
    const night = house();
    night.disk.write = () => {
      throw new Error('a fault of ours');
    };
    await night.keep(save);
    night.disk.write = () => succeeded(undefined);
    await night.keep(save);
    expect(night.entries()).toHaveLength(1);
    expect(night.noted).toHaveLength(1);
  });
});

describe('the diary that cannot be read', () => {
  it('is told as no diary', async () => {
    const told: (DiarySummary | null)[] = [];
    const diary: DiaryStore = {
      ...diaryIn({ write: () => succeeded(undefined) }).store,
      read: async () => failed('disk-unreadable'),
    };
    const log = { note: () => {} };
    await createDiaryRecorder({
      diary,
      clock: createManualClock(),
      log,
      tell: (summary) => told.push(summary),
      entryGone: () => {},
    }).refresh();
    expect(told).toEqual([null]);
  });
});
