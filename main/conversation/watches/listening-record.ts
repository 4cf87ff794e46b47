import { nightOf } from '../../../shared/diary/night.ts';
import {
  type GapCause,
  type NightRecord,
  newNightRecord,
  withGap,
} from '../../../shared/diary/night-record.ts';
import type { EarsState } from '../../../shared/listening.ts';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';
import { every } from '../../lib/time/every.ts';
import { localIso } from '../../lib/time/local-time.ts';
import type { NightsStore } from '../../storage/nights-file.ts';

/** Counts how long Charley really listened tonight, and what kept it from that. Keeps counts, no sound and no words. */
export interface ListeningRecord {
  /** How the ears are now; called whenever that may have changed. */
  follow(listening: EarsState): void;
  /** Something was heard, but not surely. */
  doubt(): void;
  /** Tonight up to now. */
  tonight(): NightRecord;
  /** All nights that are kept, earliest first. */
  nights(): Promise<readonly NightRecord[]>;
  /** Goes on where tonight's record ended, and keeps it from now on. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface ListeningRecordDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: NightsStore;
}

/** The time listened is reckoned up this often: a machine that slept in between is noticed. */
export const reckonMs = 10_000;
const writeMs = 300_000;
/** Shorter than this is no gap, but the change of a device. [PJ] */
const shortestGapMs = 1_000;
/** A busy machine may be late by so much without having slept. [PJ] */
const lateMs = 2_000;
/** A Charley that comes back within this was missing, and not put away. [PJ] */
export const missingForMs = 1_800_000;

export function createListeningRecord({ clock, log, store }: ListeningRecordDeps): ListeningRecord {
  const inTurn = createSerialQueue();
  let stops: readonly (() => void)[] = [];
  // How long something lasted is never told by the wall clock: that may be set in between.
  let reckonedAtMs = clock.uptimeMs();
  let isListening = false;
  let gap: { readonly sinceMs: number; readonly cause: GapCause } | null = null;
  let earlier: readonly NightRecord[] = [];
  let tonight = newNightRecord(nightAt(clock.wallMs()), isoOf(clock.wallMs()));

  /** A gap that is over now. */
  const addGap = (lastedMs: number, cause: GapCause): void => {
    if (lastedMs < shortestGapMs) return;
    log.note('listening gap', { cause, lastedMs: Math.round(lastedMs) });
    const at = isoOf(clock.wallMs() - lastedMs);
    tonight = withGap(tonight, { at, lastedMs: Math.round(lastedMs), cause });
  };
  const reckon = (): void => {
    const nowMs = clock.uptimeMs();
    const passedMs = nowMs - reckonedAtMs;
    const sleptMs = passedMs > reckonMs + lateMs ? passedMs - reckonMs : 0;
    if (isListening) {
      tonight = { ...tonight, listenedMs: Math.round(tonight.listenedMs + passedMs - sleptMs) };
      addGap(sleptMs, 'asleep');
    }
    reckonedAtMs = nowMs;
    const wallMs = clock.wallMs();
    // A clock that was wrong for a while leads back into a night that is kept already.
    if (nightAt(wallMs) !== tonight.night) turnNight(wallMs);
    else tonight = { ...tonight, until: isoOf(wallMs) };
  };
  const turnNight = (wallMs: number): void => {
    const night = nightAt(wallMs);
    if (hasListened(tonight)) earlier = [...earlier, tonight];
    tonight = earlier.find((record) => record.night === night) ?? newNightRecord(night, isoOf(wallMs));
    earlier = earlier.filter((record) => record.night !== night);
  };
  const all = (): readonly NightRecord[] =>
    (hasListened(tonight) ? [...earlier, tonight] : earlier).toSorted((a, b) => (a.night < b.night ? -1 : 1));
  const write = (): Promise<void> =>
    inTurn(async () => {
      if (all().length === 0) return;
      const written = await store.write(all());
      if (!written.ok) log.note('nights', { code: written.failure.code });
    }).catch(() => log.note('nights', { code: 'fault' }));

  return {
    follow(listening) {
      const nowMs = clock.uptimeMs();
      if (gap !== null && listening.kind === 'failed') gap = { ...gap, cause: listening.code };
      if ((listening.kind === 'listening') === isListening) return;
      reckon();
      isListening = !isListening;
      if (!isListening) gap = { sinceMs: nowMs, cause: causeOf(listening) };
      else if (gap !== null) {
        addGap(nowMs - gap.sinceMs, gap.cause);
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
      const before = kept.find(({ night }) => night === tonight.night);
      earlier = kept.filter((record) => record !== before);
      if (before !== undefined) {
        const awayMs = clock.wallMs() - Date.parse(before.until);
        tonight = { ...before, listenedMs: before.listenedMs + tonight.listenedMs };
        if (awayMs <= missingForMs) addGap(awayMs, 'not running');
      }
      stops = [every(clock, reckonMs, reckon), every(clock, writeMs, () => void write())];
    },
    async stop() {
      for (const stop of stops) stop();
      reckon();
      // A window that was closed for the night is no gap.
      if (gap !== null && gap.cause !== 'no window') addGap(reckonedAtMs - gap.sinceMs, gap.cause);
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
