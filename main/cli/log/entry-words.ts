import type { Content } from '../../../shared/content/content.ts';
import { stepName } from '../../../shared/content/step-name.ts';
import { durationMs, minutesOf, timeOf } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { longDate, timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { readerLocale } from '../../../shared/reader-locale.ts';
import { systemLocale } from '../../lib/system/system-locale.ts';

/** One line that sorts and greps: the id, the time, and what is known in words. */
export function entryLine(entry: DiaryEntry, content: Content): string {
  const words = content.commands.log;
  const start = timeOf(entry).slice(0, 16).replace('T', ' ');
  if (entry.kind === 'episode')
    return filled(words.entryEpisode, { id: entry.id, start, ...factsOf(entry, content) }).trimEnd();
  const routine = content.names.routines[entry.routine];
  return filled(entry.completed ? words.entryRoutine : words.entryRoutineLeft, {
    id: entry.id,
    start,
    routine,
  });
}

/** A cramp as one reads it: to look whether what was kept is what was meant. */
export function episodeSentence(episode: Episode, content: Content): string {
  const words = content.commands.log.stored;
  const locale = readerLocale(content.language, systemLocale());
  const facts = factsOf(episode, content);
  return [
    `${longDate(episode.startedAt.slice(0, 10), locale)}, ${timeText(episode.startedAt, locale)}`,
    episode.endedAt === null ? words.lengthNotKnown : facts.length,
    facts.part,
    facts.side,
    ...(episode.helped === null ? [] : [filled(words.helped, { step: facts.helped })]),
    ...(episode.note === undefined ? [] : [filled(words.note, { note: episode.note })]),
  ].join('; ');
}

function factsOf(episode: Episode, content: Content) {
  const { parts, sideNotSaid, sides, outcomes } = content.names;
  const { placeNotSaid } = content.commands.log.stored;
  const { location, side, outcome, helped } = episode;
  const lengthMs = durationMs(episode);
  return {
    length:
      lengthMs === null
        ? content.commands.log.unknownLength
        : filled(content.sheet.minutes, { minutes: minutesOf(lengthMs) }),
    part: location === null ? placeNotSaid : parts[location],
    side: side === null ? sideNotSaid : sides[side],
    outcome: outcomes[outcome],
    helped: helped === null ? '' : stepName(helped, content),
  };
}
