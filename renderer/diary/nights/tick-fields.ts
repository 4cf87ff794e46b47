import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Tag } from '../../../shared/diary/entry.ts';
import type { EpisodeForm, YesNo } from '../../../shared/diary/form.ts';
import { type Attributes, element } from '../../elements/elements.ts';

/** One field of the form: what it looks like, and what it says now. */
export interface EntryField {
  readonly element: HTMLElement;
  read(): Partial<EpisodeForm>;
}

/** Yes, no, or not known. */
export function yesNo(name: 'soreNextDay' | 'sleepLost', value: YesNo, pageWords: PageWords): EntryField {
  const words = pageWords.diaryPages.form;
  const inputs = (['yes', 'no', ''] as const).map((answer) => {
    const input = element('input', { type: 'radio', name, value: answer });
    input.checked = answer === value;
    return input;
  });
  const labels = [words.yes, words.no, words.notKnown];
  const options = inputs.map((input, index) => element('label', {}, input, labels[index] ?? ''));
  return {
    element: element('fieldset', {}, element('legend', {}, words[name]), ...options),
    read: () => ({ [name]: (inputs.find((input) => input.checked)?.value ?? '') as YesNo }),
  };
}

/** Tags, or the answer that there was nothing; without a tick nobody has answered. */
export function dayBefore(tags: EpisodeForm['tags'], { diaryPages, names }: PageWords): EntryField {
  const boxes = Object.entries(names.tags).map(([value, name]) => tick(name, { name: 'tags', value }));
  const nothing = tick(diaryPages.form.nothingSpecial, { name: 'tags', value: 'nothing' });
  for (const { box } of boxes) {
    box.checked = tags?.includes(box.value as Tag) === true;
    box.addEventListener('change', () => {
      if (box.checked) nothing.box.checked = false;
    });
  }
  nothing.box.checked = tags?.length === 0;
  nothing.box.addEventListener('change', () => {
    if (nothing.box.checked) for (const { box } of boxes) box.checked = false;
  });
  return {
    element: element(
      'fieldset',
      { class: 'wide' },
      element('legend', {}, diaryPages.form.tags),
      ...[...boxes, nothing].map(({ label }) => label),
    ),
    read() {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value as Tag);
      return { tags: chosen.length > 0 || nothing.box.checked ? chosen : null };
    },
  };
}

function tick(name: string, attributes: Attributes) {
  const box = element('input', { type: 'checkbox', ...attributes });
  return { box, label: element('label', {}, box, name) };
}
