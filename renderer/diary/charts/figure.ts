import type { PageWords } from '../../../shared/content/page-words.ts';
import { button, element, table } from '../../elements/elements.ts';
import type { Plot } from './plots.ts';

let figuresMade = 0;

interface Figure {
  readonly element: HTMLElement;
  /** Lets go of the drawing. */
  leave(): void;
}

/**
 * A plot as a chart for the eye and as a table, which screen readers always have and everybody gets with a button.
 * The drawing comes once its program is loaded; should that fail, the table is shown.
 */
export function figure(plot: Plot, words: PageWords['diaryPages']['charts']): Figure {
  figuresMade += 1;
  const id = `plot-${figuresMade}`;
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  const frame = element('div', { class: 'frame' }, canvas);
  const rows = plot.rows.map(({ name, figures }) => [
    name,
    ...figures.map((figure) => (figure === null ? words.weekly.notWhole : String(figure))),
  ]);
  const figures = table(plot.title, [plot.rowHead, ...plot.columns.map(({ head }) => head)], rows);
  const holder = element('div', { id: `${id}-table`, class: 'for-readers' }, figures);
  const toggle = button(
    words.showTable,
    () => showTable(holder.classList.contains('for-readers') ? 'shown' : 'hidden'),
    {
      'aria-expanded': 'false',
      'aria-controls': `${id}-table`,
    },
  );
  let undo: (() => void) | null = null;
  let isLeft = false;

  function showTable(state: 'shown' | 'hidden'): void {
    holder.classList.toggle('for-readers', state === 'hidden');
    toggle.textContent = state === 'hidden' ? words.showTable : words.hideTable;
    toggle.setAttribute('aria-expanded', String(state === 'shown'));
  }

  void import('./drawing.ts').then(
    ({ drawPlot }) => {
      if (!isLeft) undo = drawPlot(frame, canvas, plot);
    },
    () => showTable('shown'),
  );
  return {
    element: element(
      'section',
      { class: 'chart', 'aria-labelledby': id },
      element('h2', { id }, plot.title),
      ...(plot.note === undefined ? [] : [element('p', {}, plot.note)]),
      ...legendOf(plot),
      frame,
      toggle,
      holder,
    ),
    leave() {
      isLeft = true;
      undo?.();
    },
  };
}

/** What the colours mean, where there are several: in print that wraps, as one line drawn in the chart would be cut off. */
function legendOf({ columns }: Plot): readonly HTMLElement[] {
  const drawn = columns.map((column, index) => ({ ...column, index })).filter(({ drawn }) => drawn !== 'no');
  if (drawn.length < 2) return [];
  const items = drawn.map(({ head, drawn, index }) => {
    const look = drawn === 'line' ? 'line' : `bar-${index + 1}`;
    return element('li', {}, element('span', { class: `swatch ${look}` }), head);
  });
  return [element('ul', { class: 'legend', 'aria-hidden': 'true' }, ...items)];
}
