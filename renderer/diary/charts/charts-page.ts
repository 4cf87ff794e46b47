import type { PageWords } from '../../../shared/content/page-words.ts';
import { within } from '../../../shared/diary/counts.ts';
import { episodesOf } from '../../../shared/diary/entries.ts';
import { latestWeeks } from '../../../shared/diary/period.ts';
import { routineTrends } from '../../../shared/diary/trends.ts';
import { filled } from '../../../shared/filled.ts';
import { element, labelled, table } from '../../elements/elements.ts';
import type { DiaryContext, DiaryPage, ShownDiary } from '../page.ts';
import { figure } from './figure.ts';
import { plotsOf } from './plots.ts';

type Words = PageWords['diaryPages']['charts'];

/** A quarter, half a year, a year: in whole weeks. */
const periods = [12, 26, 52] as const;

/** Charts of the latest weeks, each with its table. */
export function createChartsPage(diary: DiaryContext): DiaryPage {
  const words = diary.words.diaryPages.charts;
  let weeks: number = periods[0];
  let undo: readonly (() => void)[] = [];

  function leave(): void {
    for (const release of undo) release();
    undo = [];
  }

  function build(reading: ShownDiary): HTMLElement {
    const period = latestWeeks(reading.entries, reading.now, weeks);
    const shown = within(reading.entries, period.fromNight, period.toNight);
    const choice = periodChoice(words, weeks, (chosen) => {
      weeks = chosen;
      diary.rebuild();
    });
    if (episodesOf(shown).length === 0)
      return element('div', { class: 'charts' }, choice, element('p', {}, words.none));
    const figures = plotsOf(shown, period, diary).map((plot) => figure(plot, words));
    undo = figures.map(({ leave }) => leave);
    const routine = routineFigure(routineTrends(shown, period), words.routine);
    return element('div', { class: 'charts' }, choice, ...figures.map(({ element }) => element), routine);
  }

  return { build, leave };
}

function periodChoice(words: Words, weeks: number, choose: (weeks: number) => void): HTMLElement {
  const options = periods.map((count) =>
    element('option', { value: String(count) }, filled(words.weeks, { weeks: count })),
  );
  const select = element('select', { id: 'period' }, ...options);
  select.value = String(weeks);
  select.addEventListener('change', () => choose(Number(select.value)));
  const field = labelled(words.period, select);
  field.classList.add('period');
  return field;
}

/** Two rows of counts, and the sentence that they prove nothing: no chart, which would seem to. */
function routineFigure(
  { kept, others }: ReturnType<typeof routineTrends>,
  words: Words['routine'],
): HTMLElement {
  const { title, which, nights, crampNights, kept: keptName, others: othersName, proof } = words;
  return element(
    'section',
    { class: 'chart routine', 'aria-labelledby': 'routine-title' },
    element('h2', { id: 'routine-title' }, title),
    table(
      title,
      [which, nights, crampNights],
      [
        [keptName, String(kept.nights), String(kept.crampNights)],
        [othersName, String(others.nights), String(others.crampNights)],
      ],
    ),
    element('p', {}, proof),
  );
}
