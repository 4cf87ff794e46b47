import './settings.css';
import { pageWords } from '../../shared/content/en/pages.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { SettingKey, Settings } from '../../shared/settings.ts';
import type { Levels } from '../audio/levels.ts';
import { createBedTest } from './bed-test.ts';
import { type Changing, createChanging } from './changing.ts';
import { type Control, newControls } from './controls.ts';
import { createField } from './field.ts';
import { createLevelMeter } from './level-meter.ts';
import { microphoneControl } from './microphone-control.ts';

type Section = keyof typeof words.sections;
type Shown = keyof typeof newControls;

const words = pageWords.settings;

/** What stands where on the page. */
const sections: Readonly<Record<Section, readonly Shown[]>> = {
  voice: ['voice.rate', 'voice.volumeDay', 'voice.volumeNight'],
  screen: ['screen.textPercent', 'screen.colours', 'screen.clock', 'screen.oneSwitch'],
  microphone: ['sensitivity'],
  coaching: ['profile', 'holdStyle', 'emergencyNumber'],
  night: ['nightHours.from', 'nightHours.to', 'reminder.at', 'reminder.days'],
  doctor: ['medicines'],
  computer: ['autostart', 'language'],
};

/** What the settings page needs besides main. */
export interface Surroundings {
  readonly bridge: Bridge;
  /** Of Charley's own microphone. */
  readonly levels: Levels;
}

/** The settings: each change goes to main at once, is taken or refused there, and the last one can be undone. */
export function openSettings(root: HTMLElement, surroundings: Surroundings): () => void {
  const undo = new AbortController();
  root.className = 'settings';
  root.textContent = words.loading;
  surroundings.bridge.ask('settings:read', undefined).then(
    ({ settings, notices }) => {
      if (!undo.signal.aborted) fill(root, surroundings, settings, notices, undo.signal);
    },
    () => {
      root.textContent = words.unreachable;
    },
  );
  return () => undo.abort();
}

function fill(
  root: HTMLElement,
  { bridge, levels }: Surroundings,
  settings: Settings,
  notices: readonly string[],
  signal: AbortSignal,
): void {
  const page = root.ownerDocument;
  const changing = createChanging(page, bridge, settings);
  const fieldOf = (key: SettingKey, control: Control): HTMLElement => {
    const field = createField(page, key, control, (value) => changing.change(key, value));
    changing.follow(key, field);
    return field.element;
  };
  const extras: Partial<Record<Section, readonly HTMLElement[]>> = {
    voice: [newVoiceTries(page, bridge, changing)],
    microphone: [
      fieldOf('microphone', microphoneControl(page, signal)),
      ...newMicrophoneChecks(page, bridge, levels, signal),
    ],
  };
  const groups = Object.entries(sections).map(([name, keys]) => {
    const heading = page.createElement('h2');
    heading.textContent = words.sections[name as Section];
    const group = page.createElement('section');
    const fields = keys.map((key) => fieldOf(key, newControls[key](page)));
    group.append(heading, ...fields, ...(extras[name as Section] ?? []));
    return group;
  });
  root.replaceChildren(...notices.map((notice) => paragraph(page, notice)), ...groups, changing.element);
}

/** One button for each loudness: what is set is what sounds. */
function newVoiceTries(page: Document, bridge: Bridge, changing: Changing): HTMLElement {
  const element = page.createElement('div');
  element.className = 'tries';
  for (const key of ['volumeDay', 'volumeNight'] as const) {
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = filled(words.tryVoice, { name: words.labels[`voice.${key}`] });
    button.addEventListener('click', () => {
      const { voice } = changing.settings();
      bridge.tell('voice:try', { rate: voice.rate, volume: voice[key] });
    });
    element.append(button);
  }
  return element;
}

function newMicrophoneChecks(
  page: Document,
  bridge: Bridge,
  levels: Levels,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const checks = [createLevelMeter(page, levels), createBedTest(page, bridge, levels)];
  for (const { undo } of checks) signal.addEventListener('abort', undo);
  return checks.map(({ element }) => element);
}

function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p');
  element.textContent = text;
  return element;
}
