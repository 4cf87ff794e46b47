import './settings.css';
import { pageWords } from '../../shared/content/en/pages.ts';
import type { Bridge, PageAsks } from '../../shared/ipc.ts';
import {
  isOptionKey,
  type OptionKey,
  optionKeys,
  type SettingOptions,
} from '../../shared/setting-options.ts';
import type { SettingKey } from '../../shared/settings.ts';
import type { Levels } from '../audio/levels.ts';
import { element, section } from '../elements/elements.ts';
import { createChanging } from './changing.ts';
import type { Control } from './control-kinds.ts';
import { newControls } from './controls.ts';
import { createField, type Field } from './field.ts';
import { createMicrophoneChecks } from './microphone-checks.ts';
import { microphoneControl } from './microphone-control.ts';
import { offeredControl } from './option-control.ts';
import { createVoiceTries } from './voice-tries.ts';

type Section = keyof typeof words.sections;
type Shown = keyof typeof newControls | OptionKey;

const words = pageWords.settings;

/** What stands where on the page. */
const sections: Readonly<Record<Section, readonly Shown[]>> = {
  voice: ['voice.name', 'voice.rate', 'voice.volumeDay', 'voice.volumeNight', 'voice.softStart'],
  screen: ['screen.textPercent', 'screen.colours', 'screen.clock', 'screen.oneSwitch'],
  microphone: ['sensitivity'],
  coaching: ['profile', 'holdStyle', 'emergencyNumber'],
  night: ['nightHours.by', 'nightHours.from', 'nightHours.to', 'reminder.at', 'reminder.days'],
  doctor: ['medicines'],
  computer: ['autostart', 'model', 'language'],
};

/** What the settings page needs besides main. */
export interface HostEnvironment {
  readonly bridge: Bridge;
  /** Of Charley's own microphone. */
  readonly levels: Levels;
}

/** The settings: each change goes to main at once, is taken or refused there, and the last one can be undone. */
export function openSettings(root: HTMLElement, host: HostEnvironment): () => void {
  const undo = new AbortController();
  root.className = 'settings';
  root.textContent = words.loading;
  host.bridge.ask('settings:read', undefined).then(
    (reading) => {
      if (!undo.signal.aborted) fill(root, host, reading, undo.signal);
    },
    () => {
      root.textContent = words.unreachable;
    },
  );
  return () => undo.abort();
}

function fill(
  root: HTMLElement,
  { bridge, levels }: HostEnvironment,
  { settings, notices }: PageAsks['settings:read']['answer'],
  signal: AbortSignal,
): void {
  const changing = createChanging(bridge, settings);
  const fields = new Map<SettingKey, Field>();
  const fieldOf = (key: SettingKey, control: Control): HTMLElement => {
    const field = createField(key, control, (value) => changing.change(key, value));
    changing.follow(key, field);
    fields.set(key, field);
    return field.element;
  };
  const offered = {
    'voice.name': offeredControl(),
    model: offeredControl(),
    language: offeredControl(),
  };
  const controlOf = (key: Shown): Control => (isOptionKey(key) ? offered[key] : newControls[key]());
  const showOffers = ({ choices, notes }: SettingOptions): void => {
    for (const key of optionKeys) offered[key].offer(choices[key]);
    for (const [key, field] of fields) field.note(notes[key] ?? '');
  };
  const extras: Partial<Record<Section, readonly HTMLElement[]>> = {
    voice: [createVoiceTries(bridge)],
    microphone: [
      fieldOf('microphone', microphoneControl(signal)),
      ...createMicrophoneChecks(bridge, levels, signal),
    ],
  };
  const groups = Object.entries(sections).map(([name, keys]) => {
    const fields = keys.map((key) => fieldOf(key, controlOf(key)));
    return section(words.sections[name as Section], ...fields, ...(extras[name as Section] ?? []));
  });
  followOffers(bridge, showOffers, signal);
  root.replaceChildren(...notices.map((notice) => element('p', {}, notice)), ...groups, changing.element);
}

/** Shows what can be chosen now, and whenever that changes, until the signal. */
function followOffers(bridge: Bridge, show: (offers: SettingOptions) => void, signal: AbortSignal): void {
  signal.addEventListener('abort', bridge.on('settings:options', show));
  bridge.ask('settings:options', undefined).then(show, () => {
    // What is chosen stays shown; a change of it says that main is not reached.
  });
}
