import type { PageWords } from '../../../shared/content/page-words.ts';
import type { GapCause, ListeningGap, NightRecord } from '../../../shared/diary/night-record.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { element } from '../../elements/elements.ts';

/** More gaps than these are only counted. [PJ] */
const gapsShown = 5;

/** What a night was for Charley's ears: hours listened, gaps with their cause, doubts. Counts only. */
export function nightRecordView(record: NightRecord, pageWords: PageWords, locale: string): HTMLElement {
  const words = pageWords.diaryPages.nights.record;
  const { listenedMs, gapCount, doubts, gaps } = record;
  const minutes = Math.floor(listenedMs / 60_000);
  const listened = filled(words.listened, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  const heard = doubts === 0 ? [] : [filled(countWords(words.doubts, doubts), { count: doubts })];
  const shown = gaps.slice(-gapsShown).map((gap) => element('li', {}, gapText(gap, pageWords, locale)));
  const gapsSaid = gapCount > shown.length ? words.lastGaps : countWords(words.gaps, gapCount);
  const sentences = [
    listened,
    ...heard,
    gapCount === 0 ? words.noGaps : filled(gapsSaid, { count: gapCount }),
  ];
  return element(
    'div',
    { class: 'night-record' },
    element('p', {}, sentences.join(' ')),
    ...(shown.length === 0 ? [] : [element('ul', {}, ...shown)]),
  );
}

function gapText({ at, lastedMs, cause }: ListeningGap, pageWords: PageWords, locale: string): string {
  const words = pageWords.diaryPages.nights.record;
  const seconds = Math.round(lastedMs / 1000);
  const long =
    seconds < 120
      ? filled(words.seconds, { seconds })
      : filled(words.minutes, { minutes: Math.round(seconds / 60) });
  return filled(words.gap, { time: timeText(at, locale), long, why: words.causes[causeKind(cause)] });
}

type CauseKind = keyof PageWords['diaryPages']['nights']['record']['causes'];

function causeKind(cause: GapCause): CauseKind {
  if (cause === 'asleep' || cause === 'not running' || cause === 'no window' || cause === 'starting')
    return cause;
  return cause.startsWith('microphone') ? 'microphone' : 'hearing';
}

function countWords(words: { readonly one: string; readonly other: string }, count: number): string {
  return count === 1 ? words.one : words.other;
}
