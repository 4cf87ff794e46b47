import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { formFields, formOf } from '../../../shared/diary/form.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { type DiaryContext, type ShownDiary, saving } from '../page.ts';
import { entryForm } from './entry-form.ts';
import { createLastNightQuestions } from './last-night-questions.ts';
import { emptyEpisode } from './typed-episode.ts';

/** What is added, corrected or asked: one form, or a card for what is not known of last night. */
interface Editing {
  /** Builds the form, if there is one, and the card. */
  build(reading: ShownDiary): {
    readonly form: HTMLElement | null;
    readonly questions: readonly HTMLElement[];
  };
  /** Opens the form for a cramp of this night. */
  add(night: string): void;
  correct(entry: DiaryEntry): void;
  remove(entry: DiaryEntry): void;
  /** Leaves the form, and what was typed into it. */
  end(): void;
}

/** What the form is about. */
interface Edited {
  readonly title: string;
  readonly episode: Episode;
  /** As the diary holds it; null for a cramp that is added. */
  readonly before: Episode | null;
}

/** @param savedIn is told the night of whatever is being saved */
export function createEditing(diary: DiaryContext, savedIn: (night: string) => void): Editing {
  const { bridge, locale, words: pageWords } = diary;
  const words = pageWords.diaryPages;
  const questions = createLastNightQuestions(diary, (answered, before) => void save(answered, before));
  /** Null where there is no form. */
  let edited: Edited | null = null;
  let shown: readonly DiaryEntry[] = [];

  function edit(wanted: Edited): void {
    edited = wanted;
    diary.rebuild('form-title');
  }

  function correctTitle({ startedAt }: Episode): string {
    return filled(words.nights.correctTitle, { time: timeText(startedAt, locale) });
  }

  function isShown(episode: Episode): boolean {
    const [kept] = shown.filter(({ id }) => id === episode.id);
    return kept?.kind === 'episode' && JSON.stringify(formOf(kept)) === JSON.stringify(formOf(episode));
  }

  function form(): HTMLElement | null {
    if (edited === null) return null;
    const { title, episode, before } = edited;
    return entryForm({
      words: pageWords,
      title,
      episode,
      fields: formFields,
      now: diary.now,
      leaveLabel: words.cancel,
      save: (saved) => void save(saved, before),
      refused: () => diary.say(''),
      leave() {
        edited = null;
        diary.rebuild(before === null ? 'add-cramp' : `correct-${before.id}`);
      },
    });
  }

  async function save(episode: Episode, before: Episode | null): Promise<void> {
    const asTyped = edited ?? { title: correctTitle(episode), before };
    edited = null;
    savedIn(nightOf(episode.startedAt));
    const outcome = await diary.change({ ...saving(bridge, episode, before), done: () => words.saved });
    // A full disk refuses it, too, and it is in the diary all the same.
    if (outcome === 'done' || outcome === 'left' || isShown(episode)) return;
    edited = { ...asTyped, episode };
    questions.askAgain(episode);
    // Without an answer the form still stands there.
    if (outcome === 'refused') diary.rebuild('form-title');
  }

  return {
    build(reading) {
      shown = reading.entries;
      return { form: form(), questions: edited === null ? questions.build(reading) : [] };
    },
    add: (night) =>
      edit({ title: words.nights.addTitle, episode: emptyEpisode(night, diary.now()), before: null }),
    correct(entry) {
      if (entry.kind === 'episode') edit({ title: correctTitle(entry), episode: entry, before: entry });
    },
    remove(entry) {
      void diary.change({
        ask: () => bridge.ask('diary:remove', { id: entry.id }),
        done: () => words.deleted,
        undo: () => bridge.ask('diary:save', entry),
      });
    },
    end() {
      edited = null;
    },
  };
}
