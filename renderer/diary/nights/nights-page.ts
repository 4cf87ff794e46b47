import { diaryWords } from '../../../shared/content/en/diary.ts';
import { monthOf } from '../../../shared/diary/calendar.ts';
import { completedRoutineNights, nightCounts, within } from '../../../shared/diary/counts.ts';
import { inOrder, latestNight } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode } from '../../../shared/diary/entry.ts';
import { filled } from '../../../shared/diary/filled.ts';
import { formFields, lastNightToFill } from '../../../shared/diary/form.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import { timeText } from '../dates.ts';
import { element } from '../elements.ts';
import { type DiaryHouse, type DiaryPage, type Reading, saving } from '../page.ts';
import { calendar } from './calendar.ts';
import { entryForm } from './entry-form.ts';
import { gapsCard } from './gaps.ts';
import { nightView } from './night.ts';
import { emptyEpisode } from './typed-episode.ts';

const words = diaryWords.pages;
/** The calendar, one night of it, and a form where something is added, corrected or asked. */
export function createNightsPage(house: DiaryHouse): DiaryPage {
  return new NightsPage(house);
}

class NightsPage implements DiaryPage {
  readonly #house: DiaryHouse;
  /** Null until one is chosen: then it is tonight. */
  #night: string | null = null;
  #month: string | null = null;
  /** What the form is about; null where there is none. */
  #edited: { readonly title: string; readonly episode: Episode; readonly before: Episode | null } | null =
    null;
  readonly #skipped = new Set<string>();

  constructor(house: DiaryHouse) {
    this.#house = house;
  }

  build(reading: Reading): HTMLElement {
    const { entries, now } = reading;
    const tonight = latestNight(entries, now);
    const night = this.#night ?? tonight;
    const { locale } = this.#house;
    const month = calendar({
      month: this.#month ?? monthOf(night),
      chosen: night,
      tonight,
      counts: nightCounts(entries),
      routineNights: completedRoutineNights(entries),
      locale,
      choose: (chosen) => this.#choose(chosen),
      turnTo: (turned) => {
        this.#month = turned;
        this.#house.rebuild();
      },
    });
    const one = nightView({
      night,
      entries: inOrder(within(entries, night, night)),
      locale,
      add: () => this.#edit(words.nights.addTitle, emptyEpisode(night, now), null),
      correct: (entry) => this.#correct(entry),
      remove: (entry) => void this.#remove(entry),
    });
    const detail = element('div', { class: 'detail' }, this.#form(now) ?? one);
    return element('div', { class: 'nights' }, ...this.#gaps(reading), month, detail);
  }

  leave(): void {}

  #choose(night: string): void {
    this.#night = night;
    this.#month = monthOf(night);
    this.#edited = null;
    this.#house.rebuild(`night-${night}`);
  }

  #correct(entry: DiaryEntry): void {
    if (entry.kind !== 'episode') return;
    const time = timeText(entry.startedAt, this.#house.locale);
    this.#edit(filled(words.nights.correctTitle, { time }), entry, entry);
  }

  #edit(title: string, episode: Episode, before: Episode | null): void {
    this.#edited = { title, episode, before };
    this.#house.rebuild('form-title');
  }

  #form(now: string): HTMLElement | null {
    if (this.#edited === null) return null;
    const { title, episode, before } = this.#edited;
    return entryForm({
      title,
      episode,
      fields: formFields,
      now,
      leaveLabel: words.cancel,
      save: (saved) => void this.#save(saved, before),
      leave: () => {
        this.#edited = null;
        this.#house.rebuild(before === null ? 'add-cramp' : `correct-${before.id}`);
      },
    });
  }

  /** A card for the next cramp of last night of which something is not known. */
  #gaps({ entries, now }: Reading): readonly HTMLElement[] {
    const open = lastNightToFill(entries, now).filter(({ id }) => !this.#skipped.has(id));
    const [episode] = open;
    if (episode === undefined || this.#edited !== null) return [];
    const card = gapsCard({
      episode,
      now,
      locale: this.#house.locale,
      save: (saved) => {
        this.#skipped.add(saved.id);
        void this.#save(saved, episode);
      },
      skip: () => {
        this.#skipped.add(episode.id);
        this.#house.rebuild(open.length > 1 ? 'form-title' : 'night-title');
      },
    });
    return [card];
  }

  async #save(episode: Episode, before: Episode | null): Promise<void> {
    const edited = this.#edited;
    this.#edited = null;
    this.#night = nightOf(episode.startedAt);
    this.#month = monthOf(this.#night);
    const { bridge } = this.#house;
    const isAnswered = await this.#house.change({
      ...saving(bridge, episode, before),
      done: () => words.saved,
    });
    if (isAnswered) return;
    this.#edited = edited;
    this.#skipped.delete(episode.id);
  }

  async #remove(entry: DiaryEntry): Promise<void> {
    const { bridge } = this.#house;
    await this.#house.change({
      ask: () => bridge.ask('diary:remove', { id: entry.id }),
      done: () => words.deleted,
      undo: () => bridge.ask('diary:save', entry),
    });
  }
}
