import type { PageWords } from '../../../shared/content/page-words.ts';
import type { SettingKey } from '../../../shared/settings/settings.ts';
import { element } from '../../elements/elements.ts';
import type { Control } from './control-kinds.ts';
import { onTypedTime } from './typed-time.ts';

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

/** `changed` is called with the value once the person has settled on it. */
export function createField(
  key: SettingKey,
  control: Control,
  words: PageWords['settingsPage'],
  changed: (value: unknown) => void,
): Field {
  const hints: Partial<Record<SettingKey, string>> = words.hints;
  const name = `setting-${key.replace('.', '-')}`;
  const target = targetOf(control.element);
  const label = element(target === null ? 'p' : 'label', { id: `${name}-label` }, words.labels[key]);
  const hint = element('p', { id: `${name}-hint` }, hints[key] ?? '');
  const note = element('p', { id: `${name}-note`, role: 'status' });
  const complaint = element('p', { id: `${name}-complaint`, role: 'alert', class: 'trouble' });
  const named = target ?? control.element;
  named.id = name;
  if (label instanceof HTMLLabelElement) label.htmlFor = name;
  else named.setAttribute('aria-labelledby', label.id);
  named.setAttribute('aria-describedby', `${hint.id} ${note.id} ${complaint.id}`);
  const settled = (): void => changed(control.read());
  if (named.matches('[type="time"]')) onTypedTime(named, settled);
  else control.element.addEventListener('change', settled);
  return {
    element: element('div', { class: 'field' }, label, control.element, hint, note, complaint),
    kind: named.matches('[role="group"], [type="checkbox"]') ? 'ticks' : 'other',
    show: control.show,
    note(text) {
      // What is said again is read out again.
      if (note.textContent !== text) note.textContent = text;
    },
    complain(text) {
      complaint.textContent = text;
      if (text !== '') complaint.scrollIntoView({ block: 'nearest' });
      if (target !== null) target.ariaInvalid = text === '' ? 'false' : 'true';
    },
  };
}

/** The one element that is set; null for a group of them. */
function targetOf(control: HTMLElement): HTMLElement | null {
  if (control.role === 'group') return null;
  return control.matches('input, select, textarea') ? control : control.querySelector('input, select');
}
