import fc from 'fast-check';
import { steps } from '../../../shared/content/protocol.ts';
import { locations, sides } from '../../../shared/dialogue/meaning.ts';
import { type DiaryEntry, type Episode, outcomes, tags } from '../../../shared/diary/entry.ts';
import { isoIn, zones } from './zones.ts';

/** Made-up moments, places and diaries for properties: fast-check finds the smallest that breaks one. */

const hourMs = 60 * 60_000;

/** When the clocks of these zones changed, and when Samoa left out 30 December 2011. */
const changesMs = [
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 9, 3, 15, 30),
  Date.UTC(2011, 11, 30, 10),
];

export const anyZone = fc.constantFrom(...zones);

const seconds = (fromMs: number, toMs: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(fromMs / 1_000), max: Math.floor(toMs / 1_000) })
    .map((second) => second * 1_000);

/** Unix milliseconds of a whole second around a change of some clock. */
export const nearChange = fc
  .tuple(fc.constantFrom(...changesMs), seconds(-30 * hourMs, 30 * hourMs))
  .map(([changeMs, awayMs]) => changeMs + awayMs);

/** Unix milliseconds of a whole second, often near a change of some clock. */
export const anyMoment = fc.oneof(nearChange, seconds(Date.UTC(2000, 0, 1), Date.UTC(2040, 0, 1)));

/** What is known of a cramp; what may be missing sometimes is. */
const known = fc.record(
  {
    pain: fc.integer({ min: 0, max: 10 }),
    soreNextDay: fc.boolean(),
    sleepLost: fc.boolean(),
    tags: fc.array(fc.constantFrom(...tags), { maxLength: 3 }),
    note: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  },
  { requiredKeys: [] },
);

const anyStep = fc.constantFrom(...Object.keys(steps));

/** The beginning and the end, which may be in another zone and is never before. */
const anySpan = (moment: fc.Arbitrary<number>) =>
  fc
    .tuple(moment, anyZone, fc.option(seconds(0, 3 * hourMs)), anyZone)
    .map(([startMs, zone, lengthMs, endZone]) => ({
      startedAt: isoIn(zone, startMs),
      endedAt: lengthMs === null ? null : isoIn(endZone, startMs + lengthMs),
    }));

const id = fc.stringMatching(/^[A-Za-z0-9-]{1,6}$/);

function anyEpisode(moment: fc.Arbitrary<number>): fc.Arbitrary<Episode> {
  const facts = fc.record({
    id,
    location: fc.option(fc.constantFrom(...locations)),
    side: fc.option(fc.constantFrom(...sides)),
    steps: fc.array(anyStep, { maxLength: 4 }),
    helped: fc.option(anyStep),
    outcome: fc.constantFrom(...outcomes),
  });
  return fc
    .tuple(facts, anySpan(moment), known)
    .map(([facts, span, known]) => ({ kind: 'episode', ...facts, ...span, ...known }));
}

/** One thing in a diary, of some moment and zone. */
export function anyEntry(moment = anyMoment): fc.Arbitrary<DiaryEntry> {
  const routine = fc.tuple(id, moment, anyZone, fc.constantFrom('standing', 'seated'), fc.boolean()).map(
    ([id, ms, zone, routine, completed]): DiaryEntry => ({
      kind: 'routine',
      id,
      doneAt: isoIn(zone, ms),
      routine: routine === 'standing' ? 'standing' : 'seated',
      completed,
    }),
  );
  return fc.oneof({ arbitrary: anyEpisode(moment), weight: 4 }, { arbitrary: routine, weight: 1 });
}

/** A diary of some years of a traveller: entries of every zone, each with an id of its own. */
export function anyDiary(maxLength = 40): fc.Arbitrary<readonly DiaryEntry[]> {
  const moment = fc.oneof(
    seconds(Date.UTC(2026, 9, 20), Date.UTC(2026, 10, 5)),
    seconds(Date.UTC(2025, 0, 1), Date.UTC(2027, 0, 1)),
  );
  return fc.uniqueArray(anyEntry(moment), { selector: ({ id }) => id, maxLength });
}
