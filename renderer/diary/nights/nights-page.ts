import { monthOf } from '../../../shared/diary/calendar.ts';
import { completedRoutineNights, nightCounts, within } from '../../../shared/diary/counts.ts';
import { inOrder, latestNight } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { formFields, formOf, lastNightToFill } from '../../../shared/diary/form.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { element } from '../../elements/elements.ts';
import { type DiaryContext, type DiaryPage, type ShownDiary, saving } from '../page.ts';
import { calendar } from './calendar.ts';
import { entryForm } from './entry-form.ts';
import { gapsCard } from './gaps.ts';
import { nightView } from './night.ts';
import { emptyEpisode } from './typed-episode.ts';

/** What the form is about. */
interface Edited {
  readonly title: string;
  readonly episode: Episode;
  /** As the diary holds it; null for a cramp that is added. */
  readonly before: Episode | null;
}

/** The calendar, one night of it, and a form where something is added, corrected or asked. */
export function createNightsPage(diary: DiaryContext): DiaryPage {
  const { bridge, locale, words: pageWords } = diary;
  const words = pageWords.diaryPages;
  const skipped = new Set<string>();
  /** Null until one is chosen: then it is tonight. */
  let chosenNight: string | null = null;
  let chosenMonth: string | null = null;
  /** Null where there is no form. */
  let edited: Edited | null = null;
  let shown: readonly DiaryEntry[] = [];

  function build(reading: ShownDiary): HTMLElement {
    const { entries, nights, now } = reading;
    shown = entries;
    const tonight = latestNight(entries, now);
    const night = chosenNight ?? tonight;
    const month = calendar({
      words: words.nights,
      month: chosenMonth ?? monthOf(night),
      chosen: night,
      tonight,
      counts: nightCounts(entries),
      routineNights: completedRoutineNights(entries),
      locale,
      choose,
      turnTo(turned) {
        chosenMonth = turned;
        diary.rebuild();
      },
    });
    const one = nightView({
      words: pageWords,
      night,
      entries: inOrder(within(entries, night, night)),
      record: nights.find((record) => record.night === night) ?? null,
      locale,
      add: () =>
        edit({ title: words.nights.addTitle, episode: emptyEpisode(night, diary.now()), before: null }),
      correct,
      remove: (entry) => void remove(entry),
    });
    const detail = element('div', { class: 'detail' }, form() ?? one);
    return element('div', { class: 'nights' }, ...gaps(reading), month, detail);
  }

  function choose(night: string): void {
    chosenNight = night;
    chosenMonth = monthOf(night);
    edited = null;
    diary.rebuild(`night-${night}`);
  }

  function correct(entry: DiaryEntry): void {
    if (entry.kind !== 'episode') return;
    edit({ title: correctTitle(entry), episode: entry, before: entry });
  }

  function correctTitle({ startedAt }: Episode): string {
    return filled(words.nights.correctTitle, { time: timeText(startedAt, locale) });
  }

  /** Beside what is wrong now, a notice of an earlier change would be taken for its outcome. */
  function forgetNotice(): void {
    diary.say('');
  }

  function isShown(episode: Episode): boolean {
    const [kept] = shown.filter(({ id }) => id === episode.id);
    return kept?.kind === 'episode' && JSON.stringify(formOf(kept)) === JSON.stringify(formOf(episode));
  }

  function edit(wanted: Edited): void {
    edited = wanted;
    diary.rebuild('form-title');
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
      refused: forgetNotice,
      leave() {
        edited = null;
        diary.rebuild(before === null ? 'add-cramp' : `correct-${before.id}`);
      },
    });
  }

  /** A card for the next cramp of last night of which something is not known. */
  function gaps({ entries, now }: ShownDiary): readonly HTMLElement[] {
    const open = lastNightToFill(entries, now).filter(({ id }) => !skipped.has(id));
    const [episode] = open;
    if (episode === undefined || edited !== null) return [];
    const card = gapsCard({
      words: pageWords,
      episode,
      now: diary.now,
      locale,
      refused: forgetNotice,
      save(saved) {
        skipped.add(saved.id);
        void save(saved, episode);
      },
      skip() {
        skipped.add(episode.id);
        diary.rebuild(open.length > 1 ? 'form-title' : 'night-title');
      },
    });
    return [card];
  }

  async function save(episode: Episode, before: Episode | null): Promise<void> {
    const asTyped = edited ?? { title: correctTitle(episode), before };
    edited = null;
    chosenNight = nightOf(episode.startedAt);
    chosenMonth = monthOf(chosenNight);
    const outcome = await diary.change({ ...saving(bridge, episode, before), done: () => words.saved });
    // A full disk refuses it, too, and it is in the diary all the same.
    if (outcome === 'done' || outcome === 'left' || isShown(episode)) return;
    edited = { ...asTyped, episode };
    skipped.delete(episode.id);
    // Without an answer the form still stands there.
    if (outcome === 'refused') diary.rebuild('form-title');
  }

  async function remove(entry: DiaryEntry): Promise<void> {
    await diary.change({
      ask: () => bridge.ask('diary:remove', { id: entry.id }),
      done: () => words.deleted,
      undo: () => bridge.ask('diary:save', entry),
    });
  }

  return { build, leave() {} };
}
