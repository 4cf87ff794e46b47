import { locations, sides } from '../dialogue/meaning.ts';
import { durationMs, episodesOf, longestMinutes, minutesOf } from './entries.ts';
import type { DiaryEntry, Episode, Tag } from './entry.ts';
import { instantMs, laterBy, localHour, nightOf, nightsLater } from './night.ts';

const minuteMs = 60_000;

/** An answer of a form; empty where none was given. */
export type YesNo = 'yes' | 'no' | '';

/** An episode as a person types it; what is empty is not known. */
export interface EpisodeForm {
  /** YYYY-MM-DD and HH:MM on the wall clock. */
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  readonly part: string;
  readonly side: string;
  readonly helped: string;
  readonly pain: string;
  readonly soreNextDay: YesNo;
  readonly sleepLost: YesNo;
  /** None of them is an answer; null where nobody has answered. */
  readonly tags: readonly Tag[] | null;
  readonly note: string;
}
/** A field of the form, by its name. */
export type FormField = keyof EpisodeForm;

/** Every field, in the order in which they are typed. */
export const formFields = [
  'date',
  'time',
  'minutes',
  'part',
  'side',
  'helped',
  'pain',
  'soreNextDay',
  'sleepLost',
  'tags',
  'note',
] as const satisfies readonly FormField[];

/** A form for a cramp that began then and of which nothing more is known. */
export function blankForm(startedAt: string): EpisodeForm {
  return {
    date: startedAt.slice(0, 10),
    time: startedAt.slice(11, 16),
    minutes: '',
    part: '',
    side: '',
    helped: '',
    pain: '',
    soreNextDay: '',
    sleepLost: '',
    tags: null,
    note: '',
  };
}

/** What is known of an episode, for correcting it. */
export function formOf(episode: Episode): EpisodeForm {
  const lengthMs = durationMs(episode);
  return {
    ...blankForm(episode.startedAt),
    minutes: lengthMs === null ? '' : String(minutesOf(lengthMs)),
    part: episode.location ?? '',
    side: episode.side ?? '',
    helped: episode.helped ?? '',
    pain: episode.pain === undefined ? '' : String(episode.pain),
    soreNextDay: yesNo(episode.soreNextDay),
    sleepLost: yesNo(episode.sleepLost),
    tags: episode.tags ?? null,
    note: episode.note ?? '',
  };
}

function yesNo(answer: boolean | undefined): YesNo {
  if (answer === undefined) return '';
  return answer ? 'yes' : 'no';
}

interface FormContext {
  /** What is corrected; a cramp written down afterwards begins as an empty one. */
  readonly previous: Episode;
  /** ISO with offset: nothing may begin later. */
  readonly now: string;
  /** The moment at which this machine's wall clock shows a date and time, ISO with offset; null where it never does. */
  readonly isoAt: (date: string, time: string) => string | null;
}

/** What is typed into a form, and may be none of its kind. */
export type TypedField = 'date' | 'time' | 'minutes';

type FormReading =
  | { readonly kind: 'episode'; readonly episode: Episode }
  | { readonly kind: 'not allowed'; readonly field: TypedField };

/** The episode that a form means. What was not touched stays as exact as it was, its time zone too. */
export function readForm(form: EpisodeForm, context: FormContext): FormReading {
  const { previous, now } = context;
  const known = formOf(previous);
  const isSameStart = form.date === known.date && form.time === known.time;
  if (!isSameStart && (form.date === '' || form.date > now.slice(0, 10)))
    return { kind: 'not allowed', field: 'date' };
  const startedAt = isSameStart ? previous.startedAt : context.isoAt(form.date, form.time);
  if (startedAt === null || instantMs(startedAt) > instantMs(now))
    return { kind: 'not allowed', field: 'time' };
  const lengthMs = form.minutes === known.minutes ? durationMs(previous) : readLength(form.minutes);
  if (lengthMs === undefined) return { kind: 'not allowed', field: 'minutes' };
  const { pain: _pain, soreNextDay: _sore, sleepLost: _lost, tags: _tags, note: _note, ...kept } = previous;
  return {
    kind: 'episode',
    episode: {
      ...kept,
      startedAt,
      endedAt: lengthMs === null ? null : laterBy(startedAt, lengthMs),
      location: locations.find((part) => part === form.part) ?? null,
      side: sides.find((side) => side === form.side) ?? null,
      helped: form.helped === '' ? null : form.helped,
      ...(form.pain === '' ? {} : { pain: Number(form.pain) }),
      ...(form.soreNextDay === '' ? {} : { soreNextDay: form.soreNextDay === 'yes' }),
      ...(form.sleepLost === '' ? {} : { sleepLost: form.sleepLost === 'yes' }),
      ...(form.tags === null ? {} : { tags: [...form.tags] }),
      ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
    },
  };
}

/** Null where none was typed, undefined where it is not allowed. */
function readLength(minutes: string): number | null | undefined {
  if (minutes.trim() === '') return null;
  const length = Number(minutes);
  return length >= 0 && length <= longestMinutes ? length * minuteMs : undefined;
}

/** What a person may be asked about a cramp the next morning, in the order of asking. */
const gaps = ['part', 'side', 'helped', 'pain', 'soreNextDay', 'sleepLost', 'tags'] as const;

/** What is not known of an episode and would be good to know. */
export function fieldsNotKnown(episode: Episode): readonly FormField[] {
  const form = formOf(episode);
  return gaps.filter((field) => form[field] === '' || form[field] === null);
}

/** The cramps of the night that is ending or has ended last, of which something is not known. */
export function lastNightToFill(entries: readonly DiaryEntry[], now: string): readonly Episode[] {
  const night = nightsLater(nightOf(now), localHour(now) < 12 ? 0 : -1);
  return episodesOf(entries).filter(
    (episode) => nightOf(episode.startedAt) === night && fieldsNotKnown(episode).length > 0,
  );
}
