import { describe, expect, it } from 'vitest';
import { episodeFrom } from '../../../shared/diary/finished.ts';
import {
  instantMs,
  isoWithOffset,
  nightOf,
  nightsBetween,
  nightsLater,
  weekOf,
} from '../../../shared/diary/night.ts';
import { createDice, isoIn, offsetIn, zones } from './zones.ts';

const hourMs = 60 * 60_000;

describe('a night', () => {
  it.each([
    ['2026-11-23T12:00:00+00:00', '2026-11-23'],
    ['2026-11-23T23:59:59+00:00', '2026-11-23'],
    ['2026-11-24T00:00:00+00:00', '2026-11-23'],
    ['2026-11-24T03:10:00-05:00', '2026-11-23'],
    ['2026-11-24T11:59:59+10:30', '2026-11-23'],
    ['2026-11-24T12:00:00+10:30', '2026-11-24'],
    ['2027-01-01T02:00:00Z', '2026-12-31'],
    ['2028-03-01T02:00:00+00:00', '2028-02-29'],
  ])('of %s is the one that began on %s', (time, night) => {
    expect(nightOf(time)).toBe(night);
  });

  it.each(zones)(
    'runs from noon to noon on the wall clock of %s through a year with its clock changes',
    (zone) => {
      const wrong: string[] = [];
      for (let atMs = Date.UTC(2026, 0, 1, 0, 7); atMs < Date.UTC(2027, 0, 1); atMs += hourMs / 2) {
        const offsetMinutes = offsetIn(zone, atMs);
        const wall = new Date(atMs + offsetMinutes * 60_000);
        const evening = new Date(wall.getTime() - (wall.getUTCHours() < 12 ? 24 : 0) * hourMs);
        const time = isoWithOffset(atMs, offsetMinutes);
        if (nightOf(time) !== evening.toISOString().slice(0, 10)) wrong.push(time);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['Europe/London', Date.UTC(2026, 2, 28, 22), '2026-03-28'],
    ['Europe/London', Date.UTC(2026, 9, 24, 22), '2026-10-24'],
    ['America/New_York', Date.UTC(2026, 2, 8, 3), '2026-03-07'],
    ['America/New_York', Date.UTC(2026, 10, 1, 3), '2026-10-31'],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 12), '2026-04-04'],
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 12), '2026-10-03'],
  ] as const)('in %s stays one night over the change of its clocks (%i)', (zone, eveningMs, night) => {
    const times = Array.from({ length: 17 }, (_, halfHours) =>
      isoIn(zone, eveningMs + (halfHours * hourMs) / 2),
    );
    expect(new Set(times.map((time) => time.slice(-6))).size).toBe(2);
    expect(new Set(times.map(nightOf))).toEqual(new Set([night]));
  });

  it('keeps the night of the place where it happened, however far its owner travels', () => {
    const atMs = Date.UTC(2026, 10, 24, 3, 10);
    expect(nightOf(isoIn('Europe/London', atMs))).toBe('2026-11-23');
    expect(nightOf(isoIn('America/New_York', atMs))).toBe('2026-11-23');
    expect(nightOf(isoIn('Australia/Lord_Howe', atMs))).toBe('2026-11-24');
  });

  it('counts on over months, years and leap days', () => {
    expect(nightsLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(nightsLater('2028-03-01', -1)).toBe('2028-02-29');
    expect(nightsBetween('2026-03-01', '2026-11-01')).toBe(245);
    expect(nightsBetween('2026-11-01', '2026-11-01')).toBe(0);
  });

  it('belongs to the week that began on a Monday', () => {
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
  });
});

describe('a time with its offset', () => {
  it('names the same moment wherever it is written', () => {
    const roll = createDice(7);
    for (let tries = 0; tries < 500; tries += 1) {
      const atMs = Math.floor(roll() * 4e12);
      const offsetMinutes = Math.floor(roll() * 27 * 60) - 12 * 60;
      expect(instantMs(isoWithOffset(atMs, offsetMinutes))).toBe(Math.floor(atMs / 1_000) * 1_000);
    }
  });

  it('is written as the wall clock shows it', () => {
    const atMs = Date.UTC(2026, 10, 24, 3, 10, 5);
    expect(isoWithOffset(atMs, 0)).toBe('2026-11-24T03:10:05+00:00');
    expect(isoWithOffset(atMs, -210)).toBe('2026-11-23T23:40:05-03:30');
    expect(isoWithOffset(atMs, 630)).toBe('2026-11-24T13:40:05+10:30');
  });
});

describe('a finished cramp', () => {
  const finished = {
    startedAtMs: 1_000,
    endedAtMs: 241_000,
    location: 'calf',
    side: null,
    steps: ['straightenLeg', 'toesTowardShin'],
    helped: 'toesTowardShin',
    outcome: 'eased',
  } as const;

  it('is as long as the monotonic clock says in every zone and over every clock change', () => {
    const roll = createDice(11);
    for (let tries = 0; tries < 600; tries += 1) {
      const zone = zones[tries % zones.length] ?? 'Europe/London';
      const wallMs = Date.UTC(2026, 0, 1) + Math.floor(roll() * 365 * 24 * hourMs);
      const endedAtMs = 1_000 + Math.floor(roll() * hourMs);
      const entry = episodeFrom({ ...finished, endedAtMs }, 'one', {
        nowMs: endedAtMs + Math.floor(roll() * 10_000),
        wallMs,
        offsetMinutes: offsetIn(zone, wallMs),
      });
      const lengthMs = instantMs(entry.endedAt ?? '') - instantMs(entry.startedAt);
      expect(lengthMs).toBeGreaterThanOrEqual(0);
      expect(Math.abs(lengthMs - (endedAtMs - 1_000))).toBeLessThan(1_000);
    }
  });

  it('is dated by the wall clock at the moment of saving', () => {
    const entry = episodeFrom(finished, 'one', {
      nowMs: 251_000,
      wallMs: Date.UTC(2026, 10, 24, 3, 14, 10),
      offsetMinutes: 60,
    });
    expect(entry).toMatchObject({
      startedAt: '2026-11-24T04:10:00+01:00',
      endedAt: '2026-11-24T04:14:00+01:00',
      helped: 'toesTowardShin',
    });
  });
});
