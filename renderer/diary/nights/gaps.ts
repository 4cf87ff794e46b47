import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Episode } from '../../../shared/diary/entry.ts';
import { fieldsNotKnown } from '../../../shared/diary/form.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { element } from '../../elements/elements.ts';
import { entryForm } from './entry-form.ts';

interface GapsDeps {
  readonly words: PageWords;
  /** A cramp of last night of which something is not known. */
  readonly episode: Episode;
  readonly now: () => string;
  readonly locale: string;
  readonly save: (episode: Episode) => void;
  readonly refused: () => void;
  readonly skip: () => void;
}

/** A card that asks only what is not known of one cramp. */
export function gapsCard({ words: pageWords, episode, locale, skip, ...deps }: GapsDeps): HTMLElement {
  const words = pageWords.diaryPages.gaps;
  const form = entryForm({
    words: pageWords,
    title: filled(words.which, { time: timeText(episode.startedAt, locale) }),
    why: words.why,
    episode,
    fields: fieldsNotKnown(episode),
    ...deps,
    leaveLabel: words.skip,
    leave: skip,
  });
  return element(
    'section',
    { class: 'gaps', 'aria-labelledby': 'gaps-title' },
    element('h2', { id: 'gaps-title' }, words.title),
    form,
  );
}
