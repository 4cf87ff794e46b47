import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Tag } from '../../../shared/diary/entry.ts';
import type { EpisodeForm, FormField, YesNo } from '../../../shared/diary/form.ts';
import { helpfulSteps } from '../../../shared/diary/helpful-steps.ts';
import { type Attributes, element, labelled } from '../../elements/elements.ts';
import { stepText } from './entry-words.ts';

export interface Fields {
  readonly elements: readonly HTMLElement[];
  /** The form as it was given, with what was typed since. */
  read(): EpisodeForm;
  /** Says beside a field what is wrong with it, brings it into sight and the focus there. Beside the others all is well. */
  complain(name: TypedField, words: string): void;
}

interface Field {
  readonly element: HTMLElement;
  read(): Partial<EpisodeForm>;
}

/** The fields wanted, each with its label, in their order. */
export function episodeFields(form: EpisodeForm, wanted: readonly FormField[], words: PageWords): Fields {
  const fields = wanted.map((name) => builders[name](form, words));
  const wrong = element('p', { id: 'form-wrong', class: 'trouble', role: 'alert' });
  return {
    elements: fields.map((field) => field.element),
    read: () => Object.assign({ ...form }, ...fields.map((field) => field.read())),
    complain(name, text) {
      for (const { element: field } of fields) mark(field.querySelector('input'), 'allowed');
      const place = fields[wanted.indexOf(name)]?.element;
      const input = place?.querySelector('input') ?? null;
      mark(input, 'not allowed');
      wrong.textContent = text;
      place?.append(wrong);
      input?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'center' });
    },
  };
}

function mark(input: HTMLInputElement | null, as: 'allowed' | 'not allowed'): void {
  if (input === null) return;
  input.ariaInvalid = as === 'allowed' ? null : 'true';
  if (as === 'allowed') input.removeAttribute('aria-describedby');
  else input.setAttribute('aria-describedby', 'form-wrong');
}

const builders: Readonly<Record<FormField, (form: EpisodeForm, words: PageWords) => Field>> = {
  date: ({ date }, words) => typed('date', date, words, { type: 'date', required: '' }),
  time: ({ time }, words) => typed('time', time, words, { type: 'time', required: '' }),
  minutes: ({ minutes }, words) =>
    typed('minutes', minutes, words, { type: 'number', min: '0', max: '1440', step: 'any' }),
  part: ({ part }, words) => chosen('part', part, words, Object.entries(words.names.parts)),
  side: ({ side }, words) => chosen('side', side, words, Object.entries(words.names.sides)),
  helped: ({ helped }, words) => chosen('helped', helped, words, helpedOptions(helped, words)),
  pain: ({ pain }, words) =>
    chosen(
      'pain',
      pain,
      words,
      Array.from({ length: 11 }, (_, index) => [String(index), String(index)] as const),
    ),
  soreNextDay: ({ soreNextDay }, words) => yesNo('soreNextDay', soreNextDay, words),
  sleepLost: ({ sleepLost }, words) => yesNo('sleepLost', sleepLost, words),
  tags: ({ tags }, words) => checked(tags, words),
  note: ({ note }, words) => typedText(note, words),
};

type TypedField = 'date' | 'time' | 'minutes';
type ChosenField = 'part' | 'side' | 'helped' | 'pain';

/** What a browser gives as nothing, and what is none. */
const notReadable = '?';

function typed(name: TypedField, value: string, words: PageWords, attributes: Attributes): Field {
  const input = element('input', { name, autocomplete: 'off', ...attributes });
  input.value = value;
  return {
    // What is wrong with it has a place below it.
    element: element('div', {}, labelled(words.diaryPages.form[name], input)),
    // Half a number is no number left out.
    read: () => ({ [name]: input.validity.badInput ? notReadable : input.value }),
  };
}

function typedText(value: string, words: PageWords): Field {
  const area = element('textarea', { name: 'note', rows: '2', maxlength: '500' });
  area.value = value;
  const field = labelled(words.diaryPages.form.note, area);
  field.classList.add('wide');
  return { element: field, read: () => ({ note: area.value }) };
}

function chosen(
  name: ChosenField,
  value: string,
  words: PageWords,
  options: readonly (readonly [value: string, label: string])[],
): Field {
  const all = [['', words.diaryPages.form.notKnown] as const, ...options];
  const select = element(
    'select',
    { name },
    ...all.map(([value, label]) => element('option', { value }, label)),
  );
  select.value = value;
  return { element: labelled(words.diaryPages.form[name], select), read: () => ({ [name]: select.value }) };
}

function yesNo(name: 'soreNextDay' | 'sleepLost', value: YesNo, pageWords: PageWords): Field {
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
function checked(tags: EpisodeForm['tags'], { diaryPages, names }: PageWords): Field {
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

/** What is done against a cramp, the stretches first; and what was recorded, whatever it is. */
function helpedOptions(recorded: string, words: PageWords): readonly (readonly [string, string])[] {
  const isKnown = recorded === '' || helpfulSteps.some((step) => step === recorded);
  const names = isKnown ? helpfulSteps : [recorded, ...helpfulSteps];
  return names.map((step) => [step, stepText(step, words)]);
}
