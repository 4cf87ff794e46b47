import { randomUUID } from 'node:crypto';
import { diaryEntrySchema, type Episode } from '../../../shared/diary/entry.ts';
import { filled } from '../../../shared/filled.ts';
import { localIso } from '../../lib/time/local-time.ts';
import { troubleText } from '../../storage/files/failure-words.ts';
import { exitCodes, failedWith, misused } from '../exit-codes.ts';
import type { StoredCommandIo } from '../stored.ts';
import { readCommandLine } from '../typed/command-line.ts';
import { episodeSentence } from './entry-words.ts';
import { lengthMs } from './length.ts';
import { type ThingsTyped, thingsOf } from './things.ts';
import { momentOf } from './when.ts';

/** Writes down a cramp afterwards: what is not given is not made up. Without a time it was just now. */
export async function addEntry(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const words = io.content.commands.log;
  const wanted = readEpisode(args, io);
  if (typeof wanted === 'string') return misused(wanted, io);
  const saved = await io.diary.save(wanted);
  if (!saved.ok) return failedWith(troubleText(saved.failure, io.content), io);
  io.out(filled(words.saved, { entry: episodeSentence(wanted, io.content) }));
  io.out(filled(words.savedId, { id: wanted.id }));
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

type Typed = ThingsTyped & Readonly<Partial<Record<'at' | 'minutes' | 'note', string>>>;

/** The episode that is meant, or a sentence that says what cannot be. */
function readEpisode(args: readonly string[], io: StoredCommandIo): Episode | string {
  const words = io.content.commands.log;
  const parsed = readCommandLine(args, { options, mostWords: 0 }, io.content);
  if (typeof parsed === 'string') return parsed;
  const typed: Typed = parsed.values;
  const { at, minutes, note } = typed;
  const startMs = at === undefined ? io.now.getTime() : momentOf(at, io.now, io.content);
  if (startMs === null) return words.badAt;
  const length = minutes === undefined ? undefined : lengthMs(minutes, io.content);
  if (length === null) return words.badMinutes;
  const things = thingsOf(typed, io.content);
  if (typeof things === 'string') return things;
  const entry = diaryEntrySchema.safeParse({
    kind: 'episode',
    id: randomUUID().replaceAll('-', '').slice(0, idLength),
    startedAt: localIso(new Date(startMs)),
    endedAt: length === undefined ? null : localIso(new Date(startMs + length)),
    ...things,
    steps: things.helped === null ? [] : [things.helped],
    outcome: 'noted',
    ...(note === undefined || note === '' ? {} : { note }),
  });
  return entry.success && entry.data.kind === 'episode' ? entry.data : words.badNote;
}

/** Short enough to type for `delete`, long enough (48 bits) that no two entries share it. */
const idLength = 12;
