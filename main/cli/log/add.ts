import { randomUUID } from 'node:crypto';
import type { Content } from '../../../shared/content/content.ts';
import { steps } from '../../../shared/content/protocol.ts';
import { locations } from '../../../shared/dialogue/meaning.ts';
import { diaryEntrySchema, type Episode } from '../../../shared/diary/entry.ts';
import { filled } from '../../../shared/filled.ts';
import { localIso } from '../../lib/local-time.ts';
import { troubleText } from '../../storage/failure-words.ts';
import { exitCodes, type StoredCommandIo } from '../stored.ts';
import { failedWith, isDate, misused, readOptions } from './options.ts';

const minuteMs = 60_000;

/** Writes down a cramp afterwards: what is not given is not made up. Without a time it was just now. */
export async function addEntry(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const wanted = readEpisode(args, io);
  if (typeof wanted === 'string') return misused(wanted, io);
  const saved = await io.diary.save(wanted);
  if (!saved.ok) return failedWith(troubleText(saved.failure, io.content), io);
  io.out(filled(io.content.commands.log.saved, { id: wanted.id }));
  return exitCodes.done;
}

const options = {
  at: { type: 'string' },
  minutes: { type: 'string' },
  part: { type: 'string' },
  side: { type: 'string' },
  helped: { type: 'string' },
  note: { type: 'string' },
} as const;

type Typed = Readonly<Partial<Record<keyof typeof options, string>>>;

function readEpisode(args: readonly string[], io: StoredCommandIo): Episode | string {
  const words = io.content.commands.log;
  const parsed = readOptions(args, options, 0, io);
  if (typeof parsed === 'string') return parsed;
  const typed: Typed = parsed.values;
  const startMs = startOf(typed.at, io.now);
  if (startMs === null) return words.badAt;
  if (typed.helped !== undefined && !Object.hasOwn(steps, typed.helped)) return words.badHelped;
  const entry = diaryEntrySchema.safeParse(asEntry(typed, startMs, io.content.names.parts));
  if (entry.success && entry.data.kind === 'episode') return entry.data;
  return refusals(words)[String(entry.error?.issues[0]?.path[0])] ?? words.usage;
}

function asEntry(
  { minutes, part, side, helped, note }: Typed,
  startMs: number,
  parts: Content['names']['parts'],
): unknown {
  return {
    kind: 'episode',
    id: randomUUID().replaceAll('-', '').slice(0, idLength),
    startedAt: localIso(new Date(startMs)),
    endedAt: minutes === undefined ? null : endOf(startMs, minutes),
    location: locations.find((name) => name === part || parts[name] === part) ?? part ?? null,
    side: side ?? null,
    steps: helped === undefined ? [] : [helped],
    helped: helped ?? null,
    outcome: 'noted',
    ...(note === undefined ? {} : { note }),
  };
}

/** What to say by the field of an entry that is not allowed. */
function refusals(words: Content['commands']['log']): Readonly<Record<string, string>> {
  return {
    endedAt: words.badMinutes,
    location: filled(words.badPart, { parts: locations.join(', ') }),
    side: words.badSide,
    note: words.badNote,
  };
}

/** Short enough to type for `delete`, long enough (48 bits) that no two entries share it. */
const idLength = 12;
const longestMinutes = 24 * 60;

/**
 * "2026-11-23 03:10" on this machine's wall clock, or the latest "03:10"; null for anything else, for the future and
 * for a time that the clock left out.
 */
function startOf(at: string | undefined, now: Date): number | null {
  if (at === undefined) return now.getTime();
  const [, date, hour, minute] = /^(?:(\d{4}-\d\d-\d\d)[ T])?([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
  if (hour === undefined || (date !== undefined && !isDate(date))) return null;
  const start = date === undefined ? new Date(now) : new Date(`${date}T00:00:00`);
  start.setHours(Number(hour), Number(minute), 0, 0);
  if (date === undefined && start > now) start.setDate(start.getDate() - 1);
  const isShown = localIso(start).slice(11, 16) === `${hour}:${minute}`;
  return isShown && start <= now ? start.getTime() : null;
}

/** An empty text, which no entry allows, where the minutes are none. */
function endOf(startMs: number, minutes: string): string {
  const length = minutes.trim() === '' ? Number.NaN : Number(minutes);
  return length >= 0 && length <= longestMinutes ? localIso(new Date(startMs + length * minuteMs)) : '';
}
