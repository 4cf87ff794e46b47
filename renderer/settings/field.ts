import { pageWords } from '../../shared/content/en/pages.ts';
import type { SettingKey } from '../../shared/settings.ts';
import type { Control } from './controls.ts';

/** One setting on the page: its label, its control, what to know of it, and what is wrong with it. */
export interface Field {
  readonly element: HTMLElement;
  readonly kind: 'ticks' | 'other';
  show(value: unknown): void;
  /** What there is to know of it now; empty where there is nothing. */
  note(words: string): void;
  /** Main's words beside the field; empty where all is well. */
  complain(words: string): void;
}

const { labels } = pageWords.settings;
const hints: Partial<Record<SettingKey, string>> = pageWords.settings.hints;

/** `changed` is called with the value once the person has settled on it. */
export function createField(
  page: Document,
  key: SettingKey,
  control: Control,
  changed: (value: unknown) => void,
): Field {
  const name = `setting-${key.replace('.', '-')}`;
  const target = targetOf(control.element);
  const label = page.createElement(target === null ? 'p' : 'label');
  label.id = `${name}-label`;
  label.textContent = labels[key];
  const hint = line(page, `${name}-hint`, hints[key] ?? '');
  const note = line(page, `${name}-note`, '');
  note.role = 'status';
  const complaint = line(page, `${name}-complaint`, '');
  complaint.role = 'alert';
  complaint.className = 'complaint';
  const named = target ?? control.element;
  named.id = name;
  if (label instanceof HTMLLabelElement) label.htmlFor = name;
  else named.setAttribute('aria-labelledby', label.id);
  named.setAttribute('aria-describedby', `${hint.id} ${note.id} ${complaint.id}`);
  control.element.addEventListener('change', () => changed(control.read()));
  const element = page.createElement('div');
  element.className = 'field';
  element.append(label, control.element, hint, note, complaint);
  return {
    element,
    kind: named.matches('[role="group"], [type="checkbox"]') ? 'ticks' : 'other',
    show: control.show,
    note(words) {
      note.textContent = words;
    },
    complain(words) {
      complaint.textContent = words;
      if (target !== null) target.ariaInvalid = words === '' ? 'false' : 'true';
    },
  };
}

/** The one element that is set; null for a group of them. */
function targetOf(element: HTMLElement): HTMLElement | null {
  if (element.role === 'group') return null;
  return element.matches('input, select, textarea') ? element : element.querySelector('input, select');
}

function line(page: Document, id: string, text: string): HTMLElement {
  const element = page.createElement('p');
  element.id = id;
  element.textContent = text;
  return element;
}
