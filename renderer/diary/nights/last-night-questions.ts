import type { Episode } from '../../../shared/diary/entry.ts';
import { fieldsNotKnown, lastNightToFill } from '../../../shared/diary/form.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { element } from '../../elements/elements.ts';
import type { DiaryContext, ShownDiary } from '../page.ts';
import { entryForm } from './entry-form.ts';

/** Asks what is not known of the cramps of last night, one after the other. */
interface LastNightQuestions {
  /** A card for the next such cramp; none where all is known, saved or put off. */
  build(reading: ShownDiary): readonly HTMLElement[];
  /** What was said of this cramp was not kept: it is asked again. */
  askAgain(episode: Episode): void;
}

/** @param save is given what was answered, and the cramp as the diary holds it */
export function createLastNightQuestions(
  diary: DiaryContext,
  save: (answered: Episode, before: Episode) => void,
): LastNightQuestions {
  const { locale, words } = diary;
  const skipped = new Set<string>();

  /** A card that asks only what is not known of one cramp. */
  function cardOf(episode: Episode, skip: () => void): HTMLElement {
    const { which, why, skip: leaveLabel, title } = words.diaryPages.lastNight;
    const form = entryForm({
      words,
      title: filled(which, { time: timeText(episode.startedAt, locale) }),
      why,
      episode,
      fields: fieldsNotKnown(episode),
      now: diary.now,
      leaveLabel,
      leave: skip,
      refused: () => diary.say(''),
      save(answered) {
        skipped.add(answered.id);
        save(answered, episode);
      },
    });
    return element(
      'section',
      { class: 'last-night', 'aria-labelledby': 'last-night-title' },
      element('h2', { id: 'last-night-title' }, title),
      form,
    );
  }

  return {
    build({ entries, now }) {
      const open = lastNightToFill(entries, now).filter(({ id }) => !skipped.has(id));
      const [episode] = open;
      if (episode === undefined) return [];
      const skip = (): void => {
        skipped.add(episode.id);
        diary.rebuild(open.length > 1 ? 'form-title' : 'night-title');
      };
      return [cardOf(episode, skip)];
    },
    askAgain: ({ id }) => skipped.delete(id),
  };
}
