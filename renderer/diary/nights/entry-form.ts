import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Episode } from '../../../shared/diary/entry.ts';
import { type FormField, formOf, readForm } from '../../../shared/diary/form.ts';
import { button, buttonRow, element } from '../../elements/elements.ts';
import { isoHere } from '../iso-here.ts';
import { episodeFields } from './fields.ts';

interface EntryFormDeps {
  readonly words: PageWords;
  readonly title: string;
  readonly why?: string;
  /** Shown to be corrected; nothing else of it changes. */
  readonly episode: Episode;
  readonly fields: readonly FormField[];
  /** ISO with offset, as it is when it is asked. */
  readonly now: () => string;
  readonly leaveLabel: string;
  readonly save: (episode: Episode) => void;
  /** Something in it is not allowed, and is said there: beside it, a notice of an earlier change would be taken for its outcome. */
  readonly refused: () => void;
  readonly leave: () => void;
}

/** A form for one cramp. What is not allowed is said beside its field, and the focus goes there. Escape leaves it. */
export function entryForm(deps: EntryFormDeps): HTMLElement {
  const { title, why, leave } = deps;
  const words = deps.words.diaryPages;
  const fields = episodeFields(formOf(deps.episode), deps.fields, deps.words);
  const heading = element('h3', { id: 'form-title', tabindex: '-1' }, title);
  const form = element(
    'form',
    { class: 'entry-form', 'aria-labelledby': 'form-title', novalidate: '', autocomplete: 'off' },
    heading,
    ...(why === undefined ? [] : [element('p', {}, why)]),
    element('div', { class: 'fields' }, ...fields.elements),
    buttonRow(
      element('button', { type: 'submit', class: 'wanted' }, words.save),
      button(deps.leaveLabel, leave),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reading = readForm(fields.read(), { previous: deps.episode, now: deps.now(), isoAt: isoHere });
    if (reading.kind === 'episode') return deps.save(reading.episode);
    deps.refused();
    fields.complain(reading.field, words.form.wrong[reading.field]);
  });
  form.addEventListener('keydown', (stroke) => {
    if (stroke.key !== 'Escape') return;
    stroke.stopPropagation();
    leave();
  });
  return form;
}
