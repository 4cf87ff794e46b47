import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { monthOf, weeksOfMonth } from '../../../shared/diary/calendar.ts';
import { durationMs } from '../../../shared/diary/entries.ts';
import { diaryEntrySchema } from '../../../shared/diary/entry.ts';
import { episodeFrom } from '../../../shared/diary/finished.ts';
import {
  instantMs,
  isoWithOffset,
  localHour,
  nightOf,
  nightsBetween,
  nightsLater,
  weekOf,
} from '../../../shared/diary/night.ts';
import { anyEntry, anyMoment, anyZone } from './arbitraries.ts';
import { isoIn, offsetIn, type Zone, zones } from './zones.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The wall clock by Intl, as "2026-11-24T03:10". */
function wallIn(timeZone: Zone, unixMs: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(unixMs);
  return parts.replace(', ', 'T');
}

describe('every moment in every zone', () => {
  it('belongs to exactly one night, which runs from noon to noon on the wall clock', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, atMs) => {
        const wall = wallIn(zone, atMs);
        const night = nightOf(isoIn(zone, atMs));
        const holding = [-2, -1, 0, 1, 2]
          .map((nights) => nightsLater(night, nights))
          .filter((one) => wall >= `${one}T12:00` && wall < `${nightsLater(one, 1)}T12:00`);
        expect(holding).toEqual([night]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is written as its wall clock shows it and reads back as the same instant', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, atMs) => {
        const iso = isoIn(zone, atMs);
        expect(iso.slice(0, 16)).toBe(wallIn(zone, atMs));
        expect(instantMs(iso)).toBe(atMs);
        expect(isoWithOffset(instantMs(iso), offsetIn(zone, atMs))).toBe(iso);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never leads back: a later instant of the same zone is in the same night or a later one', () => {
    const gapMs = fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(anyZone, anyMoment, gapMs, (zone, atMs, laterMs) => {
        const [one, other] = [nightOf(isoIn(zone, atMs)), nightOf(isoIn(zone, atMs + laterMs))];
        expect(nightsBetween(one, other)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('every night', () => {
  const anyNight = fc.tuple(anyZone, anyMoment).map(([zone, atMs]) => nightOf(isoIn(zone, atMs)));

  it('is counted there and back, and stands once in its month, in the week of its Monday', () => {
    fc.assert(
      fc.property(anyNight, fc.integer({ min: -4_000, max: 4_000 }), (night, nights) => {
        const other = nightsLater(night, nights);
        expect(nightsBetween(night, other)).toBe(nights);
        expect(nightsLater(other, -nights)).toBe(night);
        const weeks = weeksOfMonth(monthOf(night)).filter((week) => week.includes(night));
        expect(weeks).toHaveLength(1);
        expect(nightsBetween(weekOf(night), night)).toBe(weeks[0]?.indexOf(night));
      }),
    );
  });
});

describe('an entry', () => {
  it('keeps its wall clock and its night in whatever zone it is read', () => {
    fc.assert(
      fc.property(anyEntry(), (entry) => {
        const iso = entry.kind === 'episode' ? entry.startedAt : entry.doneAt;
        const readings = zones.map((zone) => {
          vi.stubEnv('TZ', zone);
          return `${nightOf(iso)} ${localHour(iso)}`;
        });
        expect(new Set(readings).size).toBe(1);
        expect(localHour(iso)).toBe(Number(iso.slice(11, 13)));
      }),
    );
  });

  it('never lasts less than nothing', () => {
    fc.assert(
      fc.property(anyEntry(), (entry) => {
        expect(diaryEntrySchema.safeParse(entry).success).toBe(true);
        if (entry.kind === 'episode') expect(durationMs(entry) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a cramp that was coached', () => {
  it('is as long as the monotonic clock says, whatever the wall clock did meanwhile', () => {
    const ms = fc.integer({ min: 0, max: 3 * 60 * 60_000 });
    fc.assert(
      fc.property(anyZone, anyMoment, ms, ms, ms, (zone, wallMs, startedAtMs, lengthMs, laterMs) => {
        const endedAtMs = startedAtMs + lengthMs;
        const finished = {
          startedAtMs,
          endedAtMs,
          location: null,
          side: null,
          steps: [],
          helped: null,
        } as const;
        const moment = { nowMs: endedAtMs + laterMs, wallMs, offsetMinutes: offsetIn(zone, wallMs) };
        const episode = episodeFrom({ ...finished, outcome: 'eased' }, 'one', moment);
        expect(diaryEntrySchema.safeParse(episode).success).toBe(true);
        expect(Math.abs((durationMs(episode) ?? -1) - lengthMs)).toBeLessThan(1_000);
      }),
    );
  });
});
