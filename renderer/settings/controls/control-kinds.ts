import type { PageWords } from '../../../shared/content/page-words.ts';
import { filled } from '../../../shared/filled.ts';
import { element } from '../../elements/elements.ts';

/** One way to set a value, with the elements that it needs. */
export interface Control {
  readonly element: HTMLElement;
  /** As main takes it. */
  read(): unknown;
  show(value: unknown): void;
}

/** Makes a control, with the words that it needs. */
export type NewControl = (words: PageWords) => Control;
/** What each value is called. */
type Names = (words: PageWords) => Readonly<Record<string, string>>;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many per cent a value of 1 is. */
  readonly percentOfOne: number;
  /** What it is until somebody changes it. */
  readonly usual: number;
}

/** A slider that reads its value as per cent. */
export function range({ min, max, step, percentOfOne, usual }: Range): NewControl {
  return ({ settingsPage: { percent, percentUsual } }) => {
    const bounds = { min: String(min), max: String(max), step: String(step) };
    const slider = element('input', { type: 'range', ...bounds, value: String(usual) });
    const reading = element('output');
    const showReading = (): void => {
      const value = Number(slider.value);
      const words = filled(value === usual ? percentUsual : percent, {
        percent: Math.round(value * percentOfOne),
      });
      reading.textContent = words;
      slider.ariaValueText = words;
    };
    slider.addEventListener('input', showReading);
    return {
      element: element('div', {}, slider, reading),
      read: () => Number(slider.value),
      show(value) {
        slider.value = String(value);
        showReading();
      },
    };
  };
}

/** A list of which one is chosen. */
export function choice(names: Names): NewControl {
  return (words) => {
    const all = Object.entries(names(words)).map(([value, name]) => new Option(name, value));
    const select = element('select', {}, ...all);
    return {
      element: select,
      read: () => select.value,
      show(value) {
        select.value = String(value);
      },
    };
  };
}

/** One line of text; `meaning` turns it into what main takes. */
export function input(type: 'time' | 'tel', meaning: (text: string) => unknown): NewControl {
  return () => {
    const line = element('input', { type, autocomplete: 'off' });
    return {
      element: line,
      read: () => meaning(line.value),
      show(value) {
        line.value = String(value ?? '');
      },
    };
  };
}

/** The text without space around it. */
export function noneWhereEmpty(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** One item on each line. */
export function linesControl(): Control {
  const area = element('textarea', { rows: '4' });
  return {
    element: area,
    read: () => area.value.split('\n').flatMap((line) => noneWhereEmpty(line) ?? []),
    show(value) {
      area.value = listOf(value).join('\n');
    },
  };
}

/** Yes or no. */
export function tickControl(): Control {
  const box = element('input', { type: 'checkbox' });
  return {
    element: box,
    read: () => box.checked,
    show(value) {
      box.checked = value === true;
    },
  };
}

/** Boxes to tick, of which any may be ticked; reads those that are, in the order of `values`. */
export function flags(values: readonly string[], names: Names): NewControl {
  return (words) => {
    const named = names(words);
    const boxes = values.map((value) => {
      const box = element('input', { type: 'checkbox', value });
      return { label: element('label', {}, box, named[value] ?? value), box };
    });
    return {
      element: element('div', { role: 'group' }, ...boxes.map(({ label }) => label)),
      read: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
      show(value) {
        for (const { box } of boxes) box.checked = listOf(value).includes(box.value);
      },
    };
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
