import type { DiaryEntry } from '../diary/entry.ts';
import type { Failure, Result } from '../result.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';

/** Keeps the person's settings on this machine. */
export interface SettingsStore {
  /** The settings as they are now, whatever is wrong with the disk; tries again to write what it refused. */
  read(): Promise<SettingsReading>;
  /**
   * Changes the newest settings and writes them. A failure means that they live in memory only, for now:
   * `read` gives the changed ones, and the next call writes them if it can.
   * @param named the setting that the person set themselves, where it is one: that is no doubt any more
   */
  change(change: (settings: Settings) => Settings, named?: SettingKey): Promise<Result<void>>;
}

/** The settings that hold, and what came in the way of reading them: there are always some. */
export interface SettingsReading {
  readonly settings: Settings;
  /** Where they come from; `memory` where the disk could not take the last change. */
  readonly source: 'file' | 'backup' | 'defaults' | 'memory';
  /** Settings that were not allowed and stand at their defaults. */
  readonly replaced: readonly SettingKey[];
  /** What is wrong with the files, each with its own words to show. */
  readonly troubles: readonly Failure[];
}

/** Keeps the diary on this machine. What the disk refuses is kept in memory, in its order, and written by the next call if it can. */
export interface DiaryStore {
  read(): Promise<Result<DiaryReading>>;
  /** Adds an entry; one with the id of an earlier entry corrects it. */
  save(entry: DiaryEntry): Promise<Result<void>>;
  /** Takes an entry out of the diary. */
  remove(id: string): Promise<Result<void>>;
  /** Deletes the whole diary for good. */
  erase(): Promise<Result<void>>;
}

/** What is in the diary, and what in it could not be read; nothing of that is ever lost. */
export interface DiaryReading {
  /** In the order of their first saving. */
  readonly entries: readonly DiaryEntry[];
  /** Ids of what was taken out and not put back; none of before the diary was erased. */
  readonly removed: readonly string[];
  /** Line numbers, from 1, that cannot be read; they stay as they are. */
  readonly damagedLines: readonly number[];
  /** Line numbers that a newer version wrote. */
  readonly newerLines: readonly number[];
  /** How many changes are in memory only. */
  readonly unsaved: number;
}
