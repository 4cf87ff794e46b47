import type { PageWords } from '../../../shared/content/page-words.ts';
import type { EpisodeForm, FormField, TypedField } from '../../../shared/diary/form.ts';
import { helpfulSteps } from '../../../shared/diary/helpful-steps.ts';
import { type Attributes, element, labelled } from '../../elements/elements.ts';
import { stepText } from './entry-words.ts';
import { dayBefore, type EntryField, yesNo } from './tick-fields.ts';

interface Fields {
  readonly elements: readonly HTMLElement[];
  /** The form as it was given, with what was typed since. */
  read(): EpisodeForm;
  /** Says beside a field what is wrong with it, brings it into sight and the focus there. Beside the others all is well. */
  complain(name: TypedField, words: string): void;
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

const builders: Readonly<Record<FormField, (form: EpisodeForm, words: PageWords) => EntryField>> = {
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
  tags: ({ tags }, words) => dayBefore(tags, words),
  note: ({ note }, words) => typedText(note, words),
};

type ChosenField = 'part' | 'side' | 'helped' | 'pain';

/** What a browser gives as nothing, and what is none. */
const notReadable = '?';

function typed(name: TypedField, value: string, words: PageWords, attributes: Attributes): EntryField {
  const input = element('input', { name, autocomplete: 'off', ...attributes });
  input.value = value;
  return {
    // What is wrong with it has a place below it.
    element: element('div', {}, labelled(words.diaryPages.form[name], input)),
    // Half a number is no number left out.
    read: () => ({ [name]: input.validity.badInput ? notReadable : input.value }),
  };
}

function typedText(value: string, words: PageWords): EntryField {
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
): EntryField {
  const all = [['', words.diaryPages.form.notKnown] as const, ...options];
  const select = element(
    'select',
    { name },
    ...all.map(([value, label]) => element('option', { value }, label)),
  );
  select.value = value;
  return { element: labelled(words.diaryPages.form[name], select), read: () => ({ [name]: select.value }) };
}

/** What is done against a cramp, the stretches first; and what was recorded, whatever it is. */
function helpedOptions(recorded: string, words: PageWords): readonly (readonly [string, string])[] {
  const isKnown = recorded === '' || helpfulSteps.some((step) => step === recorded);
  const names = isKnown ? helpfulSteps : [recorded, ...helpfulSteps];
  return names.map((step) => [step, stepText(step, words)]);
}
