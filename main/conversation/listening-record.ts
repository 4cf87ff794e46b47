import { nightOf } from '../../shared/diary/night.ts';
import { type GapCause, type NightRecord, newNightRecord, withGap } from '../../shared/diary/night-record.ts';
import type { EarsState } from '../../shared/listening.ts';
import type { Clock, Log } from '../../shared/ports.ts';
import { every } from '../lib/every.ts';
import { localIso } from '../lib/local-time.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import type { NightsStore } from '../storage/nights-file.ts';

/** Counts how long Charley really listened tonight, and what kept it from that. Keeps counts, no sound and no words. */
export interface ListeningRecord {
  /** How the ears are now; called whenever that may have changed. */
  follow(listening: EarsState): void;
  /** Something was heard, but not surely. */
  doubt(): void;
  /** Tonight up to now. */
  tonight(): NightRecord;
  /** All nights that are kept, tonight last. */
  nights(): Promise<readonly NightRecord[]>;
  /** Goes on where tonight's record ended, and keeps it from now on. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface ListeningRecordDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: NightsStore;
}

/** The time listened is reckoned up this often: a machine that slept in between is noticed. */
export const reckonMs = 10_000;
const writeMs = 300_000;
/** Shorter than this is no gap, but the change of a device. [PJ] */
export const shortestGapMs = 1_000;
/** A busy machine may be late by so much without having slept. [PJ] */
const lateMs = 2_000;
/** A Charley that comes back within this was missing, and not put away. [PJ] */
export const missingForMs = 1_800_000;

export function createListeningRecord({ clock, log, store }: ListeningRecordDeps): ListeningRecord {
  const inTurn = createSerialQueue();
  let stops: readonly (() => void)[] = [];
  let reckonedAtMs = clock.wallMs();
  let isListening = false;
  let gap: { readonly atMs: number; readonly cause: GapCause } | null = null;
  let earlier: readonly NightRecord[] = [];
  let tonight = newNightRecord(nightAt(reckonedAtMs), isoOf(reckonedAtMs));

  const addGap = (atMs: number, lastedMs: number, cause: GapCause): void => {
    if (lastedMs < shortestGapMs) return;
    log.note('listening gap', { cause, lastedMs: Math.round(lastedMs) });
    tonight = withGap(tonight, { at: isoOf(atMs), lastedMs: Math.round(lastedMs), cause });
  };
  const reckon = (): void => {
    const nowMs = clock.wallMs();
    const passedMs = Math.max(0, nowMs - reckonedAtMs);
    const sleptMs = passedMs > reckonMs + lateMs ? passedMs - reckonMs : 0;
    if (isListening) {
      tonight = { ...tonight, listenedMs: Math.round(tonight.listenedMs + passedMs - sleptMs) };
      addGap(nowMs - sleptMs, sleptMs, 'asleep');
    }
    reckonedAtMs = nowMs;
    tonight = { ...tonight, until: isoOf(nowMs) };
    turnNight(nowMs);
  };
  const turnNight = (nowMs: number): void => {
    const night = nightAt(nowMs);
    if (night === tonight.night) return;
    if (hasListened(tonight)) earlier = [...earlier, tonight];
    tonight = newNightRecord(night, isoOf(nowMs));
  };
  const all = (): readonly NightRecord[] => (hasListened(tonight) ? [...earlier, tonight] : earlier);
  const write = (): Promise<void> =>
    inTurn(async () => {
      if (all().length === 0) return;
      const written = await store.write(all());
      if (!written.ok) log.note('nights', { code: written.failure.code });
    }).catch(() => log.note('nights', { code: 'fault' }));

  return {
    follow(listening) {
      const nowMs = clock.wallMs();
      if (gap !== null && listening.kind === 'failed') gap = { ...gap, cause: listening.code };
      if ((listening.kind === 'listening') === isListening) return;
      reckon();
      isListening = !isListening;
      if (!isListening) gap = { atMs: nowMs, cause: causeOf(listening) };
      else if (gap !== null) {
        addGap(gap.atMs, nowMs - gap.atMs, gap.cause);
        gap = null;
      }
    },
    doubt() {
      tonight = { ...tonight, doubts: tonight.doubts + 1 };
    },
    tonight() {
      reckon();
      return tonight;
    },
    async nights() {
      reckon();
      return all();
    },
    async start() {
      const kept = await store.read();
      const nowMs = clock.wallMs();
      const last = kept.at(-1);
      if (last?.night === tonight.night) {
        earlier = kept.slice(0, -1);
        const awayMs = nowMs - Date.parse(last.until);
        tonight = { ...last, listenedMs: last.listenedMs + tonight.listenedMs };
        if (awayMs <= missingForMs) addGap(nowMs - awayMs, awayMs, 'not running');
      } else earlier = kept;
      stops = [every(clock, reckonMs, reckon), every(clock, writeMs, () => void write())];
    },
    async stop() {
      for (const stop of stops) stop();
      reckon();
      // A window that was closed for the night is no gap.
      if (gap !== null && gap.cause !== 'no window') addGap(gap.atMs, reckonedAtMs - gap.atMs, gap.cause);
      await write();
    },
  };
}

/** A night in which Charley never listened has nothing to tell. */
function hasListened({ listenedMs }: NightRecord): boolean {
  return listenedMs > 0;
}

function causeOf(listening: EarsState): GapCause {
  if (listening.kind === 'failed') return listening.code;
  return listening.kind === 'no window' ? 'no window' : 'starting';
}

function isoOf(wallMs: number): string {
  return localIso(new Date(wallMs));
}

function nightAt(wallMs: number): string {
  return nightOf(isoOf(wallMs));
}
