import { describe, expect, it } from 'vitest';
import { diaryEntrySchema, type Episode } from '../../../shared/diary/entry.ts';
import {
  blankForm,
  type EpisodeForm,
  fieldsNotKnown,
  formOf,
  lastNightToFill,
  readForm,
} from '../../../shared/diary/form.ts';
import { episode, routineDone } from './samples.ts';

const now = '2026-11-23T08:00:00+00:00';
const isoAt = (date: string, time: string) => `${date}T${time}:00+00:00`;
const known = episode({
  startedAt: '2026-11-22T23:58:12+05:30',
  endedAt: '2026-11-23T00:04:45+05:30',
  pain: 6,
  sleepLost: true,
  tags: ['hard day'],
  note: 'Long walk.',
});

function read(changes: Partial<EpisodeForm>, previous: Episode = known) {
  return readForm({ ...formOf(previous), ...changes }, { previous, now, isoAt });
}

function episodeRead(changes: Partial<EpisodeForm>, previous: Episode = known): Episode {
  const reading = read(changes, previous);
  if (reading.kind !== 'episode') throw new Error(reading.field);
  return reading.episode;
}

describe('correcting a cramp', () => {
  it('leaves what was not touched as exact as it was, seconds and time zone too', () => {
    expect(episodeRead({})).toEqual(known);
  });

  it('keeps the length when only the start changes, across midnight', () => {
    const moved = episodeRead({ date: '2026-11-22', time: '22:10' });
    expect([moved.startedAt, moved.endedAt]).toEqual([
      '2026-11-22T22:10:00+00:00',
      '2026-11-22T22:16:33+00:00',
    ]);
  });

  it('takes new minutes from the start, on the wall clock of that place', () => {
    expect(episodeRead({ minutes: '3.5' }).endedAt).toBe('2026-11-23T00:01:42+05:30');
    const west = episode({ startedAt: '2026-11-22T23:58:00-03:30' });
    expect(episodeRead({ minutes: '5' }, west).endedAt).toBe('2026-11-23T00:03:00-03:30');
    expect(episodeRead({ minutes: '' }).endedAt).toBeNull();
  });

  it('takes out what is emptied, and gives what main accepts', () => {
    const emptied = episodeRead({
      part: '',
      side: '',
      helped: '',
      pain: '',
      soreNextDay: 'no',
      sleepLost: '',
      tags: [],
      note: '  ',
    });
    expect(emptied).toMatchObject({
      location: null,
      side: null,
      helped: null,
      soreNextDay: false,
      tags: [],
    });
    expect(['pain', 'sleepLost', 'note'].filter((field) => field in emptied)).toEqual([]);
    expect(diaryEntrySchema.safeParse(emptied).success).toBe(true);
  });

  it('takes no tick for no answer, and "nothing special" for one', () => {
    const never = episode();
    expect(formOf(never).tags).toBeNull();
    expect(episodeRead({}, never)).toEqual(never);
    expect(episodeRead({ tags: null })).not.toHaveProperty('tags');
    expect(episodeRead({ tags: [] }, never)).toEqual({ ...never, tags: [] });
    expect(fieldsNotKnown({ ...never, tags: [] })).not.toContain('tags');
  });

  it.each([
    ['a start to come', { date: '2026-11-23', time: '08:01' }, 'time'],
    ['a day to come', { date: '2026-11-24' }, 'date'],
    ['no day', { date: '' }, 'date'],
    ['minutes that are none', { minutes: 'five' }, 'minutes'],
    ['less than no minutes', { minutes: '-1' }, 'minutes'],
    ['more than a day', { minutes: '1441' }, 'minutes'],
  ] as const)('refuses %s', (_, changes, field) => {
    expect(read(changes)).toEqual({ kind: 'not allowed', field });
  });

  it('takes a cramp that starts now', () => {
    expect(read({ date: '2026-11-23', time: '08:00', minutes: '' })).toMatchObject({ kind: 'episode' });
  });

  it('refuses a time that the clock never shows', () => {
    const form = { ...formOf(known), time: '02:30' };
    expect(readForm(form, { previous: known, now, isoAt: () => null })).toEqual({
      kind: 'not allowed',
      field: 'time',
    });
  });
});

describe('filling the gaps of last night', () => {
  const asked = { pain: 3, soreNextDay: false, sleepLost: false, tags: [] };

  it('asks only for what is not known', () => {
    expect(fieldsNotKnown(episode({ side: null, pain: 0 }))).toEqual([
      'side',
      'soreNextDay',
      'sleepLost',
      'tags',
    ]);
    expect(fieldsNotKnown(episode(asked))).toEqual([]);
    expect(blankForm(now)).toMatchObject({ date: '2026-11-23', time: '08:00', pain: '' });
  });

  it('is about the night that ends in the morning, and about the same one after noon', () => {
    const last = episode({ startedAt: '2026-11-23T03:00:00+00:00' });
    const entries = [
      last,
      episode({ startedAt: '2026-11-22T04:00:00+00:00' }),
      episode({ startedAt: '2026-11-22T23:00:00+00:00', ...asked }),
      routineDone('2026-11-22T21:00:00+00:00'),
    ];
    expect(lastNightToFill(entries, now)).toEqual([last]);
    expect(lastNightToFill(entries, '2026-11-23T12:00:00+00:00')).toEqual([last]);
    expect(lastNightToFill(entries, '2026-11-23T20:00:00+00:00')).toEqual([last]);
    expect(lastNightToFill(entries, '2026-11-24T13:00:00+00:00')).toEqual([]);
  });
});
