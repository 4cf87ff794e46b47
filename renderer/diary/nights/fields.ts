import { diaryWords } from '../../../shared/content/en/diary.ts';
import { ladders } from '../../../shared/content/ladders.ts';
import { type StepId, steps } from '../../../shared/content/protocol.ts';
import { aftercare } from '../../../shared/content/routines.ts';
import type { Tag } from '../../../shared/diary/entry.ts';
import type { EpisodeForm, FormField, YesNo } from '../../../shared/diary/form.ts';
import { type Attributes, element, labelled } from '../../elements/elements.ts';
import { stepText } from './entry-words.ts';

const words = diaryWords.pages.form;

export interface Fields {
  readonly elements: readonly HTMLElement[];
  /** The form as it was given, with what was typed since. */
  read(): EpisodeForm;
}

interface Field {
  readonly element: HTMLElement;
  read(): Partial<EpisodeForm>;
}

/** The fields wanted, each with its label, in their order. */
export function episodeFields(form: EpisodeForm, wanted: readonly FormField[]): Fields {
  const fields = wanted.map((name) => builders[name](form));
  return {
    elements: fields.map((field) => field.element),
    read: () => Object.assign({ ...form }, ...fields.map((field) => field.read())),
  };
}

const builders: Readonly<Record<FormField, (form: EpisodeForm) => Field>> = {
  date: ({ date }) => typed('date', date, { type: 'date', required: '' }),
  time: ({ time }) => typed('time', time, { type: 'time', required: '' }),
  minutes: ({ minutes }) => typed('minutes', minutes, { type: 'number', min: '0', max: '1440', step: 'any' }),
  part: ({ part }) => chosen('part', part, Object.entries(diaryWords.parts)),
  side: ({ side }) => chosen('side', side, Object.entries(diaryWords.sides)),
  helped: ({ helped }) => chosen('helped', helped, helpfulSteps(helped)),
  pain: ({ pain }) =>
    chosen(
      'pain',
      pain,
      Array.from({ length: 11 }, (_, index) => [String(index), String(index)] as const),
    ),
  soreNextDay: ({ soreNextDay }) => yesNo('soreNextDay', soreNextDay),
  sleepLost: ({ sleepLost }) => yesNo('sleepLost', sleepLost),
  tags: ({ tags }) => checked(tags),
  note: ({ note }) => typedText(note),
};

type TextField = 'date' | 'time' | 'minutes' | 'part' | 'side' | 'helped' | 'pain';

function typed(name: TextField, value: string, attributes: Attributes): Field {
  const input = element('input', { name, autocomplete: 'off', ...attributes });
  input.value = value;
  return { element: labelled(words[name], input), read: () => ({ [name]: input.value }) };
}

function typedText(value: string): Field {
  const area = element('textarea', { name: 'note', rows: '2', maxlength: '500' });
  area.value = value;
  const field = labelled(words.note, area);
  field.classList.add('wide');
  return { element: field, read: () => ({ note: area.value }) };
}

function chosen(
  name: TextField,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
): Field {
  const all = [['', words.notKnown] as const, ...options];
  const select = element(
    'select',
    { name },
    ...all.map(([value, label]) => element('option', { value }, label)),
  );
  select.value = value;
  return { element: labelled(words[name], select), read: () => ({ [name]: select.value }) };
}

function yesNo(name: 'soreNextDay' | 'sleepLost', value: YesNo): Field {
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

function checked(tags: readonly Tag[]): Field {
  const inputs = Object.keys(diaryWords.tags).map((value) => {
    const input = element('input', { type: 'checkbox', name: 'tags', value });
    input.checked = tags.includes(value as Tag);
    return input;
  });
  const options = inputs.map((input) => element('label', {}, input, diaryWords.tags[input.value as Tag]));
  return {
    element: element('fieldset', { class: 'wide' }, element('legend', {}, words.tags), ...options),
    read: () => ({ tags: inputs.filter((input) => input.checked).map((input) => input.value as Tag) }),
  };
}

/** What is done against a cramp, the stretches first; and what was recorded, whatever it is. */
function helpfulSteps(recorded: string): readonly (readonly [string, string])[] {
  const done = [...new Set<string>([...ladderSteps, ...offered])];
  const names = recorded === '' || done.includes(recorded) ? done : [recorded, ...done];
  return names.map((step) => [step, stepText(step)]);
}

const isTimed = (step: StepId): boolean => /^(hold|time|offer)$/.test(steps[step].kind);
const ladderSteps = Object.values(ladders)
  .flatMap(({ hold, stronger, rub, standing, standingOn, withoutTowel }) => [
    hold,
    ...stronger,
    withoutTowel,
    rub,
    ...standing,
    ...standingOn,
  ])
  .filter(isTimed);
const offered = aftercare.filter((step) => steps[step].kind === 'offer');
