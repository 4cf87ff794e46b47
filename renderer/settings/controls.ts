import { diaryWords } from '../../shared/content/en/diary.ts';
import { pageWords } from '../../shared/content/en/pages.ts';
import { profileFlags } from '../../shared/content/protocol.ts';
import { filled } from '../../shared/diary/filled.ts';
import { type SettingKey, weekdays } from '../../shared/settings.ts';

/** One way to set a value, with the elements that it needs. */
export interface Control {
  readonly element: HTMLElement;
  /** As main takes it. */
  read(): unknown;
  show(value: unknown): void;
}

type Options = Readonly<Record<string, string>>;
type NewControl = (page: Document) => Control;

const { choices, percent } = pageWords.settings;

/** Every setting that a person changes on the page, but those whose choices come and go. */
export const newControls = {
  'voice.rate': range({ min: 0.5, max: 2, step: 0.1, percentOfOne: 100 }),
  'voice.volumeDay': range({ min: 0, max: 2, step: 0.1, percentOfOne: 100 }),
  'voice.volumeNight': range({ min: 0, max: 2, step: 0.1, percentOfOne: 100 }),
  'voice.softStart': tick,
  'screen.textPercent': range({ min: 100, max: 300, step: 10, percentOfOne: 1 }),
  'screen.colours': choice(choices.colours),
  'nightHours.by': choice(choices.nightBy),
  'nightHours.from': input('time', (text) => text),
  'nightHours.to': input('time', (text) => text),
  holdStyle: choice(choices.holdStyle),
  sensitivity: choice(choices.sensitivity),
  emergencyNumber: input('tel', noneWhereEmpty),
  profile: flags(profileFlags, diaryWords.profile),
  medicines: lines,
  'reminder.at': input('time', noneWhereEmpty),
  'reminder.days': flags(weekdays, choices.days),
  'screen.clock': tick,
  'screen.oneSwitch': tick,
  autostart: tick,
} satisfies Partial<Record<SettingKey, NewControl>>;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many per cent a value of 1 is. */
  readonly percentOfOne: number;
}

function range({ min, max, step, percentOfOne }: Range): NewControl {
  return (page) => {
    const slider = page.createElement('input');
    Object.assign(slider, { type: 'range', min: String(min), max: String(max), step: String(step) });
    const reading = page.createElement('output');
    const showReading = (): void => {
      const words = filled(percent, { percent: Math.round(Number(slider.value) * percentOfOne) });
      reading.textContent = words;
      slider.ariaValueText = words;
    };
    slider.addEventListener('input', showReading);
    const element = page.createElement('div');
    element.append(slider, reading);
    return {
      element,
      read: () => Number(slider.value),
      show(value) {
        slider.value = String(value);
        showReading();
      },
    };
  };
}

function choice(options: Options): NewControl {
  return (page) => {
    const element = page.createElement('select');
    element.append(...Object.entries(options).map(([value, words]) => new Option(words, value)));
    return {
      element,
      read: () => element.value,
      show(value) {
        element.value = String(value);
      },
    };
  };
}

function input(type: 'time' | 'tel', meaning: (text: string) => unknown): NewControl {
  return (page) => {
    const element = page.createElement('input');
    element.type = type;
    element.autocomplete = 'off';
    return {
      element,
      read: () => meaning(element.value),
      show(value) {
        element.value = String(value ?? '');
      },
    };
  };
}

function noneWhereEmpty(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** One item on each line. */
function lines(page: Document): Control {
  const element = page.createElement('textarea');
  element.rows = 4;
  return {
    element,
    read: () => element.value.split('\n').flatMap((line) => noneWhereEmpty(line) ?? []),
    show(value) {
      element.value = listOf(value).join('\n');
    },
  };
}

function tick(page: Document): Control {
  const element = page.createElement('input');
  element.type = 'checkbox';
  return {
    element,
    read: () => element.checked,
    show(value) {
      element.checked = value === true;
    },
  };
}

function flags(values: readonly string[], words: Options): NewControl {
  return (page) => {
    const boxes = values.map((value) => {
      const label = page.createElement('label');
      const box = page.createElement('input');
      box.type = 'checkbox';
      box.value = value;
      label.append(box, words[value] ?? value);
      return { label, box };
    });
    const element = page.createElement('div');
    element.role = 'group';
    element.append(...boxes.map(({ label }) => label));
    return {
      element,
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
