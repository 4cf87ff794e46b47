import { monthOf } from '../../../shared/diary/calendar.ts';
import { completedRoutineNights, nightCounts, within } from '../../../shared/diary/counts.ts';
import { inOrder, latestNight } from '../../../shared/diary/entries.ts';
import { element } from '../../elements/elements.ts';
import type { DiaryContext, DiaryPage, ShownDiary } from '../page.ts';
import { calendar } from './calendar.ts';
import { createEditing } from './editing.ts';
import { nightView } from './night.ts';

/** The calendar, one night of it, and a form where something is added, corrected or asked. */
export function createNightsPage(diary: DiaryContext): DiaryPage {
  const { locale, words } = diary;
  const editing = createEditing(diary, goTo);
  /** Null until one is chosen: then it is tonight. */
  let chosenNight: string | null = null;
  let chosenMonth: string | null = null;

  function build(reading: ShownDiary): HTMLElement {
    const { entries, nights, now } = reading;
    const tonight = latestNight(entries, now);
    const night = chosenNight ?? tonight;
    const month = calendar({
      words: words.diaryPages.nights,
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
      words,
      night,
      entries: inOrder(within(entries, night, night)),
      record: nights.find((record) => record.night === night) ?? null,
      locale,
      add: () => editing.add(night),
      correct: editing.correct,
      remove: editing.remove,
    });
    const { form, questions } = editing.build(reading);
    const detail = element('div', { class: 'detail' }, form ?? one);
    return element('div', { class: 'nights' }, ...questions, month, detail);
  }

  function goTo(night: string): void {
    chosenNight = night;
    chosenMonth = monthOf(night);
  }

  function choose(night: string): void {
    goTo(night);
    editing.end();
    diary.rebuild(`night-${night}`);
  }

  return { build, leave() {} };
}
